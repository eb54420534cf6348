/** A value on the screen, and whether what it needs was ready when it came. */
interface Arrived<T> {
	readonly value: T;
	readonly prepared: boolean;
}

/** Longer than this nobody waits in front of the thing before: it is shown unprepared, and again when ready. */
const patience = 300;

/**
 * What stands on the screen while the next thing is being prepared: the last value whose preparation is done.
 * A value overtaken by a newer one never arrives.
 */
export class Arrival<T> {
	#current = $state.raw<Arrived<T> | null>(null);
	#calls = 0;

	get current(): Arrived<T> | null {
		return this.#current;
	}

	/** Shows `value` once `prepare` is done; unprepared where that fails, or meanwhile where it takes long. */
	async bring(value: T, prepare: () => Promise<void>): Promise<void> {
		const call = ++this.#calls;
		const show = (prepared: boolean) => {
			if (call === this.#calls) this.#current = { value, prepared };
		};
		const waiting = setTimeout(() => show(false), patience);
		try {
			await prepare();
			show(true);
		} catch {
			// The texts then stand as written, marks and all.
			show(false);
		} finally {
			clearTimeout(waiting);
		}
	}
}
