import type { ChartChoices, OrgColoring, OrgView } from '#lib/analysis/organization/chart-choices.ts';
import { branchSums } from '#lib/analysis/organization/branch-sums.ts';
import { orgGraph, reportsOf, type OrgGraph } from '#lib/analysis/organization/org-graph.ts';
import { spansDrawn } from '#lib/analysis/organization/span-base.ts';
import {
	groupings,
	positionGroups,
	type PositionGroups,
} from '#lib/analysis/organization/position-groups.ts';
import {
	spanBreaches,
	wantedPositions,
	type OrgFilter,
} from '#lib/analysis/organization/wanted-positions.ts';
import { unitCounts } from '#lib/analysis/organization/unit-counts.ts';
import { isVacant, seatsOf } from '#lib/analysis/organization/weights.ts';
import {
	arrangeOrganization,
	type OrgArrangement,
	type OrgLayout,
} from '#lib/layout/organization/arrange.ts';
import { OrgIndex } from '#lib/layout/organization/org-index.ts';
import { partOfForest } from '#lib/layout/organization/part-of-forest.ts';
import type { Forest } from '#lib/layout/organization/tidy-tree.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { Folded } from './folded.svelte.ts';

/** A chart of more positions than this opens with its deeper layers folded away. */
const legible = 150;
const layersAtFirst = 3;

/** Which part of the organization is drawn and how, as the address says. */
export interface ShownPart extends ChartChoices {
	/** The id of the position whose branch alone is drawn. */
	readonly focus?: string | undefined;
	/** What is looked for: what is not is dimmed, or left out where `hide` says so. */
	readonly filter?: OrgFilter | undefined;
	readonly hide?: boolean | undefined;
}

/** What the organization's screen shows: the tree as numbers, what of it is folded away, and how it is drawn. */
export class OrganizationView {
	readonly #document: () => ProjectedDocument;
	readonly #countedDocument: () => ProjectedDocument;
	readonly #part: () => ShownPart;
	readonly #hands: Folded;
	#suggested = $state.raw<ChartChoices>({});

	/**
	 * @param document what is drawn
	 * @param counted what is counted, where more is drawn than there is: closed positions in a comparison
	 * @param part what of it is drawn and how; all where nothing is said
	 * @param hands what was folded by hand, where another view folds with it
	 */
	constructor(
		document: () => ProjectedDocument,
		counted: () => ProjectedDocument = document,
		part: () => ShownPart = () => ({}),
		hands = new Folded(),
	) {
		this.#document = document;
		this.#countedDocument = counted;
		this.#part = part;
		this.#hands = hands;
	}

	readonly view: OrgView = $derived.by(() => this.#part().view ?? this.#suggested.view ?? 'compact');
	readonly coloring: OrgColoring = $derived.by(() => this.#part().color ?? this.#suggested.color ?? 'branch');
	readonly #layers = $derived.by(() => this.#part().layers);

	readonly graph: OrgGraph = $derived.by(() => orgGraph(this.#document()));
	readonly #counted: OrgGraph = $derived.by(() =>
		this.#countedDocument() === this.#document() ? this.graph : orgGraph(this.#countedDocument()),
	);
	/** By places of what is counted: see `countedAt`. */
	readonly sums = $derived.by(() => branchSums(this.#counted));
	readonly spanOf: ReadonlyMap<number, number> = $derived.by(() => spansDrawn(this.#counted, this.graph));
	readonly depth: number | null = $derived.by(() => {
		if (this.#layers !== undefined) return this.#layers;
		return this.forest.topDown.length > legible ? layersAtFirst : null;
	});
	/** The layer that the drawn part begins with. */
	readonly topLayer: number = $derived.by(() => (this.focus < 0 ? 1 : (this.graph.layerOf[this.focus] ?? 1)));
	/** How many layers of the drawn part there are. */
	readonly deepest: number = $derived.by(() => {
		const { layerOf } = this.graph;
		const deepest = this.forest.topDown.reduce((most, at) => Math.max(most, layerOf[at] ?? 1), 0);
		return Math.max(0, deepest - this.topLayer + 1);
	});
	readonly locations: readonly string[] = $derived.by(() => {
		const { groups } = positionGroups(this.graph, this.#document(), 'location');
		return groups
			.flatMap((group) => ('key' in group ? group.key : []))
			.toSorted((a, b) => a.localeCompare(b));
	});
	readonly units = $derived.by(() => unitCounts(this.graph, this.#document()));

	// Apart, so that an address that changes in something else draws nothing anew.
	readonly #unit = $derived.by(() => this.#part().filter?.unit);
	readonly #location = $derived.by(() => this.#part().filter?.location);
	readonly #role = $derived.by(() => this.#part().filter?.role);
	readonly #only = $derived.by(() => this.#part().filter?.only);
	readonly #hides = $derived.by(() => this.#part().hide === true);
	/** The place whose branch alone is drawn; -1 where all is. */
	readonly focus: number = $derived.by(() => this.graph.placeOf.get(this.#part().focus ?? '') ?? -1);
	/** The groups that color the chart, where it is colored by one of them. */
	readonly groups: PositionGroups | null = $derived.by(() => {
		const by = groupings.find((grouping) => grouping === this.coloring);
		return by === undefined ? null : positionGroups(this.graph, this.#document(), by);
	});
	/** How far each manager's span is beyond what its role's page says, by place. */
	readonly breaches = $derived.by(() => spanBreaches(this.graph, this.spanOf, this.#document()));
	/** 1 for each place that is looked for; null where nothing is. */
	readonly wanted: Uint8Array | null = $derived.by(() => {
		const { units } = this.#document();
		const filter = { unit: this.#unit, location: this.#location, role: this.#role, only: this.#only };
		return wantedPositions(this.graph, filter, { units, breaches: () => this.breaches });
	});
	/** How many are looked for in the part that is drawn. */
	readonly wantedCount: number = $derived.by(() =>
		this.forest.topDown.reduce((sum, at) => sum + (this.wanted?.[at] ?? 1), 0),
	);
	/** What of the tree is drawn, folded or not. */
	readonly forest: Forest = $derived.by(() =>
		partOfForest(this.graph, { head: this.focus, wanted: this.#hides ? this.wanted : null }),
	);

	/**
	 * 1 for each place of what is counted that is in the part that is drawn and looked for; null where that is all. It is
	 * what figures beside the chart are of.
	 */
	readonly among: Uint8Array | null = $derived.by(() => {
		const { focus, wanted } = this;
		if (focus < 0 && wanted === null) return null;
		const among = new Uint8Array(this.#counted.positions.length);
		for (const at of this.forest.topDown) if (wanted?.[at] !== 0) among[this.countedAt(at)] = 1;
		return among;
	});

	/** The layer of a place in the part that is drawn, its top being 1. */
	shownLayer(at: number): number {
		return (this.graph.layerOf[at] ?? 1) - this.topLayer + 1;
	}

	/** Whether a place is in the part that is drawn, folded or not. */
	isPart(at: number): boolean {
		return (this.forest.parents[at] ?? -2) >= -1;
	}

	/** 1 for each place whose reports are folded away. */
	readonly #folded = $derived.by(() => {
		const { positions, placeOf, layerOf } = this.graph;
		const folded = new Uint8Array(positions.length);
		// Asked once, not for each of perhaps a hundred thousand.
		const last = this.depth === null ? Infinity : this.depth + this.topLayer - 1;
		for (let at = 0; at < folded.length; at++) folded[at] = (layerOf[at] ?? 1) >= last ? 1 : 0;
		for (const [id, isFolded] of Object.entries(this.#hands.at(this.#layers))) {
			const at = placeOf.get(id);
			if (at !== undefined) folded[at] = isFolded ? 1 : 0;
		}
		return folded;
	});

	/** For each place who leads its branch right below a top; the top itself where it stands above all branches. */
	readonly branchOf = $derived.by(() => {
		const { topDown, parents } = this.forest;
		const { layerOf } = this.graph;
		const branches = new Int32Array(parents.length);
		const heads = this.topLayer + 1;
		for (const at of topDown)
			branches[at] = (layerOf[at] ?? 1) <= heads ? at : (branches[parents[at] ?? -1] ?? at);
		return branches;
	});
	/** Who leads a branch right below a top, the largest first. */
	readonly branches: readonly number[] = $derived.by(() => {
		const heads: number[] = [];
		for (const at of this.forest.topDown) {
			if (this.shownLayer(at) > 2) break;
			if (this.shownLayer(at) === 2 && this.shownReports(at).length > 0) heads.push(at);
		}
		return heads.toSorted((a, b) => this.below(b) - this.below(a));
	});

	isFolded(at: number): boolean {
		return this.#folded[at] === 1;
	}

	readonly arrangement: OrgArrangement = $derived.by(() =>
		this.view === 'overview' ? 'compact' : this.view,
	);
	readonly layout: OrgLayout = $derived.by(() => this.#arranged((at) => this.isFolded(at), this.arrangement));

	#arranged(isFolded: (at: number) => boolean, arrangement: OrgArrangement): OrgLayout {
		const { positions } = this.graph;
		const isAssistant = (at: number) => positions[at]?.assistant === true;
		const { parents, firstChild, children, topDown } = this.forest;
		return arrangeOrganization(
			{ parents, firstChild, children, topDown, isAssistant, isFolded },
			arrangement,
		);
	}

	/**
	 * What is drawn, or as many layers of it as hold no more than `most` cards; `layers` tells how many, null for all
	 * that are unfolded.
	 */
	layoutWithin(
		most: number,
		arrangement = this.arrangement,
	): { readonly layout: OrgLayout; readonly layers: number | null } {
		const isOwn = arrangement === this.arrangement;
		const layout = isOwn ? this.layout : this.#arranged((at) => this.isFolded(at), arrangement);
		if (layout.shown.length <= most) return { layout, layers: null };
		const onLayer: number[] = [];
		for (const at of layout.shown) onLayer[this.shownLayer(at)] = (onLayer[this.shownLayer(at)] ?? 0) + 1;
		let [layers, cards] = [1, onLayer[1] ?? 0];
		while (cards + (onLayer[layers + 1] ?? 0) <= most) cards += onLayer[++layers] ?? 0;
		const isLeftOut = (at: number) => this.isFolded(at) || this.shownLayer(at) >= layers;
		return { layout: this.#arranged(isLeftOut, arrangement), layers };
	}
	readonly index = $derived.by(() => new OrgIndex(this.layout));
	/** What stands at the top of what is drawn, in the document's order. */
	readonly roots: readonly number[] = $derived.by(() => {
		const { parents, topDown } = this.forest;
		const roots: number[] = [];
		// They are the first that a walk down meets.
		for (const at of topDown) {
			if ((parents[at] ?? -1) >= 0) break;
			roots.push(at);
		}
		return roots;
	});

	fold(at: number, folded: boolean): void {
		this.#hands.add(this.#layers, { [this.graph.positions[at]?.id ?? '']: folded });
	}

	/** Ids of the managers whose reports are unfolded; null where nobody chose that by hand: layers are in the address. */
	get expanded(): readonly string[] | null {
		const isChosen = Object.keys(this.#hands.at(this.#layers)).length > 0;
		const { positions } = this.graph;
		const isOpen = (at: number) => !this.isFolded(at) && this.reports(at).length > 0;
		return isChosen ? positions.filter((_, at) => isOpen(at)).map(({ id }) => id) : null;
	}

	/** Unfolds the reports of these and of nobody else; of null as many layers as are legible. */
	expand(ids: readonly string[] | null): void {
		const { positions, placeOf } = this.graph;
		const open = new Uint8Array(positions.length);
		for (const id of ids ?? []) open[placeOf.get(id) ?? -1] = 1;
		const byHand = ids === null ? [] : positions.map(({ id }, at) => [id, open[at] !== 1] as const);
		this.#hands.become(this.#layers, Object.fromEntries(byHand));
	}

	/** Draws it like this where the address does not say how. */
	suggest(choices: ChartChoices): void {
		this.#suggested = choices;
	}

	/** Unfolds everything above a place, so that it can be seen. */
	uncover(at: number): void {
		this.uncoverAll([at]);
	}

	uncoverAll(places: readonly number[]): void {
		const { parents, positions } = this.graph;
		const opened: Record<string, boolean> = {};
		const seen = new Uint8Array(parents.length);
		for (const at of places)
			for (let above = parents[at] ?? -1; above >= 0 && seen[above] === 0; above = parents[above] ?? -1) {
				seen[above] = 1;
				if (this.isFolded(above)) opened[positions[above]?.id ?? ''] = false;
			}
		if (Object.keys(opened).length > 0) this.#hands.add(this.#layers, opened);
	}

	/** Dotted lines between places that are drawn. */
	readonly dotted = $derived.by(() => {
		const { dotted, placeOf } = this.graph;
		return dotted
			.map(({ report, manager }) => [placeOf.get(report) ?? -1, placeOf.get(manager) ?? -1] as const)
			.filter((ends) => ends.every((at) => at >= 0 && !this.isHidden(at)));
	});

	idsOf(places: readonly number[]): readonly string[] {
		return places.map((at) => this.graph.positions[at]?.id ?? '');
	}

	/** What is looked for, in the part that is drawn. */
	wantedPlaces(): readonly number[] {
		return [...this.forest.topDown.filter((at) => this.wanted?.[at] === 1)];
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

	/** Direct reports that are drawn or folded away, not those that are left out. */
	shownReports(at: number): Int32Array {
		return this.forest.children.subarray(this.forest.firstChild[at], this.forest.firstChild[at + 1]);
	}

	reports(at: number): Int32Array {
		return reportsOf(this.graph, at);
	}
}
