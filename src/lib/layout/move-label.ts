import type { Range } from '#lib/model/range.ts';
import type { Transition } from '#lib/model/transition.ts';
import { drawingWords } from '#lib/words/drawing-words.ts';
import { textWidth } from './text-width.ts';
import type { TextStyle } from './wrap-text.ts';

export const moveLabelStyle: TextStyle = { size: 11.5, weight: 500 };
export const moveLabelHeight = 20;
const sidePadding = 9;

function figure({ min, max, open }: Range): string | undefined {
	const low = min ?? max;
	const high = max ?? min;
	if (low === undefined || high === undefined) return undefined;
	if (open === 'below') return drawingWords.upTo(String(high));
	return `${low === high ? low : `${low}–${high}`}${open === 'above' ? '+' : ''}`;
}

/** The years a move takes as its label says them, "2–4 yrs" or "5–10+ yrs"; '' where no page gives any. */
export function moveLabel(transition: Transition): string {
	for (const { value } of transition.timeline) {
		const years = figure(value);
		if (years !== undefined) return drawingWords.years(years, years === '1');
	}
	return '';
}

/** The label with the number of key shifts added, where they are known: "5–10+ yrs · 4 shifts". */
export function longMoveLabel(transition: Transition): string {
	const shifts = transition.shifts.length;
	return [moveLabel(transition), shifts === 0 ? '' : drawingWords.shifts(shifts)]
		.filter((part) => part !== '')
		.join(' · ');
}

/** Width and height of the pill around `label`; both zero where there is no label. */
export function moveLabelSize(label: string): { readonly labelWidth: number; readonly labelHeight: number } {
	if (label === '') return { labelWidth: 0, labelHeight: 0 };
	const width = textWidth(label, moveLabelStyle.size, moveLabelStyle.weight) + 2 * sidePadding;
	return { labelWidth: Math.ceil(width), labelHeight: moveLabelHeight };
}
