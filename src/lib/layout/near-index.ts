import type { Rectangle } from './map-graph.ts';

const cellSize = 160;

/** Finds which of many rectangles may be near another without looking at all of them: a grid of buckets. */
export class NearIndex {
	readonly #buckets = new Map<number, number[]>();

	/** Remembers `item` as lying somewhere in `box`. */
	add(item: number, box: Rectangle): void {
		this.#each(box, 0, (key) => {
			const bucket = this.#buckets.get(key);
			if (bucket === undefined) this.#buckets.set(key, [item]);
			else bucket.push(item);
		});
	}

	/** Whether `test` holds for some item within `distance` of `box`; an item may be asked more than once. */
	some(box: Rectangle, distance: number, test: (item: number) => boolean): boolean {
		let found = false;
		this.#each(box, distance, (key) => {
			if (!found) found = this.#buckets.get(key)?.some(test) ?? false;
		});
		return found;
	}

	/** Every item that may lie within `distance` of `box`, once. */
	near(box: Rectangle, distance: number): ReadonlySet<number> {
		const items = new Set<number>();
		this.#each(box, distance, (key) => this.#buckets.get(key)?.forEach((item) => items.add(item)));
		return items;
	}

	#each(box: Rectangle, distance: number, visit: (key: number) => void): void {
		const cell = (value: number) => Math.floor(value / cellSize);
		const right = cell(box.x + box.width + distance);
		const bottom = cell(box.y + box.height + distance);
		for (let x = cell(box.x - distance); x <= right; x++)
			for (let y = cell(box.y - distance); y <= bottom; y++) visit(x * 65_536 + y);
	}
}
