/** The presenter's watch. Times are in milliseconds, as `Date.now` gives them. */
export class Speaker {
	#begun = $state.raw<number | null>(null);
	#before = $state.raw(0);

	get isRunning(): boolean {
		return this.#begun !== null;
	}

	elapsed(now: number): number {
		return this.#before + (this.#begun === null ? 0 : Math.max(0, now - this.#begun));
	}

	go(now: number): void {
		this.#begun ??= now;
	}

	pause(now: number): void {
		this.#before = this.elapsed(now);
		this.#begun = null;
	}

	restart(now: number): void {
		this.#before = 0;
		this.#begun = now;
	}
}
