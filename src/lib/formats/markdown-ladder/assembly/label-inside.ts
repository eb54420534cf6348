import type { FoundText } from '../found.ts';

/** The words of a cell that is bold as a whole, with their own place; any other cell as it is. */
export function labelInside(cell: FoundText): FoundText {
	const match = /^(\*\*|__)(?=\S)(.+?)\1$/s.exec(cell.text);
	const words = match?.[2];
	if (words === undefined || words.includes(match?.[1] ?? '**')) return cell;
	const from = cell.src.from + 2;
	return { text: words, src: { ...cell.src, from, to: from + words.length } };
}
