import { textWidth, type FontWeight } from './text-width.ts';

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
