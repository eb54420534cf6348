/** Things waiting, the first by `isBefore` in front: a binary heap. */
export class BestFirst<T> {
	readonly #items: T[] = [];
	readonly #isBefore: (a: T, b: T) => boolean;

	constructor(isBefore: (a: T, b: T) => boolean) {
		this.#isBefore = isBefore;
	}

	push(item: T): void {
		const items = this.#items;
		let at = items.length;
		items.push(item);
		while (at > 0) {
			const above = (at - 1) >> 1;
			const other = items[above] as T;
			if (!this.#isBefore(item, other)) break;
			items[at] = other;
			at = above;
		}
		items[at] = item;
	}

	/** Takes the first one out, undefined where nothing waits. */
	pop(): T | undefined {
		const items = this.#items;
		const first = items[0];
		const last = items.pop();
		if (items.length === 0 || last === undefined) return first;
		let at = 0;
		for (;;) {
			let below = 2 * at + 1;
			if (below >= items.length) break;
			if (below + 1 < items.length && this.#isBefore(items[below + 1] as T, items[below] as T)) below++;
			if (!this.#isBefore(items[below] as T, last)) break;
			items[at] = items[below] as T;
			at = below;
		}
		items[at] = last;
		return first;
	}
}
