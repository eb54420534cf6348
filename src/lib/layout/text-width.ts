import { unitsPerEm, weightFractions, widthRuns } from './text-width-table.ts';

export type FontWeight = 400 | 500 | 600 | 700;

const share: Readonly<Record<FontWeight, number>> = { 400: 0, ...weightFractions, 700: 1 };

const widths: ReadonlyMap<number, readonly [number, number]> = new Map(
	widthRuns.flatMap(([first, regular, bold]) =>
		Array.from({ length: regular.length / 2 }, (_, i): [number, readonly [number, number]] => {
			const at = (digits: string) => parseInt(digits.slice(2 * i, 2 * i + 2), 36) / unitsPerEm;
			return [first + i, [at(regular), at(bold)]];
		}),
	),
);

const nothing = /[\p{M}\p{Cc}\p{Cf}]/u;
const pictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const fullWidth =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;

/** Letters of scripts that Inter lacks come from a font nobody knows here; wide enough for nearly all of them. */
const unknownWidth = 0.72;
const emojiWidth = 1.3;

function characterWidth(character: string, bold: number): number {
	const known = widths.get(character.codePointAt(0) ?? 0);
	if (known !== undefined) return known[0] + bold * (known[1] - known[0]);
	if (nothing.test(character)) return 0;
	if (fullWidth.test(character)) return 1;
	return pictograph.test(character) ? emojiWidth : unknownWidth;
}

/**
 * The width of `text` set in Inter, in the unit of `size` (pixels, points), without kerning. The same table
 * serves the screen, SVG, PDF and slides, so that none of them wraps differently.
 */
export function textWidth(text: string, size: number, weight: FontWeight): number {
	const bold = share[weight];
	let width = 0;
	for (const character of text.normalize('NFD')) width += characterWidth(character, bold);
	return width * size;
}
