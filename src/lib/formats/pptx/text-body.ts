import type { TextShape } from '#lib/drawing/shape.ts';
import { xmlText } from '../svg/xml-text.ts';
import { units } from './slide-frame.ts';

/** How far a line of type reaches above and below its baseline, as shares of its size (Arial, as Inter nearly). */
export const ascent = 0.92;
export const descent = 0.23;
const lineShare = ascent + descent;

/** `en` as `en-US`: presentations know languages by their country only. */
export function cultureOf(language: string): string {
	const { language: tongue, region } = new Intl.Locale(language).maximize();
	return region === undefined ? tongue : `${tongue}-${region}`;
}

const strong = /\p{L}/u;
const rightToLeft =
	/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether a paragraph runs from right to left: its first letter says so (Unicode Annex 9, P2). */
export function runsRightToLeft(text: string): boolean {
	return rightToLeft.test(strong.exec(text)?.[0] ?? '');
}

/** Control letters are written as `_x000D_`; a text that reads like one is parted, so that no reader takes it for one. */
const escaped = /(?<=_x[\da-f]{3})(?=[\da-f]_)/gi;
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** `text` as runs that look as `properties` say. */
export function runs(text: string, properties: string): string {
	return text
		.replace(breaks, ' ')
		.split(escaped)
		.map((part) => `<a:r>${properties}<a:t>${xmlText(part)}</a:t></a:r>`)
		.join('');
}

/** A color as a fill. */
export function solidFill(color: string): string {
	return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
}

interface RunStyle {
	/** In points. */
	readonly size: number;
	readonly bold: boolean;
	readonly color: string;
	/** Points after each letter. */
	readonly spacing?: number;
	readonly culture: string;
}

/** The look of a run; type is never smaller than a point. */
export function runProperties({ size, bold, color, spacing = 0, culture }: RunStyle): string {
	const hundredths = Math.max(100, Math.round(size * 100));
	const apart = spacing === 0 ? '' : ` spc="${Math.round(spacing * 100)}"`;
	return `<a:rPr lang="${culture}" sz="${hundredths}" b="${bold ? 1 : 0}"${apart} dirty="0">${solidFill(color)}<a:latin typeface="+mn-lt"/></a:rPr>`;
}

/** The paragraphs of `rows`, which stand below each other as they do in the picture. */
export function paragraphs(rows: readonly TextShape[], scale: number, culture: string): string {
	let bottom: number | null = null;
	return rows
		.map((row) => {
			const top = row.y - ascent * row.size;
			const before = bottom === null ? 0 : Math.max(0, top - bottom) * scale;
			bottom = row.y + (row.lines.length - 1) * row.lineHeight + descent * row.size;
			return paragraph(row, before, scale, culture);
		})
		.join('');
}

function paragraph(row: TextShape, before: number, scale: number, culture: string): string {
	const { lines, lineHeight, size, weight, spacing, anchor, fill } = row;
	const properties = runProperties({
		...{ size: size * scale, bold: weight >= 600, color: fill, spacing: spacing * scale, culture },
	});
	const high = lines.length > 1 ? Math.round((lineHeight / (size * lineShare)) * 100_000) : 100_000;
	const align = anchor === 'middle' ? 'ctr' : 'l';
	const direction = runsRightToLeft(lines.join(' ')) ? ' rtl="1"' : '';
	const text = lines.map((line) => runs(line, properties)).join(`<a:br>${properties}</a:br>`);
	return `<a:p><a:pPr marL="0" indent="0" algn="${align}"${direction}><a:lnSpc><a:spcPct val="${high}"/></a:lnSpc><a:spcBef><a:spcPts val="${Math.round(before * 100)}"/></a:spcBef><a:buNone/></a:pPr>${text}</a:p>`;
}

/** How text lies in its box: the room at each edge in points. */
export function bodyProperties(
	room: { readonly left: number; readonly top: number },
	{ wraps }: { readonly wraps: boolean },
): string {
	return `<a:bodyPr wrap="${wraps ? 'square' : 'none'}" lIns="${units(room.left)}" tIns="${units(room.top)}" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr>`;
}
