import type { Item } from '#lib/model/role.ts';

/** A line around what it counts: "1:1s with Directors ", "(3-4 hrs/week)", "". */
export interface QuantityParts {
	readonly before: string;
	readonly quantity: string;
	readonly after: string;
}

/** Where a line's quantity stands in its text; null without one, or in a text with marks, which is shown whole. */
export function quantityParts({ text, quantity }: Item): QuantityParts | null {
	const words = quantity?.text.trim() ?? '';
	const at = words === '' ? -1 : text.lastIndexOf(words);
	if (at < 0 || /[\\`*_~[<@\r\n]|&#?\w+;|https?:|www\./i.test(text)) return null;
	const end = at + words.length;
	// Its brackets go with it, so that a line never ends in an open one.
	const bracketed = text.charAt(at - 1) === '(' && text.charAt(end) === ')' ? 1 : 0;
	return {
		before: text.slice(0, at - bracketed),
		quantity: text.slice(at - bracketed, end + bracketed),
		after: text.slice(end + bracketed),
	};
}
