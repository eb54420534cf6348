/**
 * Roles waiting to be looked at, nearest first; of equally near ones the one that comes first by `second`, then by
 * number. A binary heap in typed arrays that grows, cleared in no time.
 */
export class RoleQueue {
	#near = new Float64Array(64);
	#second = new Float64Array(64);
	#role = new Int32Array(64);
	#size = 0;

	get size(): number {
		return this.#size;
	}

	clear(): void {
		this.#size = 0;
	}

	/** How near the first one is; Infinity of an empty queue. */
	get nearest(): number {
		return this.#size === 0 ? Infinity : (this.#near[0] as number);
	}

	push(near: number, second: number, role: number): void {
		if (this.#size === this.#near.length) this.#grow();
		let at = this.#size++;
		while (at > 0) {
			const above = (at - 1) >> 1;
			const other = this.#near[above] as number;
			if (other < near || (other === near && (this.#second[above] as number) <= second)) break;
			this.#copy(above, at);
			at = above;
		}
		this.#put(at, near, second, role);
	}

	/** Takes the first role out; the queue must not be empty. */
	pop(): number {
		const first = this.#role[0] as number;
		const last = --this.#size;
		if (last > 0)
			this.#sink(this.#near[last] as number, this.#second[last] as number, this.#role[last] as number);
		return first;
	}

	#sink(near: number, second: number, role: number): void {
		const size = this.#size;
		let at = 0;
		for (;;) {
			let below = 2 * at + 1;
			if (below >= size) break;
			if (below + 1 < size && this.#before(below + 1, below)) below++;
			const other = this.#near[below] as number;
			if (other > near || (other === near && (this.#second[below] as number) >= second)) break;
			this.#copy(below, at);
			at = below;
		}
		this.#put(at, near, second, role);
	}

	#before(a: number, b: number): boolean {
		const [near, other] = [this.#near[a] as number, this.#near[b] as number];
		return near < other || (near === other && (this.#second[a] as number) < (this.#second[b] as number));
	}

	#copy(from: number, to: number): void {
		this.#near[to] = this.#near[from] as number;
		this.#second[to] = this.#second[from] as number;
		this.#role[to] = this.#role[from] as number;
	}

	#put(at: number, near: number, second: number, role: number): void {
		this.#near[at] = near;
		this.#second[at] = second;
		this.#role[at] = role;
	}

	#grow(): void {
		const size = this.#near.length * 2;
		const grown = <T extends Float64Array | Int32Array>(old: T, fresh: T): T => {
			fresh.set(old as never);
			return fresh;
		};
		this.#near = grown(this.#near, new Float64Array(size));
		this.#second = grown(this.#second, new Float64Array(size));
		this.#role = grown(this.#role, new Int32Array(size));
	}
}
