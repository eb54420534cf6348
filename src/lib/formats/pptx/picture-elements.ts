import type { Picture, PictureEntry } from '#lib/drawing/picture.ts';
import type { PathShape, RectangleShape, Shape, Stroke, Subject, TextShape } from '#lib/drawing/shape.ts';
import type { Point } from '#lib/layout/map-graph.ts';
import { isUpright } from './bent-line.ts';

/** How a line ends. */
export type LineHead = 'none' | 'full' | 'open' | 'hollow';

/** A line of a picture with its head. */
export interface LineElement {
	readonly kind: 'line';
	readonly points: readonly Point[];
	readonly stroke: Stroke;
	readonly head: LineHead;
	/** The boxes its ends are fastened to; null for an end that rests on nothing. */
	readonly from: number | null;
	readonly to: number | null;
	readonly of: Subject;
}

/** A box or an area with the text that stands in it. */
export interface BoxElement {
	readonly kind: 'box';
	/** Where it stands in the picture's `shapes`. */
	readonly at: number;
	readonly shape: RectangleShape | PathShape;
	/** From top to bottom, all at one edge or all in the middle. */
	readonly rows: readonly TextShape[];
	readonly of: Subject;
}

/** Text that stands in no box, or beside what its box says. */
export interface TextElement {
	readonly kind: 'text';
	readonly shape: TextShape;
	readonly of: Subject;
}

export type Element = LineElement | BoxElement | TextElement;

/** What is drawn of one thing: what moves together. */
export interface ElementGroup {
	readonly of: Subject;
	/** What it is, for those who do not see it. */
	readonly text: string;
	readonly elements: readonly Element[];
}

/**
 * A picture as what a slide is made of, from back to front: lines with their heads, boxes with their text in them, and
 * other text. Things of one kind follow each other as the outline tells them, since slides are read aloud in the order
 * in which they are drawn.
 */
export function pictureElements(picture: Picture): readonly ElementGroup[] {
	const { shapes } = picture;
	const links = new Map(picture.links.map((link) => [link.line, link]));
	const told = toldOf(picture.outline);
	const groups: (ElementGroup & { rank: number })[] = [];
	for (let at = 0; at < shapes.length;) {
		const start = at;
		const of = shapes[at]?.of;
		if (!of) break;
		const link = links.get(at);
		at++;
		if (link) at = behindHead(shapes, start);
		else while (at < shapes.length && !links.has(at) && isSame(shapes[at]?.of, of)) at++;
		const run = shapes.slice(start, at);
		const elements = link ? lineWith(run, link) : elementsOf(run, start);
		const entry = told.get(start) ?? run.map((_, index) => told.get(start + index)).find(Boolean);
		const between = link && nameBetween(shapes, link);
		const text = entry?.text ?? between ?? of.name;
		if (elements.length > 0) groups.push({ of, text, elements, rank: entry?.rank ?? Infinity });
	}
	return inReadingOrder(groups);
}

function isSame(one: Subject | undefined, other: Subject): boolean {
	return one?.kind === other.kind && one.id === other.id;
}

interface Told {
	readonly text: string;
	/** How many entries come before it. */
	readonly rank: number;
}

/** What the outline says of the shapes it names. */
function toldOf(outline: readonly PictureEntry[]): ReadonlyMap<number, Told> {
	const told = new Map<number, Told>();
	// Outlines of organizations may be as deep as these are, so none is walked by recursion.
	const open = [outline[Symbol.iterator]()];
	while (open.length > 0) {
		const next = open.at(-1)?.next();
		if (!next || next.done === true) {
			open.pop();
			continue;
		}
		const { text, shape, children } = next.value;
		if (shape !== null && !told.has(shape)) told.set(shape, { text, rank: told.size });
		if (children.length > 0) open.push(children[Symbol.iterator]());
	}
	return told;
}

/** "Ana Okafor, CEO → Jon Bell, CTO", where both ends are things that have names. */
function nameBetween(
	shapes: readonly Shape[],
	{ line, from, to }: Picture['links'][number],
): string | undefined {
	const drawn = shapes[line]?.of;
	const names = [from, to].map((end) => (end === null ? undefined : shapes[end]?.of.name));
	// A line that is a thing of its own has a name of its own.
	if (drawn?.kind === 'move' || !names[0] || !names[1]) return undefined;
	return names.join(' → ');
}

/** Groups of one kind change places among themselves alone, so that what lies above others stays above them. */
function inReadingOrder(groups: readonly (ElementGroup & { readonly rank: number })[]) {
	const kindOf = ({ of, elements }: ElementGroup) => `${of.kind} ${elements[0]?.kind === 'line'}`;
	const sorted = new Map<string, ElementGroup[]>();
	for (const group of groups.toSorted((one, other) => compareRanks(one.rank, other.rank))) {
		const kind = kindOf(group);
		const list = sorted.get(kind);
		if (list) list.push(group);
		else sorted.set(kind, [group]);
	}
	const next = new Map([...sorted].map(([kind, list]) => [kind, list.values()]));
	return groups.map((group) => next.get(kindOf(group))?.next().value ?? group);
}

/** Infinity less Infinity is no number. */
function compareRanks(one: number, other: number): number {
	return one === other ? 0 : one - other;
}

/** Where the shapes of a line that begins at `at` end: it may be followed by its head. */
function behindHead(shapes: readonly Shape[], at: number): number {
	const [line, head] = [shapes[at], shapes[at + 1]];
	return line?.kind === 'path' && head && headOf(line, head) !== 'none' ? at + 2 : at + 1;
}

/** An arrowhead is three points, the middle one at the end of the line. */
function headOf(line: PathShape, shape: Shape | undefined): LineHead {
	if (shape?.kind !== 'path' || shape.points.length !== 3 || !isSame(shape.of, line.of)) return 'none';
	const [end, tip] = [line.points.at(-1), shape.points[1]];
	if (line.closed || !line.stroke || !end || !tip || Math.hypot(end.x - tip.x, end.y - tip.y) > headRoom)
		return 'none';
	if (!shape.closed) return 'open';
	return shape.stroke ? 'hollow' : 'full';
}

/** A head is no longer than this, in pixels. */
const headRoom = 14;

function lineWith(
	[line, head]: readonly Shape[],
	ends: { readonly from: number | null; readonly to: number | null },
): readonly LineElement[] {
	if (line?.kind !== 'path' || !line.stroke || line.points.length < 2) return [];
	const kind = headOf(line, head);
	const tip = kind === 'none' || head?.kind !== 'path' ? undefined : head.points[1];
	const points = tip ? [...line.points.slice(0, -1), tip] : line.points;
	const { stroke, of } = line;
	return [{ kind: 'line', points, stroke, head: kind, from: ends.from, to: ends.to, of }];
}

/** What the shapes of one thing are: text goes into the box it stands in, where its lines are in one column. */
function elementsOf(run: readonly Shape[], start: number): readonly Element[] {
	const elements: Element[] = [];
	const rowsOf = new Map<number, TextShape[]>();
	for (let index = 0; index < run.length; index++) {
		const shape = run[index];
		if (!shape) continue;
		const { of } = shape;
		if (shape.kind === 'text') {
			const rows = rowsOf.get(boxAround(run, index));
			if (rows && belongs(shape, rows)) rows.push(shape);
			else elements.push({ kind: 'text', shape, of });
			continue;
		}
		if (shape.kind === 'path' && isLine(shape)) {
			const head = run[index + 1];
			elements.push(...lineWith(head ? [shape, head] : [shape], { from: null, to: null }));
			if (headOf(shape, head) !== 'none') index++;
			continue;
		}
		const rows: TextShape[] = [];
		rowsOf.set(index, rows);
		elements.push({ kind: 'box', at: start + index, shape, rows, of });
	}
	return elements;
}

/** Slanted lines with bends are no connectors but areas of their own form. */
function isLine({ points, closed, fill, stroke }: PathShape): boolean {
	return !closed && fill === null && stroke !== null && (points.length === 2 || isUpright(points));
}

/** The last box before the text at `index` that its baseline begins in; -1 where it stands in none. */
function boxAround(run: readonly Shape[], index: number): number {
	const text = run[index];
	if (text?.kind !== 'text') return -1;
	for (let at = index - 1; at >= 0; at--) {
		const box = run[at];
		if (box?.kind !== 'rectangle') continue;
		const isInside =
			text.x > box.x && text.x < box.x + box.width && text.y > box.y && text.y < box.y + box.height;
		if (isInside) return at;
	}
	return -1;
}

/** Whether `text` is the next row of a column, below the others and at their edge. */
function belongs(text: TextShape, rows: readonly TextShape[]): boolean {
	const before = rows.at(-1);
	if (!before) return true;
	const lastLine = before.y + (before.lines.length - 1) * before.lineHeight;
	return text.anchor === before.anchor && Math.abs(text.x - before.x) < 1 && text.y > lastLine + 1;
}
