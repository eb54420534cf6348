import type { DifferenceKind } from '#lib/analysis/map-differences.ts';
import type { Point } from '#lib/layout/map-graph.ts';

/** What a difference is told by besides its color. */
export const comparisonMarks: Readonly<Record<DifferenceKind, string>> = {
	added: '+',
	changed: '~',
	removed: '−',
};

/** Where a mark is on the line, and not on a label or a bend: a third along its longest stretch. */
export function markOn(points: readonly Point[]): Point {
	const stretches = points.slice(1).map((to, at) => ({ from: points[at] ?? to, to }));
	const length = ({ from, to }: { from: Point; to: Point }) => Math.hypot(to.x - from.x, to.y - from.y);
	const longest = stretches.toSorted((a, b) => length(b) - length(a))[0];
	if (!longest) return { x: 0, y: 0 };
	const { from, to } = longest;
	return { x: from.x + (to.x - from.x) / 3, y: from.y + (to.y - from.y) / 3 };
}
