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
	/** A column of stacked cards holds this many at most. */
	readonly stackHeight: number;
}

export const orgSizes: OrgSizes = {
	card: { width: 184, height: 68 },
	beside: 20,
	between: 44,
	stacked: 10,
	stackHeight: 8,
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

/** From here on a team of leaves is stacked. */
const stackFrom = 4;

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
	const widths = new Float64Array(plan.parents.length);
	for (let node = 0; node < widths.length; node++) {
		const columns = plan.columns[node] ?? 1;
		// Assistants stand on both sides of their manager's line, one row below it.
		const room = (plan.assistants[node] ?? 0) > 0 ? Math.max(columns, 2) : columns;
		widths[node] = room * (across + gap);
	}
	const centers = tidyTree(plan, widths);
	const rows = rowStarts(plan, along, sizes);
	const count = forest.parents.length;
	const layout = {
		left: new Float64Array(count).fill(NaN),
		top: new Float64Array(count).fill(NaN),
		hangs: new Uint8Array(count),
		bends: new Float64Array(count),
	};
	const put = (at: number, acrossAt: number, alongAt: number, how: number, bend: number) => {
		layout.left[at] = sideways ? alongAt : acrossAt;
		layout.top[at] = sideways ? acrossAt : alongAt;
		layout.hangs[at] = how;
		layout.bends[at] = bend;
	};
	for (let node = 0; node < plan.parents.length; node++) {
		const center = centers[node] ?? 0;
		const start = rows[plan.levels[node] ?? 0] ?? 0;
		const place = plan.placeOf[node] ?? -1;
		if (place >= 0) {
			put(place, center - across / 2, start, hanging.below, start - sizes.between / 2);
			let index = 0;
			const rowsBeside = plan.assistants[node] ?? 0;
			for (let child = forest.firstChild[place] ?? 0; rowsBeside > 0; child++) {
				if (child === forest.firstChild[place + 1]) break;
				const at = forest.children[child] ?? 0;
				if (!isBeside(forest, at)) continue;
				const side = index % 2 === 0 ? -across - gap / 2 : gap / 2;
				const from = start + along + sizes.stacked + Math.floor(index / 2) * (along + sizes.stacked);
				put(at, center + side, from, hanging.beside, from + along / 2);
				index++;
			}
			continue;
		}
		const columns = plan.columns[node] ?? 1;
		const first = center - (columns * (across + gap)) / 2 + gap / 2;
		const [from, to] = [plan.firstMember[node] ?? 0, plan.firstMember[node + 1] ?? 0];
		for (let member = from; member < to; member++) {
			const [column, row] = [(member - from) % columns, Math.floor((member - from) / columns)];
			const top = start + row * (along + sizes.stacked);
			const at = plan.members[member] ?? 0;
			put(at, first + column * (across + gap), top, hanging.stacked, start - sizes.between / 2);
		}
	}
	const shown = forest.topDown.filter((at) => !Number.isNaN(layout.left[at]));
	return {
		...layout,
		arrangement,
		sizes,
		shown,
		parents: forest.parents,
		bounds: boundsOf({ ...layout, sizes }, shown),
	};
}

/** An assistant who leads somebody is drawn in the line like everybody else. */
function isBeside(forest: OrgForest, at: number): boolean {
	return forest.isAssistant(at) && forest.firstChild[at] === forest.firstChild[at + 1];
}

/** The nodes that are given room: cards in the line, and stacks, each with as many nodes below it as it is high. */
interface Plan extends Forest {
	/** The card of a node; -1 for a stack and what keeps room for it. */
	readonly placeOf: Int32Array;
	/** The cards of stack `node` are `members[firstMember[node]] … members[firstMember[node + 1] - 1]`. */
	readonly firstMember: Int32Array;
	readonly members: Int32Array;
	readonly columns: Int32Array;
	readonly levels: Int32Array;
	/** Rows of assistants below a node's card. */
	readonly assistants: Int32Array;
}

function planOf(forest: OrgForest, stacking: boolean, sizes: OrgSizes): Plan {
	const draft = new PlanDraft(forest.parents.length, sizes);
	const { firstChild, children, topDown } = forest;
	for (const at of topDown) if (forest.parents[at] === -1) draft.add(-1, at);
	const isLeaf = (at: number) => firstChild[at] === firstChild[at + 1] || forest.isFolded(at);
	for (let node = 0; node < draft.count; node++) {
		draft.firstMember[node + 1] = Math.max(draft.firstMember[node + 1] ?? 0, draft.firstMember[node] ?? 0);
		const at = draft.placeOf[node] ?? -1;
		if (at < 0 || forest.isFolded(at)) continue;
		const [from, to] = [firstChild[at] ?? 0, firstChild[at + 1] ?? 0];
		let [beside, leaves] = [0, 0];
		for (let child = from; child < to; child++) {
			const report = children[child] ?? 0;
			if (isBeside(forest, report)) beside++;
			else if (isLeaf(report)) leaves++;
		}
		draft.assistants[node] = Math.ceil(beside / 2);
		const stacks = stacking && leaves >= stackFrom;
		const stack: number[] = [];
		for (let child = from; child < to; child++) {
			const report = children[child] ?? 0;
			if (beside > 0 && isBeside(forest, report)) continue;
			if (stacks && isLeaf(report)) stack.push(report);
			else draft.add(node, report);
		}
		if (stacks) draft.addStack(node, stack);
	}
	return draft.finished();
}

/** A plan that grows. It never has more nodes than there are positions: a stack is lower than the cards in it are many. */
class PlanDraft {
	count = 0;
	readonly placeOf: Int32Array;
	readonly firstMember: Int32Array;
	readonly assistants: Int32Array;
	readonly #parents: Int32Array;
	readonly #members: Int32Array;
	readonly #columns: Int32Array;
	readonly #levels: Int32Array;
	readonly #sizes: OrgSizes;
	#stacked = 0;

	constructor(most: number, sizes: OrgSizes) {
		this.#sizes = sizes;
		this.placeOf = new Int32Array(most);
		this.firstMember = new Int32Array(most + 1);
		this.assistants = new Int32Array(most);
		this.#parents = new Int32Array(most);
		this.#members = new Int32Array(most);
		this.#columns = new Int32Array(most);
		this.#levels = new Int32Array(most);
	}

	add(parent: number, place: number, wide = 1): number {
		const node = this.count++;
		this.#parents[node] = parent;
		this.placeOf[node] = place;
		this.#columns[node] = wide;
		this.#levels[node] = parent < 0 ? 0 : (this.#levels[parent] ?? 0) + 1;
		return node;
	}

	addStack(node: number, leaves: readonly number[]): void {
		const { card, between, stacked, stackHeight } = this.#sizes;
		const wide = Math.max(Math.ceil(leaves.length / stackHeight), Math.ceil(Math.sqrt(leaves.length / 3)));
		const high = Math.ceil(leaves.length / wide);
		let last = this.add(node, -1, wide);
		// Stacks are added in the order of their nodes, and so are their members.
		this.firstMember[last] = this.#stacked;
		this.#members.set(leaves, this.#stacked);
		this.#stacked += leaves.length;
		this.firstMember[last + 1] = this.#stacked;
		const needed = Math.ceil((high * (card.height + stacked)) / (card.height + between));
		for (let row = 1; row < needed; row++) last = this.add(last, -1, wide);
	}

	finished(): Plan {
		const { count } = this;
		return {
			...forestOf(this.#parents.subarray(0, count)),
			placeOf: this.placeOf.subarray(0, count),
			firstMember: this.firstMember.subarray(0, count + 1),
			members: this.#members,
			columns: this.#columns.subarray(0, count),
			levels: this.#levels.subarray(0, count),
			assistants: this.assistants.subarray(0, count),
		};
	}
}

/** Children keep the order in which they were added. */
function forestOf(parents: Int32Array): Forest {
	const count = parents.length;
	const firstChild = new Int32Array(count + 1);
	for (const parent of parents) if (parent >= 0) firstChild[parent + 1] = (firstChild[parent + 1] ?? 0) + 1;
	for (let at = 0; at < count; at++) firstChild[at + 1] = (firstChild[at + 1] ?? 0) + (firstChild[at] ?? 0);
	const next = firstChild.slice();
	const children = new Int32Array(firstChild[count] ?? 0);
	// Nodes are added after their parents.
	const topDown = new Int32Array(count);
	for (let at = 0; at < count; at++) {
		topDown[at] = at;
		const parent = parents[at] ?? -1;
		if (parent < 0) continue;
		const place = next[parent] ?? 0;
		children[place] = at;
		next[parent] = place + 1;
	}
	return { parents, firstChild, children, topDown };
}

/** Where each level begins, counted along the direction of growth. */
function rowStarts(plan: Plan, along: number, sizes: OrgSizes): readonly number[] {
	const beside: number[] = [];
	for (let node = 0; node < plan.levels.length; node++) {
		const level = plan.levels[node] ?? 0;
		beside[level] = Math.max(beside[level] ?? 0, plan.assistants[node] ?? 0);
	}
	const starts = [0];
	for (const [level, rows] of beside.entries()) {
		starts.push((starts[level] ?? 0) + along + sizes.between + rows * (along + sizes.stacked));
	}
	return starts;
}

/** The smallest rectangle around the cards at `shown`; empty at the origin where there are none. */
export function boundsOf(
	{ left, top, sizes: { card } }: Pick<OrgLayout, 'left' | 'top' | 'sizes'>,
	shown: ArrayLike<number> & Iterable<number>,
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
