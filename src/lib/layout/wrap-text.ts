import { textWidth, type FontWeight } from './text-width.ts';

export interface TextStyle {
	readonly size: number;
	readonly weight: FontWeight;
}

const ellipsis = '…';
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const graphemes = (text: string): readonly string[] =>
	Array.from(segmenter.segment(text), (part) => part.segment);

/** Where a line may end: after spaces, hyphens and slashes, and between characters of scripts without spaces. */
function pieces(text: string): readonly string[] {
	return (
		text.match(
			/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]\p{M}*|[^\s/\-\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]*[/-]+|[^\s/\-\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+|\s+/gu,
		) ?? []
	);
}

/** The longest beginning of `text` no wider than `width`, at least one character long. */
function beginning(text: string, width: number, style: TextStyle): string {
	let kept = '';
	for (const part of graphemes(text)) {
		if (kept !== '' && textWidth(kept + part, style.size, style.weight) > width) return kept;
		kept += part;
	}
	return kept;
}

/** `text` on one line of at most `width`, ending in an ellipsis where something was left out. */
export function fitText(text: string, width: number, style: TextStyle): string {
	if (textWidth(text, style.size, style.weight) <= width) return text;
	const room = width - textWidth(ellipsis, style.size, style.weight);
	return beginning(text, room, style).trimEnd() + ellipsis;
}

/**
 * `text` in lines no wider than `width`, at most `most` of them: broken at spaces, else after hyphens and
 * slashes, else inside a word too long for a line. What does not fit is told by an ellipsis.
 */
export function wrapText(text: string, width: number, style: TextStyle, most: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	const fits = (candidate: string) => textWidth(candidate.trimEnd(), style.size, style.weight) <= width;
	for (const piece of pieces(text.trim().replace(/\s+/g, ' '))) {
		if (fits(line + piece)) {
			line += piece;
			continue;
		}
		if (line.trim() !== '') lines.push(line.trimEnd());
		line = piece.trimStart();
		while (line !== '' && !fits(line)) {
			const part = beginning(line, width, style);
			lines.push(part);
			line = line.slice(part.length);
		}
	}
	if (line.trim() !== '') lines.push(line.trimEnd());
	if (lines.length <= most) return lines;
	return [...lines.slice(0, most - 1), fitText(lines.slice(most - 1).join(' '), width, style)];
}
