import type { Room } from '#lib/layout/organization/slide-parts.ts';
import { lateWords } from '#lib/words/late-words.ts';
import type { Picture, PictureEntry } from '../picture.ts';
import { shapeBounds } from '../shape-bounds.ts';
import type { Shape } from '../shape.ts';
import { movedShape } from './moved-shape.ts';

/** A shape of a picture by its place in it, and how far it is moved in a part. */
interface Placed {
	readonly at: number;
	readonly dx: number;
	readonly dy: number;
}

/**
 * A picture with text in parts of at most `room` pixels, as far as text can be parted: the rows of a table under the
 * same head, or columns set anew beside what is drawn. What is drawn stays whole, whatever its size.
 */
export function pictureParts(picture: Picture, room: Room): readonly Picture[] {
	const { bounds, shapes } = picture;
	if (bounds.width <= room.width && bounds.height <= room.height) return [picture];
	const texts = shapes.flatMap(({ of }, at) => (of.kind === 'statement' ? at : []));
	if (texts.length === 0) return [picture];
	const rules = texts.flatMap((at) => ruleAt(shapes[at]) ?? []).sort((a, b) => a.y - b.y);
	const parts = rules.length > 0 ? tableParts(picture, rules, room) : columnParts(picture, texts, room);
	return parts.map((placed, index) => ({
		...picture,
		...partOf(picture, placed),
		title: parts.length === 1 ? picture.title : pagedTitle(picture.title, index + 1, parts.length),
	}));
}

/** A title that says which of several sheets it stands on. */
export function pagedTitle(title: string, page: number, pages: number): string {
	return `${title} (${lateWords().pictures.page(page, pages)})`;
}

interface Rule {
	readonly y: number;
	/** A strong one ends a heading, which does not stand without the row below it. */
	readonly strong: boolean;
}

/** A rule between rows; null of what is none. */
function ruleAt(shape: Shape | undefined): Rule | null {
	if (shape?.kind !== 'path') return null;
	const [from, to] = shape.points;
	return from && to && from.y === to.y ? { y: from.y, strong: (shape.stroke?.width ?? 0) > 1 } : null;
}

/** Rows that fit below the head, cut at a rule where there is one in reach, else between lines of text. */
function tableParts({ shapes }: Picture, rules: readonly Rule[], room: Room): readonly (readonly Placed[])[] {
	const extents = shapes.map((shape) => {
		const { y, height } = shapeBounds([shape]);
		return { top: y, bottom: y + height };
	});
	const start = rules[0]?.y ?? 0;
	const all = [...shapes.keys()];
	const head = all.filter((at) => (extents[at]?.bottom ?? 0) <= start);
	const first = shapeBounds(head.flatMap((at) => shapes[at] ?? [])).y;
	const high = room.height - (start - first);
	const parts: Placed[][] = [];
	let rest = all.filter((at) => !head.includes(at));
	let from = start;
	while (rest.length > 0) {
		const limit = from + high;
		const rule = rules.findLast(({ y, strong }) => !strong && y > from && y <= limit)?.y;
		const last = Math.max(...rest.map((at) => extents[at]?.bottom ?? 0));
		const cut = last <= limit ? Infinity : (rule ?? limit);
		let taken = rest.filter((at) => (extents[at]?.bottom ?? 0) <= cut);
		// Text that is higher than a part stands in one of its own.
		if (taken.length === 0) taken = rest.slice(0, 1);
		const dy = start - from;
		parts.push([...head.map((at) => ({ at, dx: 0, dy: 0 })), ...taken.map((at) => ({ at, dx: 0, dy }))]);
		const gone = new Set(taken);
		rest = rest.filter((at) => !gone.has(at));
		from = rule !== undefined && cut === rule ? rule : Math.min(...rest.map((at) => extents[at]?.top ?? 0));
	}
	return parts;
}

const column = { width: 360, gap: 40 };
/** A larger step between two lines stands between blocks. */
const largestStep = 24;

/** What is drawn, then its text in columns beside it and on further parts. */
function columnParts(
	{ shapes }: Picture,
	texts: readonly number[],
	room: Room,
): readonly (readonly Placed[])[] {
	const isText = new Set(texts);
	const drawn = [...shapes.keys()].filter((at) => !isText.has(at));
	const whole = shapeBounds(drawn.flatMap((at) => shapes[at] ?? []));
	const bounds = texts.map((at) => shapeBounds(shapes.slice(at, at + 1)));
	const parts: Placed[][] = [drawn.map((at) => ({ at, dx: -whole.x, dy: -whole.y }))];
	let x = drawn.length === 0 ? 0 : whole.width + column.gap;
	let y = 0;
	let left = 0;
	const next = () => {
		x += column.width + column.gap;
		y = 0;
	};
	for (const [index, at] of texts.entries()) {
		const own = bounds[index];
		const before = bounds[index - 1];
		if (!own) continue;
		const newColumn = before === undefined || own.y < before.y;
		// Where a column of the picture begins, so that lines keep how far they stand to its right.
		if (newColumn)
			left = Math.min(
				...bounds
					.slice(index)
					.filter(isInColumn(own))
					.map((one) => one.x),
			);
		const step = newColumn ? largestStep / 2 : own.y - before.y - before.height;
		y += y === 0 ? 0 : Math.min(largestStep, Math.max(0, step));
		const following = bounds[index + 1];
		const isHead = own.height < largestStep && isHeading(shapes[at]);
		const needed = own.height + (isHead && following ? following.height + step : 0);
		if (y > 0 && y + needed > room.height) next();
		if (x + column.width > room.width) {
			parts.push([]);
			[x, y] = [0, 0];
		}
		parts.at(-1)?.push({ at, dx: x + (own.x - left) - own.x, dy: y - own.y });
		y += own.height;
	}
	return parts.filter(({ length }) => length > 0);
}

function isInColumn(first: { readonly x: number }) {
	return ({ x }: { readonly x: number }) => Math.abs(x - first.x) < column.width / 2;
}

function isHeading(shape: Shape | undefined): boolean {
	return shape?.kind === 'text' && shape.weight >= 600;
}

/** The shapes of a part where they come to lie, with the lines and entries that are about them. */
function partOf(
	{ shapes, links, outline }: Picture,
	placed: readonly Placed[],
): Pick<Picture, 'shapes' | 'bounds' | 'links' | 'outline'> {
	const numbers = new Map(placed.map(({ at }, index) => [at, index]));
	const own = placed.flatMap(({ at, dx, dy }) => {
		const shape = shapes[at];
		return shape ? movedShape(shape, dx, dy) : [];
	});
	const of = (at: number | null) => (at === null ? null : (numbers.get(at) ?? null));
	return {
		shapes: own,
		bounds: shapeBounds(own),
		links: links.flatMap(({ line, from, to }) => {
			const drawn = of(line);
			return drawn === null ? [] : { line: drawn, from: of(from), to: of(to) };
		}),
		outline: entriesOf(outline, of),
	};
}

/** Entries that the part shows, each below those that it belongs to. */
function entriesOf(
	entries: readonly PictureEntry[],
	of: (at: number | null) => number | null,
): readonly PictureEntry[] {
	return entries.flatMap((entry) => {
		const children = entriesOf(entry.children, of);
		const shape = of(entry.shape);
		return shape === null && children.length === 0 ? [] : { ...entry, shape, children };
	});
}
