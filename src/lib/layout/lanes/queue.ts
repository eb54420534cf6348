/** A binary heap of numbered states, the cheapest first; what comes out depends on nothing but what went in. */
export class CheapestFirst {
	#costs = new Float64Array(1024);
	#states = new Int32Array(1024);
	#count = 0;

	clear(): void {
		this.#count = 0;
	}

	push(state: number, cost: number): void {
		if (this.#count === this.#states.length) this.#grow();
		const costs = this.#costs;
		const states = this.#states;
		let at = this.#count++;
		while (at > 0) {
			const parent = (at - 1) >> 1;
			const above = costs[parent] as number;
			if (above <= cost) break;
			costs[at] = above;
			states[at] = states[parent] as number;
			at = parent;
		}
		costs[at] = cost;
		states[at] = state;
	}

	/** Takes the cheapest state out; -1 if there is none. */
	pop(): number {
		if (this.#count === 0) return -1;
		const costs = this.#costs;
		const states = this.#states;
		const first = states[0] as number;
		const count = --this.#count;
		const cost = costs[count] as number;
		const state = states[count] as number;
		let at = 0;
		for (let child = 1; child < count; child = 2 * at + 1) {
			if (child + 1 < count && (costs[child + 1] as number) < (costs[child] as number)) child++;
			if ((costs[child] as number) >= cost) break;
			costs[at] = costs[child] as number;
			states[at] = states[child] as number;
			at = child;
		}
		costs[at] = cost;
		states[at] = state;
		return first;
	}

	#grow(): void {
		const costs = new Float64Array(this.#costs.length * 2);
		const states = new Int32Array(this.#states.length * 2);
		costs.set(this.#costs);
		states.set(this.#states);
		this.#costs = costs;
		this.#states = states;
	}
}
