import type { FontWeight } from '#lib/layout/text-width.ts';
import { wrapText } from '#lib/layout/wrap-text.ts';
import type { TextShape } from '../shape.ts';
import type { Theme } from '../theme.ts';

/** How a paragraph is set on a sheet, in pixels. */
export interface SheetStyle {
	readonly size: number;
	readonly weight: FontWeight;
	readonly lineHeight: number;
	readonly color: 'ink' | 'ink2' | 'route' | 'bad';
}

export const sheetStyles = {
	heading: { size: 14, weight: 600, lineHeight: 22, color: 'ink' },
	strong: { size: 12.5, weight: 600, lineHeight: 18, color: 'ink' },
	plain: { size: 12.5, weight: 400, lineHeight: 18, color: 'ink' },
	quiet: { size: 11.5, weight: 400, lineHeight: 17, color: 'ink2' },
	marked: { size: 12.5, weight: 600, lineHeight: 18, color: 'route' },
	grave: { size: 12.5, weight: 600, lineHeight: 18, color: 'bad' },
} as const satisfies Readonly<Record<string, SheetStyle>>;
export type SheetStyleName = keyof typeof sheetStyles;

/** More of one text than this is no picture any more; it ends in an ellipsis. */
const mostLines = 14;

/** Text within `width`, its top left corner at `x`, `y`; and how high it is. */
export function sheetText(
	text: string,
	place: { readonly x: number; readonly y: number; readonly width: number },
	styleName: SheetStyleName,
	theme: Theme,
	of: TextShape['of'],
): { readonly shape: TextShape; readonly height: number } {
	const { size, weight, lineHeight, color } = sheetStyles[styleName];
	const lines = wrapText(text, place.width, { size, weight }, mostLines);
	const shape: TextShape = {
		...{ kind: 'text', x: place.x, y: place.y + lineHeight * 0.76, lines, lineHeight, size, weight },
		...{ spacing: 0, anchor: 'start', fill: theme[color], of },
	};
	return { shape, height: Math.max(1, lines.length) * lineHeight };
}
