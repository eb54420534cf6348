import { arrangeOrganization, orgSizes, type OrgForest, type OrgSizes } from './arrange.ts';
import type { Forest } from './tidy-tree.ts';

/** How much a sheet holds, in the chart's own units. */
export interface Room {
	readonly width: number;
	readonly height: number;
}

/** What of an organization is drawn on one sheet. */
export interface SlidePart {
	/** Whose branch it is; -1 from the tops down, where there are several. */
	readonly head: number;
	/** Places, managers before their reports. */
	readonly shown: Int32Array;
	/** Which sheet of a head with more reports than one sheet holds, from 1 on. */
	readonly page: number;
	readonly pages: number;
	/** Places whose reports are on a sheet of their own. */
	readonly cut: ReadonlySet<number>;
	readonly sizes: OrgSizes;
}

/**
 * An organization in parts that fit `room`: as many levels as there is room for, then a part for each manager whose
 * reports were left out, branch by branch. Every position is below its manager on exactly one of them, and
 * those at the top are on the first.
 */
export function slideParts(forest: OrgForest, room: Room): readonly SlidePart[] {
	const parts: SlidePart[] = [];
	const [top = -1, ...others] = topsOf(forest);
	const open = [others.length > 0 ? -1 : top];
	for (let head = open.pop(); head !== undefined; head = open.pop()) {
		const own = partsBelow(forest, head, room);
		parts.push(...own);
		open.push(...own.flatMap(({ cut }) => [...cut]).reverse());
	}
	return parts;
}

/** What is folded away below a card is told below it, in this many units. */
const foldedRoom = 16;

/** No sheet holds more cards than this, so that larger parts need not be tried. */
function mostCards({ width, height }: Room): number {
	const { card, stacked } = orgSizes;
	return Math.ceil((width * height) / (card.width * (card.height + stacked)));
}

function partsBelow(forest: OrgForest, head: number, room: Room): readonly SlidePart[] {
	const most = mostCards(room);
	const levels = [head < 0 ? topsOf(forest) : Int32Array.of(head)];
	let count = levels[0]?.length ?? 0;
	for (let last = levels.at(-1); last && last.length > 0 && count <= most; last = levels.at(-1)) {
		const next = Int32Array.from([...last].flatMap((at) => [...reportsOf(forest, at)]));
		levels.push(next);
		count += next.length;
	}
	const fewest = head < 0 ? 1 : 2;
	for (let depth = levels.length; depth > fewest; depth--) {
		const part = partOf(forest, head, levels.slice(0, depth), room);
		if (part.fits) return [part];
	}
	return pagesOf(forest, head, levels.slice(0, fewest), room);
}

function topsOf({ parents, topDown }: Forest): Int32Array {
	return topDown.filter((at) => parents[at] === -1);
}

function reportsOf({ firstChild, children }: Forest, at: number): Int32Array {
	return children.subarray(firstChild[at] ?? 0, firstChild[at + 1] ?? 0);
}

/** The last of the levels in as many parts as it needs, each below the same head. */
function pagesOf(
	forest: OrgForest,
	head: number,
	levels: readonly Int32Array[],
	room: Room,
): readonly SlidePart[] {
	const above = levels.slice(0, -1);
	const last = levels.at(-1) ?? Int32Array.of();
	const some = (from: number, to: number) => partOf(forest, head, [...above, last.subarray(from, to)], room);
	let [fitting, tooMany] = [1, Math.min(last.length, mostCards(room)) + 1];
	while (tooMany - fitting > 1) {
		const middle = (fitting + tooMany) >> 1;
		if (some(0, middle).fits) fitting = middle;
		else tooMany = middle;
	}
	const pages = Math.max(1, Math.ceil(last.length / fitting));
	const size = Math.ceil(last.length / pages);
	return Array.from({ length: pages }, (_, at) => {
		return { ...some(at * size, (at + 1) * size), page: at + 1, pages };
	});
}

function partOf(
	forest: OrgForest,
	head: number,
	levels: readonly Int32Array[],
	room: Room,
): SlidePart & { readonly fits: boolean } {
	const shown = Int32Array.from(levels.flatMap((level) => [...level]));
	const own = forestOf(shown, forest);
	const last = levels.findLast(({ length }) => length > 0) ?? Int32Array.of();
	const cut = new Set([...last].filter((at) => at !== head && reportsOf(forest, at).length > 0));
	const stacked = cut.size > 0 ? orgSizes.stacked + foldedRoom : orgSizes.stacked;
	const stacks = Array.from({ length: highestStack(room) }, (_, at) => ({
		...orgSizes,
		stacked,
		stackHeight: at + 1,
	}));
	// Of all stacks the one that leaves the cards largest.
	let best = { sizes: orgSizes, scale: 0 };
	for (const sizes of stacks) {
		const { left, right, top, bottom } = arrangeOrganization(own, 'compact', sizes).bounds;
		const high = bottom - top + (cut.size > 0 ? foldedRoom : 0);
		const scale = Math.min(room.width / (right - left), room.height / high);
		if (scale > best.scale) best = { sizes, scale };
	}
	return { head, shown, page: 1, pages: 1, cut, sizes: best.sizes, fits: best.scale >= 1 };
}

function highestStack({ height }: Room): number {
	const { card, between, stacked } = orgSizes;
	return Math.max(1, Math.floor((height - card.height - between + stacked) / (card.height + stacked)));
}

/** The places of `shown`, level by level, as a forest of their own: parts are tried often and the whole is large. */
function forestOf(shown: Int32Array, { parents, isAssistant }: OrgForest): OrgForest {
	const own = new Map([...shown].map((at, index) => [at, index]));
	const above = shown.map((at) => own.get(parents[at] ?? -1) ?? -1);
	const firstChild = new Int32Array(shown.length + 1);
	// Levels list reports in the order of their managers, so that the children of all follow each other.
	const children = Int32Array.from(above.keys()).filter((at) => (above[at] ?? -1) >= 0);
	for (const at of above) if (at >= 0) firstChild[at + 1] = (firstChild[at + 1] ?? 0) + 1;
	for (let at = 0; at < shown.length; at++)
		firstChild[at + 1] = (firstChild[at + 1] ?? 0) + (firstChild[at] ?? 0);
	return {
		...{ parents: above, firstChild, children, topDown: Int32Array.from(above.keys()) },
		isAssistant: (at) => isAssistant(shown[at] ?? -1),
		isFolded: () => false,
	};
}
