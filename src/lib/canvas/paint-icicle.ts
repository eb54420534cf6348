import type { Icicle } from '#lib/layout/organization/icicle.ts';
import type { Theme } from '#lib/drawing/theme.ts';
import { dimmed } from './paint-organization.ts';
import type { TextCuts } from './text-cuts.ts';
import type { OrgCards } from './org-picture.ts';

const font = "'Inter Variable', Inter, system-ui, sans-serif";
const labelFrom = 44;

/** Everyone at once, `width` by `height` CSS pixels: a row a layer, bars thinner than half a pixel left to their row. */
export function paintIcicle(
	context: CanvasRenderingContext2D,
	{ left, width: wide, row, rows }: Icicle,
	{
		cards,
		theme,
		selected,
		topDown,
		width,
		height,
		cuts,
	}: {
		readonly cards: OrgCards;
		readonly theme: Theme;
		readonly selected: ReadonlySet<number>;
		readonly topDown: Int32Array;
		readonly width: number;
		readonly height: number;
		readonly cuts: TextCuts;
	},
): void {
	context.fillStyle = theme.paper;
	context.fillRect(0, 0, width, height);
	const high = height / Math.max(1, rows);
	/** Where the last bar of each row ended: what is closer than half a pixel to it is under it. */
	const painted = new Float64Array(rows).fill(-1);
	context.textBaseline = 'middle';
	for (const at of topDown) {
		const line = row[at] ?? 0;
		const [x, size] = [(left[at] ?? 0) * width, (wide[at] ?? 0) * width];
		if (x + size - (painted[line] ?? -1) < 0.5) continue;
		painted[line] = x + size;
		const colors = theme.tracks[cards.color(at) % theme.tracks.length];
		const chosen = selected.has(at);
		context.fillStyle = (chosen ? colors?.color : colors?.soft) ?? theme.sunken;
		context.globalAlpha = chosen || cards.isWanted(at) ? 1 : dimmed;
		const gap = size > 3 ? 1 : 0;
		context.fillRect(x, line * high, Math.max(0.6, size - gap), high - 1);
		if (size < labelFrom || high < 14) continue;
		context.fillStyle = chosen ? theme.surface : theme.ink;
		context.font = `600 12px ${font}`;
		const middle = line * high + high / 2;
		const two = high > 40 && cards.title(at) !== '';
		context.fillText(cuts.cut(cards.name(at), 12, 600, size - 12), x + 6, middle - (two ? 8 : 0));
		if (!two) continue;
		context.font = `400 11px ${font}`;
		context.fillStyle = chosen ? theme.surface : theme.ink2;
		context.fillText(cuts.cut(cards.title(at), 11, 400, size - 12), x + 6, middle + 8);
	}
	context.globalAlpha = 1;
}
