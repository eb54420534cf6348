import type { Rectangle } from '#lib/layout/map-graph.ts';
import { paperSizes, type PageChoice, type Paper } from '../page-choice.ts';

/** A part of the picture on one page. Lengths are points, those of `part` the picture's own pixels. */
export interface Sheet {
	readonly width: number;
	readonly height: number;
	/** Where the picture goes, and the part of it that goes there. */
	readonly box: Rectangle;
	readonly part: Rectangle;
	/** Of the page's lengths a pixel. */
	readonly scale: number;
	/** How many points a length of the page is: more than one where it would be longer than a page can be. */
	readonly unit: number;
	/** Where a page of many stands among the others, counted from 1; null for the only one. */
	readonly tile: { readonly row: number; readonly column: number } | null;
}

const perMillimeter = 72 / 25.4;
/** A pixel of a screen is 1/96 inch (CSS Values 4, 6.2). */
const fullSize = 0.75;
const margin = 28;
export const header = 46;
export const footer = 22;
/** How much of its neighbor a page shows, to be glued on. */
const overlap = 10 * perMillimeter;
/** The most that readers show (ISO 32000-1, annex C), in a page's own units (14.11.2, UserUnit). */
const longest = 14_400;
/** Type that is read on paper without effort, in points. */
const readable = 6.5;
/** No picture is drawn larger than this on a sheet that has the room. */
const largest = 3;

/** Room for what stands over and under a picture. */
function boxOf(width: number, height: number): Rectangle {
	return {
		x: margin,
		y: margin + header,
		width: width - 2 * margin,
		height: height - 2 * margin - header - footer,
	};
}

/** The pages of a picture, in reading order: the rows of tiles from the top, each from the left. */
export function sheetsOf(bounds: Rectangle, page: PageChoice): readonly Sheet[] {
	const part = { ...bounds, width: Math.max(1, bounds.width), height: Math.max(1, bounds.height) };
	if (page === 'tile') return tiles(part);
	if (page === 'managers') return [onPaper(part, 'A4', 1)];
	return [page === 'fit' ? asLargeAs(part) : onPaper(part, page)];
}

function asLargeAs(part: Rectangle): Sheet {
	const least = { width: 560, height: 240 };
	const room = boxOf(longest, longest);
	const unit = Math.max(1, (part.width * fullSize) / room.width, (part.height * fullSize) / room.height);
	const scale = fullSize / unit;
	const width = Math.max(least.width, part.width * scale + 2 * margin);
	const height = Math.max(least.height, part.height * scale + 2 * margin + header + footer);
	const box = boxOf(width, height);
	return { width, height, box, part: centered(part, box, scale), scale, unit, tile: null };
}

/** The part that fills a box from side to side with the picture in its middle. */
function centered(part: Rectangle, box: Rectangle, scale: number): Rectangle {
	const width = box.width / scale;
	return { ...part, x: part.x - (width - part.width) / 2, width };
}

function onPaper(part: Rectangle, paper: Paper, most = largest): Sheet {
	const [long, short] = paperSizes[paper].map((side) => side * perMillimeter) as [number, number];
	const sheets = [
		[long, short],
		[short, long],
	].map(([width = 0, height = 0]): Sheet => {
		const box = boxOf(width, height);
		const scale = Math.min(most * fullSize, box.width / part.width, box.height / part.height);
		return { width, height, box, part: centered(part, box, scale), scale, unit: 1, tile: null };
	});
	return sheets.reduce((best, sheet) => (sheet.scale > best.scale ? sheet : best));
}

/** The page that shows how tiles go together: one A4 with room for all of them. */
export function planSheet(tiles: readonly Sheet[]): Sheet {
	const x = Math.min(...tiles.map(({ part }) => part.x));
	const y = Math.min(...tiles.map(({ part }) => part.y));
	const right = Math.max(...tiles.map(({ part }) => part.x + part.width));
	const bottom = Math.max(...tiles.map(({ part }) => part.y + part.height));
	return onPaper({ x, y, width: right - x, height: bottom - y }, 'A4', 1);
}

/** How large a picture may be, in pixels, whose smallest type is `type` pixels and is to be read on a lying A4. */
export function roomOnPage(type: number): Pick<Rectangle, 'width' | 'height'> {
	const [width, height] = paperSizes.A4.map((side) => side * perMillimeter) as [number, number];
	const box = boxOf(width, height);
	const scale = readable / type;
	return { width: box.width / scale, height: box.height / scale };
}

/** A4 at full size, standing or lying as it takes fewer pages; each shows a little of those before it. */
function tiles(whole: Rectangle): readonly Sheet[] {
	const [long, short] = paperSizes.A4.map((side) => side * perMillimeter) as [number, number];
	const plans = [
		[long, short],
		[short, long],
	].map(([width = 0, height = 0]) => {
		const box = boxOf(width, height);
		const step = { x: (box.width - overlap) / fullSize, y: (box.height - overlap) / fullSize };
		const shown = { width: box.width / fullSize, height: box.height / fullSize };
		const columns = Math.max(1, Math.ceil((whole.width - overlap / fullSize) / step.x));
		const rows = Math.max(1, Math.ceil((whole.height - overlap / fullSize) / step.y));
		return { width, height, box, step, shown, columns, rows };
	});
	const plan = plans.reduce((best, one) => (one.columns * one.rows < best.columns * best.rows ? one : best));
	const { width, height, box, step, shown, columns, rows } = plan;
	// What the pages show beside it is shared out to both sides.
	const aside = {
		x: (columns * step.x + overlap / fullSize - whole.width) / 2,
		y: (rows * step.y + overlap / fullSize - whole.height) / 2,
	};
	return Array.from({ length: columns * rows }, (_, at): Sheet => {
		const [row, column] = [Math.floor(at / columns), at % columns];
		const part = { x: whole.x - aside.x + column * step.x, y: whole.y - aside.y + row * step.y, ...shown };
		return { width, height, box, part, scale: fullSize, unit: 1, tile: { row: row + 1, column: column + 1 } };
	});
}
