import { tidyTree, type Forest } from './tidy-tree.ts';

/** How a chart grows: each manager above its reports, the same with leaves stacked in columns, or to the right. */
export type OrgArrangement = 'vertical' | 'compact' | 'left-to-right';

/** Sizes in the chart's own units (pixels at 100 %). */
export interface OrgSizes {
	readonly card: { readonly width: number; readonly height: number };
	/** Between neighbors. */
	readonly beside: number;
	/** Between a manager and its reports; the line bends in the middle of it. */
	readonly between: number;
	/** Between stacked cards, and between assistants above one another. */
	readonly stacked: number;
}

export const orgSizes: OrgSizes = {
	card: { width: 184, height: 68 },
	beside: 20,
	between: 44,
	stacked: 10,
};

/** What is arranged: the forest, who is an assistant, and whose reports are folded away. */
export interface OrgForest extends Forest {
	readonly isAssistant: (at: number) => boolean;
	readonly isFolded: (at: number) => boolean;
}

/** Where every shown card's corner is (left, top), by place; NaN for a card that is folded away. */
export interface OrgLayout {
	readonly arrangement: OrgArrangement;
	readonly sizes: OrgSizes;
	readonly left: Float64Array;
	readonly top: Float64Array;
	/** Places of the shown cards, managers before their reports. */
	readonly shown: Int32Array;
	readonly bounds: {
		readonly left: number;
		readonly top: number;
		readonly right: number;
		readonly bottom: number;
	};
	/** How a card hangs on its manager's. */
	readonly hangs: Uint8Array;
	/** Where the line from a card's manager bends towards it, along the direction of growth. */
	readonly bends: Float64Array;
	readonly parents: Int32Array;
}

export const hanging = { below: 0, stacked: 1, beside: 2 } as const;

/** From here on a team of leaves is stacked; a column holds this many at most. */
const stackFrom = 4;
const stackHeight = 8;

/** Places every card that is not folded away; linear in the number of positions. */
export function arrangeOrganization(
	forest: OrgForest,
	arrangement: OrgArrangement,
	sizes: OrgSizes = orgSizes,
): OrgLayout {
	const plan = planOf(forest, arrangement === 'compact', sizes);
	const sideways = arrangement === 'left-to-right';
	const across = sideways ? sizes.card.height : sizes.card.width;
	const along = sideways ? sizes.card.width : sizes.card.height;
	const gap = sideways ? sizes.stacked : sizes.beside;
	const widths = Float64Array.from(plan.columns, (columns, node) => {
		// Assistants stand on both sides of their manager's line, one row below it.
		const room = (plan.assistants[node] ?? 0) > 0 ? Math.max(columns, 2) : columns;
		return room * (across + gap);
	});
	const centers = tidyTree(plan, widths);
	const rows = rowStarts(plan, along, sizes);
	const count = forest.parents.length;
	const layout = {
		left: new Float64Array(count).fill(NaN),
		top: new Float64Array(count).fill(NaN),
		hangs: new Uint8Array(count),
		bends: new Float64Array(count),
	};
	const put = (at: number, acrossAt: number, alongAt: number) => {
		layout.left[at] = sideways ? alongAt : acrossAt;
		layout.top[at] = sideways ? acrossAt : alongAt;
	};
	for (const node of plan.topDown) {
		const center = centers[node] ?? 0;
		const start = rows[plan.levels[node] ?? 0] ?? 0;
		const members = plan.members[node];
		const place = plan.placeOf[node] ?? -1;
		if (place >= 0) {
			put(place, center - across / 2, start);
			layout.bends[place] = start - sizes.between / 2;
		} else if (members) {
			const columns = plan.columns[node] ?? 1;
			const pitch = across + gap;
			const first = center - (columns * pitch) / 2 + gap / 2;
			for (const [index, at] of members.entries()) {
				const [column, row] = [index % columns, Math.floor(index / columns)];
				put(at, first + column * pitch, start + row * (along + sizes.stacked));
				layout.hangs[at] = hanging.stacked;
				layout.bends[at] = start - sizes.between / 2;
			}
		}
		for (const [index, at] of assistantsOf(forest, place).entries()) {
			const side = index % 2 === 0 ? -across - gap / 2 : gap / 2;
			const from = start + along + sizes.stacked + Math.floor(index / 2) * (along + sizes.stacked);
			put(at, center + side, from);
			layout.hangs[at] = hanging.beside;
			layout.bends[at] = from + along / 2;
		}
	}
	const shown = forest.topDown.filter((at) => !Number.isNaN(layout.left[at]));
	return {
		...layout,
		arrangement,
		sizes,
		shown,
		parents: forest.parents,
		bounds: boundsOf(layout, shown, sizes),
	};
}

function assistantsOf(forest: OrgForest, at: number): readonly number[] {
	if (at < 0 || forest.isFolded(at)) return [];
	return [...reportsOf(forest, at)].filter((report) => isBeside(forest, report));
}

/** An assistant who leads somebody is drawn in the line like everybody else. */
function isBeside(forest: OrgForest, at: number): boolean {
	return forest.isAssistant(at) && reportsOf(forest, at).length === 0;
}

function reportsOf(forest: Forest, at: number): Int32Array {
	return forest.children.subarray(forest.firstChild[at], forest.firstChild[at + 1]);
}

/** The nodes that are given room: cards in the line, and stacks, each with as many nodes below it as it is high. */
interface Plan extends Forest {
	/** The card of a node; -1 for a stack and what keeps room for it. */
	readonly placeOf: Int32Array;
	readonly members: Readonly<Record<number, readonly number[]>>;
	readonly columns: readonly number[];
	readonly levels: Int32Array;
	/** Rows of assistants below a node's card. */
	readonly assistants: readonly number[];
}

function planOf(forest: OrgForest, stacking: boolean, sizes: OrgSizes): Plan {
	const parents: number[] = [];
	const placeOf: number[] = [];
	const columns: number[] = [];
	const assistants: number[] = [];
	const levels: number[] = [];
	const members: Record<number, readonly number[]> = {};
	const add = (parent: number, place: number, wide = 1): number => {
		parents.push(parent);
		placeOf.push(place);
		columns.push(wide);
		assistants.push(0);
		levels.push(parent < 0 ? 0 : (levels[parent] ?? 0) + 1);
		return parents.length - 1;
	};
	for (const at of forest.topDown) if (forest.parents[at] === -1) add(-1, at);
	for (let node = 0; node < parents.length; node++) {
		const at = placeOf[node] ?? -1;
		if (at < 0 || forest.isFolded(at)) continue;
		const reports = [...reportsOf(forest, at)];
		const inLine = reports.filter((report) => !isBeside(forest, report));
		assistants[node] = Math.ceil((reports.length - inLine.length) / 2);
		const isLeaf = (report: number) => reportsOf(forest, report).length === 0 || forest.isFolded(report);
		const leaves = inLine.filter(isLeaf);
		const stacks = stacking && leaves.length >= stackFrom;
		for (const report of inLine) if (!stacks || !isLeaf(report)) add(node, report);
		if (stacks) addStack(node, leaves);
	}
	return {
		...forestOf(parents),
		placeOf: Int32Array.from(placeOf),
		members,
		columns,
		levels: Int32Array.from(levels),
		assistants,
	};

	function addStack(node: number, leaves: readonly number[]): void {
		const wide = Math.max(Math.ceil(leaves.length / stackHeight), Math.ceil(Math.sqrt(leaves.length / 3)));
		const high = Math.ceil(leaves.length / wide);
		let last = add(node, -1, wide);
		members[last] = leaves;
		const pitch = sizes.card.height + sizes.between;
		const needed = Math.ceil((high * (sizes.card.height + sizes.stacked)) / pitch);
		for (let row = 1; row < needed; row++) last = add(last, -1, wide);
	}
}

/** Children keep the order in which they were added. */
function forestOf(list: readonly number[]): Forest {
	const parents = Int32Array.from(list);
	const count = parents.length;
	const firstChild = new Int32Array(count + 1);
	for (const parent of parents) if (parent >= 0) firstChild[parent + 1] = (firstChild[parent + 1] ?? 0) + 1;
	for (let at = 0; at < count; at++) firstChild[at + 1] = (firstChild[at + 1] ?? 0) + (firstChild[at] ?? 0);
	const next = firstChild.slice();
	const children = new Int32Array(firstChild[count] ?? 0);
	for (const [at, parent] of parents.entries()) {
		if (parent < 0) continue;
		children[next[parent] ?? 0] = at;
		next[parent] = (next[parent] ?? 0) + 1;
	}
	// Nodes are added after their parents.
	return { parents, firstChild, children, topDown: Int32Array.from(list, (_, at) => at) };
}

/** Where each level begins, counted along the direction of growth. */
function rowStarts(plan: Plan, along: number, sizes: OrgSizes): readonly number[] {
	const beside: number[] = [];
	for (const [node, rows] of plan.assistants.entries()) {
		const level = plan.levels[node] ?? 0;
		beside[level] = Math.max(beside[level] ?? 0, rows);
	}
	const starts = [0];
	for (const [level, rows] of beside.entries()) {
		starts.push((starts[level] ?? 0) + along + sizes.between + rows * (along + sizes.stacked));
	}
	return starts;
}

function boundsOf(
	{ left, top }: Pick<OrgLayout, 'left' | 'top'>,
	shown: Int32Array,
	{ card }: OrgSizes,
): OrgLayout['bounds'] {
	const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	for (const at of shown) {
		const [x, y] = [left[at] ?? 0, top[at] ?? 0];
		bounds.left = Math.min(bounds.left, x);
		bounds.top = Math.min(bounds.top, y);
		bounds.right = Math.max(bounds.right, x + card.width);
		bounds.bottom = Math.max(bounds.bottom, y + card.height);
	}
	return shown.length === 0 ? { left: 0, top: 0, right: 0, bottom: 0 } : bounds;
}
