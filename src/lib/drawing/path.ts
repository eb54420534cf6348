import type { Point } from '#lib/layout/map-graph.ts';

/** A number as it stands in a picture: two decimals, no trailing zeros, never "-0". */
export const figure = (value: number): string => String(Math.round(value * 100) / 100 + 0);

const at = ({ x, y }: Point) => `${figure(x)} ${figure(y)}`;

function towards(from: Point, to: Point, distance: number): Point {
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	const share = length === 0 ? 0 : distance / length;
	return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/**
 * SVG path data through `points` with corners rounded by at most `radius` pixels, less where a part is shorter
 * than two radii. Round corners are quadratic curves with the corner as their control point; '' for fewer than two points.
 */
export function roundedPath(points: readonly Point[], radius: number): string {
	const first = points[0];
	const last = points.at(-1);
	if (first === undefined || last === undefined || points.length < 2) return '';
	const parts = [`M${at(first)}`];
	for (let i = 1; i < points.length - 1; i++) {
		const before = points[i - 1];
		const corner = points[i];
		const after = points[i + 1];
		if (before === undefined || corner === undefined || after === undefined) continue;
		const room = (other: Point) => Math.hypot(other.x - corner.x, other.y - corner.y) / 2;
		const round = Math.min(radius, room(before), room(after));
		if (round < 0.5) parts.push(`L${at(corner)}`);
		else
			parts.push(`L${at(towards(corner, before, round))}Q${at(corner)} ${at(towards(corner, after, round))}`);
	}
	parts.push(`L${at(last)}`);
	return parts.join('');
}

/** SVG path data of the polygon with these corners. */
export function polygonPath(points: readonly Point[]): string {
	return points.length < 2 ? '' : `M${points.map(at).join('L')}Z`;
}
