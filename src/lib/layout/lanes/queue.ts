/** A binary heap of numbered states, the cheapest first; equal costs come out in the order they went in. */
export class CheapestFirst {
	#costs: number[] = [];
	#states: number[] = [];
	#turns: number[] = [];
	#turn = 0;

	get size(): number {
		return this.#states.length;
	}

	clear(): void {
		this.#costs.length = this.#states.length = this.#turns.length = 0;
	}

	#before(a: number, b: number): boolean {
		const difference = (this.#costs[a] ?? 0) - (this.#costs[b] ?? 0);
		return difference < 0 || (difference === 0 && (this.#turns[a] ?? 0) < (this.#turns[b] ?? 0));
	}

	#swap(a: number, b: number): void {
		for (const list of [this.#costs, this.#states, this.#turns]) {
			const kept = list[a] ?? 0;
			list[a] = list[b] ?? 0;
			list[b] = kept;
		}
	}

	push(state: number, cost: number): void {
		let at = this.#states.length;
		this.#costs.push(cost);
		this.#states.push(state);
		this.#turns.push(this.#turn++);
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (!this.#before(at, parent)) break;
			this.#swap(at, parent);
			at = parent;
		}
	}

	/** Takes the cheapest state out; -1 if there is none. */
	pop(): number {
		const first = this.#states[0];
		if (first === undefined) return -1;
		this.#swap(0, this.#states.length - 1);
		this.#costs.pop();
		this.#states.pop();
		this.#turns.pop();
		let at = 0;
		for (;;) {
			let least = at;
			for (const child of [2 * at + 1, 2 * at + 2])
				if (child < this.#states.length && this.#before(child, least)) least = child;
			if (least === at) return first;
			this.#swap(at, least);
			at = least;
		}
	}
}
