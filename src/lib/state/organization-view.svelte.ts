import { branchSums } from '#lib/analysis/organization/branch-sums.ts';
import { orgGraph, reportsOf, wayUp, type OrgGraph } from '#lib/analysis/organization/org-graph.ts';
import { spansDrawn } from '#lib/analysis/organization/span-base.ts';
import { unitCounts } from '#lib/analysis/organization/unit-counts.ts';
import { isVacant, seatsOf } from '#lib/analysis/organization/weights.ts';
import { arrangeOrganization, type OrgArrangement } from '#lib/layout/organization/arrange.ts';
import { OrgIndex } from '#lib/layout/organization/org-index.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';

/** How the chart may be drawn; the overview shows everyone at once. */
export const orgViews = ['compact', 'vertical', 'left-to-right', 'overview'] as const;
export type OrgView = (typeof orgViews)[number];
export const orgColorings = ['branch', 'unit', 'layer', 'vacancy', 'span'] as const;
export type OrgColoring = (typeof orgColorings)[number];

/** A chart of more positions than this opens with its deeper layers folded away. */
const legible = 150;
const layersAtFirst = 3;

/** What the organization's screen shows: the tree as numbers, what of it is folded away, and how it is drawn. */
export class OrganizationView {
	readonly #document: () => ProjectedDocument;
	readonly #countedDocument: () => ProjectedDocument;
	/** Ids of the positions that were folded or unfolded by hand; what else is folded follows `depth`. */
	#byHand = $state.raw<Readonly<Record<string, boolean>>>({});
	/** Layers shown at first; null for all, undefined until somebody chooses. */
	#depth = $state.raw<number | null | undefined>(undefined);
	view = $state.raw<OrgView>('compact');
	coloring = $state.raw<OrgColoring>('branch');

	/**
	 * @param document what is drawn
	 * @param counted what is counted, where more is drawn than there is: closed positions in a comparison
	 */
	constructor(document: () => ProjectedDocument, counted: () => ProjectedDocument = document) {
		this.#document = document;
		this.#countedDocument = counted;
	}

	readonly graph: OrgGraph = $derived.by(() => orgGraph(this.#document()));
	readonly #counted: OrgGraph = $derived.by(() =>
		this.#countedDocument() === this.#document() ? this.graph : orgGraph(this.#countedDocument()),
	);
	/** By places of what is counted: see `countedAt`. */
	readonly sums = $derived.by(() => branchSums(this.#counted));
	readonly spanOf: ReadonlyMap<number, number> = $derived.by(() => spansDrawn(this.#counted, this.graph));
	readonly depth: number | null = $derived(
		this.#depth === undefined ? (this.graph.positions.length > legible ? layersAtFirst : null) : this.#depth,
	);
	readonly deepest = $derived(this.graph.layerOf.reduce((most, layer) => Math.max(most, layer), 0));
	readonly units = $derived.by(() => unitCounts(this.graph, this.#document()));

	/** 1 for each place whose reports are folded away. */
	readonly #folded = $derived.by(() => {
		const { positions, layerOf, placeOf } = this.graph;
		const folded = new Uint8Array(positions.length);
		if (this.depth !== null)
			for (let at = 0; at < folded.length; at++) folded[at] = (layerOf[at] ?? 1) >= this.depth ? 1 : 0;
		for (const [id, isFolded] of Object.entries(this.#byHand)) {
			const at = placeOf.get(id);
			if (at !== undefined) folded[at] = isFolded ? 1 : 0;
		}
		return folded;
	});

	/** For each place who leads its branch right below a top; the top itself where it stands above all branches. */
	readonly branchOf = $derived.by(() => {
		const { topDown, parents, layerOf } = this.graph;
		const branches = new Int32Array(parents.length);
		for (const at of topDown)
			branches[at] = (layerOf[at] ?? 1) <= 2 ? at : (branches[parents[at] ?? -1] ?? at);
		return branches;
	});
	/** Who leads a branch right below a top, the largest first. */
	readonly branches: readonly number[] = $derived.by(() => {
		const { topDown, layerOf } = this.graph;
		const heads: number[] = [];
		for (const at of topDown) {
			if ((layerOf[at] ?? 1) > 2) break;
			if (layerOf[at] === 2 && this.reports(at).length > 0) heads.push(at);
		}
		return heads.toSorted((a, b) => this.below(b) - this.below(a));
	});

	isFolded(at: number): boolean {
		return this.#folded[at] === 1;
	}

	readonly layout = $derived.by(() => {
		const { positions, parents, firstChild, children, topDown } = this.graph;
		const folded = this.#folded;
		const arrangement: OrgArrangement = this.view === 'overview' ? 'compact' : this.view;
		const isAssistant = (at: number) => positions[at]?.assistant === true;
		const isFolded = (at: number) => folded[at] === 1;
		const forest = { parents, firstChild, children, topDown, isAssistant, isFolded };
		return arrangeOrganization(forest, arrangement);
	});
	readonly index = $derived.by(() => new OrgIndex(this.layout));
	/** What stands at the top, in the document's order. */
	readonly roots: readonly number[] = $derived.by(() => {
		const { parents, topDown } = this.graph;
		const roots: number[] = [];
		// They are the first that a walk down meets.
		for (const at of topDown) {
			if ((parents[at] ?? -1) >= 0) break;
			roots.push(at);
		}
		return roots;
	});

	fold(at: number, folded: boolean): void {
		this.#byHand = { ...this.#byHand, [this.graph.positions[at]?.id ?? '']: folded };
	}

	showTo(depth: number | null): void {
		this.#depth = depth;
		this.#byHand = {};
	}

	/** Unfolds everything above a place, so that it can be seen. */
	uncover(at: number): void {
		const folded = [...wayUp(this.graph, at)].filter((above) => above !== at && this.isFolded(above));
		if (folded.length === 0) return;
		const opened = folded.map((above) => [this.graph.positions[above]?.id ?? '', false] as const);
		this.#byHand = { ...this.#byHand, ...Object.fromEntries(opened) };
	}

	isHidden(at: number): boolean {
		return Number.isNaN(this.layout.left[at]);
	}

	/** Names of whom holds a position; empty for a vacant one. */
	namesAt(at: number): readonly string[] {
		const { holders, people } = this.graph;
		return (holders[at] ?? []).map(({ personId }) => people.get(personId)?.name ?? personId);
	}

	isVacant(at: number): boolean {
		return isVacant(this.graph, at);
	}

	/** Positions below a place, pooled ones as many as they stand for. */
	below(at: number): number {
		const position = this.graph.positions[at];
		const seats = this.sums.seats[this.countedAt(at)];
		return seats === undefined || !position ? 0 : seats - seatsOf(position);
	}

	/** The place in `sums` of what is drawn at `at`; -1 for what is drawn and not counted. */
	countedAt(at: number): number {
		if (this.#counted === this.graph) return at;
		return this.#counted.placeOf.get(this.graph.positions[at]?.id ?? '') ?? -1;
	}

	/** What is counted: figures of the whole are figures of this. */
	get counted(): OrgGraph {
		return this.#counted;
	}

	reports(at: number): Int32Array {
		return reportsOf(this.graph, at);
	}
}
