import { slug } from './slug.ts';

/** Hands out ids that no other record of a collection has. */
export class UniqueIds {
	readonly #taken = new Set<string>();
	readonly #next = new Map<string, number>();

	has(id: string): boolean {
		return this.#taken.has(id);
	}

	/** `wanted` itself, or with the lowest free number behind it. */
	take(wanted: string): string {
		let id = wanted;
		if (this.#taken.has(id)) {
			let count = this.#next.get(wanted) ?? 2;
			while (this.#taken.has(`${wanted}-${count}`)) count++;
			this.#next.set(wanted, count + 1);
			id = `${wanted}-${count}`;
		}
		this.#taken.add(id);
		return id;
	}

	/** An id of the first six words of a text, or of `otherwise` where they have no letters of ours. */
	ofText(text: string, otherwise: string): string {
		const words = slug(/^\s*(?:\S{1,60}\s*){0,6}/.exec(text.slice(0, 200))?.[0] ?? '');
		return this.take(words === '' ? otherwise : words);
	}
}
