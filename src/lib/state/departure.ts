/** Something to do before the page is left on purpose; rejects where leaving would lose something. */
export type Farewell = () => Promise<unknown>;

/** What has to happen before this page is left or this device forgets it. Whoever keeps something adds to the lists. */
export class Departure {
	/** Pending saves: a reload waits for all of them. */
	readonly beforeReload = new Set<Farewell>();
	/** Open databases and the like, to be closed so that they can be deleted. */
	readonly beforeForget = new Set<Farewell>();

	/** Reloads once everything is saved. Rejects, and stays, where something could not be. */
	async reload(): Promise<void> {
		await this.settle();
		location.reload();
	}

	/** Lets go of all that is kept, so that it can be deleted. */
	async letGo(): Promise<void> {
		await Promise.allSettled([...this.beforeForget].map((close) => close()));
	}

	/** Resolves once everything is saved. */
	async settle(): Promise<void> {
		await Promise.all([...this.beforeReload].map((save) => save()));
	}
}
