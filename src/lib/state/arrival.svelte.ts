/**
 * What stands on the screen while the next thing is being prepared: the last value whose preparation is done.
 * A value overtaken by a newer one never arrives.
 */
export class Arrival<T> {
	#current = $state.raw<T | null>(null);
	#calls = 0;

	get current(): T | null {
		return this.#current;
	}

	/** Shows `value` once `prepare` is done, or could not be: better unprepared than not at all. */
	async bring(value: T, prepare: () => Promise<void>): Promise<void> {
		const call = ++this.#calls;
		try {
			await prepare();
		} catch {
			// The texts then stand as written, marks and all.
		}
		if (call === this.#calls) this.#current = value;
	}
}
