import { plainText } from './plain-text.ts';

/** The pieces between the commas and semicolons of a text that stand in no brackets. */
export function listPieces(text: string): { readonly from: number; readonly to: number }[] {
	const pieces: { from: number; to: number }[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at <= text.length; at++) {
		const letter = text[at];
		if (letter === '(') depth++;
		else if (letter === ')') depth = Math.max(0, depth - 1);
		else if (letter === undefined || (depth === 0 && (letter === ',' || letter === ';'))) {
			pieces.push({ from, to: at });
			from = at + 1;
		}
	}
	return pieces;
}

/** The skill that a piece of a list names, without "and" before it or a stop behind; null where it is a sentence. */
export function skillName(piece: string): string | null {
	const name = piece
		.replace(/^\s*(?:and|or)\s+/i, '')
		.replace(/[.\s]+$/, '')
		.trim();
	return name !== '' && name.split(' ').length <= 8 ? name : null;
}

/** The skills that a text lists in words; a sentence stays a sentence. */
export function skillNames(text: string): string[] {
	const flat = plainText(text);
	return listPieces(flat).flatMap(({ from, to }) => skillName(flat.slice(from, to)) ?? []);
}
