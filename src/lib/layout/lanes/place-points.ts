import type { Point, Rectangle } from '../map-graph.ts';
import type { Plan } from './plan.ts';
import type { Stretch } from './stretches.ts';

/** The corners of every move, from the edge of its first card to the edge of its second. */
export function placePoints(
	plan: Plan,
	all: readonly Stretch[],
	at: readonly number[],
	cards: readonly Rectangle[],
): Point[][] {
	const byMove: number[][] = plan.moves.map(() => []);
	all.forEach(({ move }, i) => byMove[move]?.push(i));
	return plan.moves.map(({ from, to }, m) => {
		const own = byMove[m] ?? [];
		const points: Point[] = [];
		const end = (i: number | undefined, card: Rectangle | undefined, low: boolean) => {
			const stretch = all[i ?? -1];
			if (stretch === undefined || card === undefined) return;
			const along = at[i ?? -1] ?? 0;
			if (stretch.upright) points.push({ x: along, y: low ? card.y + card.height : card.y });
			else points.push({ x: low ? card.x + card.width : card.x, y: along });
		};
		end(own[0], cards[from], all[own[0] ?? -1]?.startsLow ?? true);
		for (let k = 1; k < own.length; k++) {
			const before = own[k - 1] ?? -1;
			const here = own[k] ?? -1;
			const upright = all[here]?.upright ?? false;
			points.push({ x: at[upright ? here : before] ?? 0, y: at[upright ? before : here] ?? 0 });
		}
		const last = own.at(-1);
		end(last, cards[to], !(all[last ?? -1]?.startsLow ?? true));
		return points;
	});
}
