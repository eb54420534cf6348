import type { MoveKind, Point } from '#lib/layout/map-graph.ts';
import type { Shape, Stroke, Subject } from './shape.ts';

interface MoveStyle {
	readonly dashes: readonly number[];
	readonly head: 'full' | 'open' | 'hollow';
}

/**
 * Each kind of move is known by its line and arrowhead, so that the map reads without color: promotions solid
 * and full, lateral moves solid and open, changes of track dashed and full, ways back dotted and hollow.
 */
export const moveStyles: Readonly<Record<MoveKind, MoveStyle>> = {
	promotion: { dashes: [], head: 'full' },
	lateral: { dashes: [], head: 'open' },
	'track-switch': { dashes: [6, 4], head: 'full' },
	return: { dashes: [2, 4], head: 'hollow' },
	external: { dashes: [6, 4], head: 'full' },
	related: { dashes: [], head: 'open' },
};

const headLength = 9;
const headHalf = 4.5;

export interface MoveLook {
	readonly color: string;
	readonly width: number;
	/** Fills a hollow arrowhead, so that the line does not show through. */
	readonly behind: string;
}

/** The line of one move with its arrowhead; the head's tip is the last point. */
export function moveLine(
	points: readonly Point[],
	radius: number,
	kind: MoveKind,
	look: MoveLook,
	of: Subject,
): readonly Shape[] {
	const tip = points.at(-1);
	const before = points.at(-2);
	if (tip === undefined || before === undefined) return [];
	const { dashes, head } = moveStyles[kind];
	const stroke: Stroke = { color: look.color, width: look.width, dashes };
	const solid: Stroke = { ...stroke, dashes: [] };
	const length = Math.hypot(tip.x - before.x, tip.y - before.y);
	if (length === 0) return [];
	const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
	const at = (back: number, aside: number): Point => ({
		x: tip.x - along.x * back - along.y * aside,
		y: tip.y - along.y * back + along.x * aside,
	});
	const [left, right] = [at(headLength, headHalf), at(headLength, -headHalf)];
	const end = head === 'open' ? tip : at(Math.min(headLength - 0.5, length), 0);
	const line: Shape = {
		kind: 'path',
		points: [...points.slice(0, -1), end],
		radius,
		closed: false,
		fill: null,
		stroke,
		of,
	};
	if (head === 'open')
		return [
			line,
			{ kind: 'path', points: [left, tip, right], radius: 0, closed: false, fill: null, stroke: solid, of },
		];
	const inset = at(0.8, 0);
	const fill = head === 'full' ? look.color : look.behind;
	const outline = head === 'full' ? null : { ...solid, width: 1.4 };
	const corners = head === 'full' ? [left, tip, right] : [left, inset, right];
	return [line, { kind: 'path', points: corners, radius: 0, closed: true, fill, stroke: outline, of }];
}
