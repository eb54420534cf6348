import type { Point } from '#lib/layout/map-graph.ts';

/** A line as one of the connectors that presentations know (ECMA-376, presetShapeDefinitions). */
export interface BentLine {
	readonly preset: string;
	/** Where the bends are, in hundred-thousandths of the box. */
	readonly adjustments: readonly number[];
	/** The box before it is turned, in the units of the points. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** Turned by 90 degrees, clockwise. */
	readonly turned: boolean;
	readonly flippedAcross: boolean;
	readonly flippedDown: boolean;
}

/** Coordinates closer than this, in points, are one. */
const near = 0.05;
/** A bend is a share of the box, so the box of a line that comes back to where it began must not be empty. */
const least = 1;

/**
 * The connector that runs as `points` do, in points of a slide: straight where they have no bend, else with up to
 * four bends; further little bends are left out. Slanted parts have no connector of their own, so the line then runs
 * straight from end to end.
 */
export function bentLine(points: readonly Point[]): BentLine {
	const corners = withoutMiddles(points);
	if (corners.length < 3 || !isUpright(corners)) return straight(corners);
	return bent(withFewBends(corners));
}

function straight(corners: readonly Point[]): BentLine {
	const [from, to] = [corners[0] ?? origin, corners.at(-1) ?? origin];
	return {
		preset: 'straightConnector1',
		adjustments: [],
		x: Math.min(from.x, to.x),
		y: Math.min(from.y, to.y),
		width: Math.abs(to.x - from.x),
		height: Math.abs(to.y - from.y),
		turned: false,
		flippedAcross: to.x < from.x,
		flippedDown: to.y < from.y,
	};
}

const origin: Point = { x: 0, y: 0 };

/** Presets begin to the right; a line that begins up or down is such a one, turned. */
function bent(corners: readonly Point[]): BentLine {
	const [from, to] = [corners[0] ?? origin, corners.at(-1) ?? origin];
	const turned = Math.abs((corners[1] ?? origin).x - from.x) < near;
	// Along the way it begins, and across it; turned, across runs to the left.
	const along = (point: Point) => (turned ? point.y - from.y : point.x - from.x);
	const across = (point: Point) => (turned ? from.x - point.x : point.y - from.y);
	const [length, breadth] = [atLeast(along(to)), atLeast(across(to))];
	const share = (part: number, whole: number) => Math.round((part / whole) * 100_000);
	const bends = corners.slice(1, -2);
	const adjustments = bends.map((point, at) =>
		at % 2 === 0 ? share(along(point), length) : share(across(point), breadth),
	);
	const [width, height] = [Math.abs(length), Math.abs(breadth)];
	const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
	return {
		preset: `bentConnector${corners.length - 1}`,
		adjustments,
		x: middle.x - width / 2,
		y: middle.y - height / 2,
		width,
		height,
		turned,
		flippedAcross: length < 0,
		flippedDown: breadth < 0,
	};
}

/** A box of a line that has none in one direction is a point wide, as presentations make it themselves. */
function atLeast(length: number): number {
	return Math.abs(length) >= least ? length : length < 0 ? -least : least;
}

/** Whether each part of a line runs across or down. */
export function isUpright(corners: readonly Point[]): boolean {
	return corners.every(({ x, y }, at) => {
		const before = corners[at - 1];
		return !before || Math.abs(before.x - x) < near || Math.abs(before.y - y) < near;
	});
}

/** Only the ends and the points where the line turns. */
function withoutMiddles(points: readonly Point[]): readonly Point[] {
	const corners: Point[] = [];
	for (const point of points) {
		const before = corners.at(-1);
		if (before && Math.hypot(point.x - before.x, point.y - before.y) < near) continue;
		const first = corners.at(-2);
		if (first && before && isOneLine(first, before, point)) corners.pop();
		corners.push(point);
	}
	return corners;
}

function isOneLine(first: Point, middle: Point, last: Point): boolean {
	const turn = (middle.x - first.x) * (last.y - first.y) - (middle.y - first.y) * (last.x - first.x);
	const way = (middle.x - first.x) * (last.x - middle.x) + (middle.y - first.y) * (last.y - middle.y);
	return Math.abs(turn) < near * Math.hypot(last.x - first.x, last.y - first.y) && way > 0;
}

const mostCorners = 6;

/** The line without its shortest jogs, until a connector can run as it does. The ends stay where they are. */
function withFewBends(corners: readonly Point[]): readonly Point[] {
	let line = corners;
	while (line.length > mostCorners) line = withoutShortestJog(line);
	return line;
}

function withoutShortestJog(line: readonly Point[]): readonly Point[] {
	const last = line.length - 1;
	let shortest = { at: 1, length: Infinity };
	for (let at = 1; at + 2 <= last; at++) {
		const [from, to] = [line[at] ?? origin, line[at + 1] ?? origin];
		const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
		if (length < shortest.length) shortest = { at, length };
	}
	const { at } = shortest;
	const [from, to] = [line[at] ?? origin, line[at + 1] ?? origin];
	const down = Math.abs(to.x - from.x) < near;
	// What follows moves to where the line was before the jog, or what came before to where it is after.
	const moves = at + 2 < last ? { at: at + 2, to: from } : { at: at - 1, to };
	const moved = line.map((point, index) => {
		if (index !== moves.at) return point;
		return down ? { ...point, y: moves.to.y } : { ...point, x: moves.to.x };
	});
	return withoutMiddles(moved.filter((_, index) => index !== at && index !== at + 1));
}
