import { cutText } from '#lib/layout/cut-text.ts';
import type { FontWeight } from '#lib/layout/text-width.ts';

const mostKept = 20_000;

/** Remembers how texts were cut: while a chart is moved the same ones are asked for in every frame. */
export class TextCuts {
	#kept = new Map<string, string>();

	cut(text: string, size: number, weight: FontWeight, room: number): string {
		const key = `${size} ${weight} ${Math.round(room)} ${text}`;
		const known = this.#kept.get(key);
		if (known !== undefined) return known;
		if (this.#kept.size >= mostKept) this.#kept.clear();
		const made = cutText(text, size, weight, room);
		this.#kept.set(key, made);
		return made;
	}
}
