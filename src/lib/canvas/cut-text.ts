import { textWidth, type FontWeight } from '#lib/layout/text-width.ts';

/** `text`, or as much of its beginning as `room` pixels hold with an ellipsis behind it. */
export function cutText(text: string, size: number, weight: FontWeight, room: number): string {
	if (textWidth(text, size, weight) <= room) return text;
	const letters = [...text];
	let [low, high] = [0, letters.length];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		const cut = `${letters.slice(0, middle).join('').trimEnd()}…`;
		if (textWidth(cut, size, weight) <= room) low = middle;
		else high = middle - 1;
	}
	return low === 0 ? '…' : `${letters.slice(0, low).join('').trimEnd()}…`;
}

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
