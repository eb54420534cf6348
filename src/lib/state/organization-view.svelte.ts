import { branchSums } from '#lib/analysis/organization/branch-sums.ts';
import { orgGraph, reportsOf, wayUp, type OrgGraph } from '#lib/analysis/organization/org-graph.ts';
import { spanBase } from '#lib/analysis/organization/span-base.ts';
import { unitCounts } from '#lib/analysis/organization/unit-counts.ts';
import { isVacant, seatsOf } from '#lib/analysis/organization/weights.ts';
import { arrangeOrganization, type OrgArrangement } from '#lib/layout/organization/arrange.ts';
import { OrgIndex } from '#lib/layout/organization/org-index.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';

/** How the chart may be drawn; the overview shows everyone at once. */
export const orgViews = ['compact', 'vertical', 'left-to-right', 'overview'] as const;
export type OrgView = (typeof orgViews)[number];
export const orgColorings = ['unit', 'layer', 'vacancy', 'span'] as const;
export type OrgColoring = (typeof orgColorings)[number];

/** A chart of more positions than this opens with its deeper layers folded away. */
const legible = 150;
const layersAtFirst = 3;

/** What the organization's screen shows: the tree as numbers, what of it is folded away, and how it is drawn. */
export class OrganizationView {
	readonly #document: () => ProjectedDocument;
	/** Ids of the positions that were folded or unfolded by hand; what else is folded follows `depth`. */
	#byHand = $state.raw<Readonly<Record<string, boolean>>>({});
	/** Layers shown at first; null for all, undefined until somebody chooses. */
	#depth = $state.raw<number | null | undefined>(undefined);
	view = $state.raw<OrgView>('compact');
	coloring = $state.raw<OrgColoring>('unit');

	constructor(document: () => ProjectedDocument) {
		this.#document = document;
	}

	readonly graph: OrgGraph = $derived.by(() => orgGraph(this.#document()));
	readonly sums = $derived.by(() => branchSums(this.graph));
	readonly spanOf = $derived.by(() => spanBase(this.graph, 'positions').spanOf);
	readonly depth: number | null = $derived(
		this.#depth === undefined ? (this.graph.positions.length > legible ? layersAtFirst : null) : this.#depth,
	);
	readonly deepest = $derived(this.graph.layerOf.reduce((most, layer) => Math.max(most, layer), 0));
	readonly units = $derived.by(() => unitCounts(this.graph, this.#document()));

	isFolded(at: number): boolean {
		const id = this.graph.positions[at]?.id ?? '';
		if (Object.hasOwn(this.#byHand, id)) return this.#byHand[id] === true;
		return this.depth !== null && (this.graph.layerOf[at] ?? 1) >= this.depth;
	}

	readonly layout = $derived.by(() => {
		const { graph } = this;
		const arrangement: OrgArrangement = this.view === 'overview' ? 'compact' : this.view;
		const isAssistant = (at: number) => graph.positions[at]?.assistant === true;
		return arrangeOrganization({ ...graph, isAssistant, isFolded: (at) => this.isFolded(at) }, arrangement);
	});
	readonly index = $derived.by(() => new OrgIndex(this.layout));

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
		return (this.sums.seats[at] ?? 0) - (position ? seatsOf(position) : 0);
	}

	reports(at: number): Int32Array {
		return reportsOf(this.graph, at);
	}
}
