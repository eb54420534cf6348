/** The best of many offers, without keeping or sorting the rest. */
export class BestFew {
	readonly #most: number;
	readonly #best: { readonly id: number; readonly score: number }[] = [];
	#count = 0;

	constructor(most: number) {
		this.#most = most;
	}

	/** How many were offered. */
	get count(): number {
		return this.#count;
	}

	/** The best, the best first; of equal ones the one offered first. */
	get best(): readonly { readonly id: number; readonly score: number }[] {
		return this.#best;
	}

	offer(id: number, score: number): void {
		this.#count += 1;
		const last = this.#best.at(-1);
		const full = this.#best.length === this.#most;
		if (full && (!last || last.score >= score)) return;
		const at = this.#best.findIndex((other) => other.score < score);
		this.#best.splice(at < 0 ? this.#best.length : at, 0, { id, score });
		if (full) this.#best.pop();
	}
}
