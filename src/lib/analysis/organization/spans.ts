import { oncePer } from '../once-per.ts';
import type { Spans } from './answers.ts';
import { reportsOf, type OrgGraph } from './org-graph.ts';
import { spanBase, type Basis } from './span-base.ts';
import { filledFte, isVacant, rounded, seatsOf } from './weights.ts';

/** Managers whose span is at least `from` and at most `to` (null: no upper end). */
export interface Band {
	readonly from: number;
	readonly to: number | null;
}

/** The bands of Orgvue's spans and layers review; a default, not a verdict. */
export const orgvueBands: readonly Band[] = [
	{ from: 1, to: 1 },
	{ from: 2, to: 3 },
	{ from: 4, to: 7 },
	{ from: 8, to: 12 },
	{ from: 13, to: 16 },
	{ from: 17, to: null },
];

/**
 * How wide and deep an organization is, or the part of it whose places are 1 in `among`: a manager's span is its whole
 * span all the same, and a layer is that of the whole.
 */
export function spans(
	graph: OrgGraph,
	basis: Basis,
	{ bands = orgvueBands, among = null }: SpansOptions = {},
): Spans {
	// The figures of the whole are asked for by the panel and by each comparison.
	if (basis === 'positions' && bands === orgvueBands && among === null) return wholeSpans(graph);
	return spansOf(graph, basis, bands, among);
}

const wholeSpans = oncePer((graph: OrgGraph) => spansOf(graph, 'positions', orgvueBands, null));

function spansOf(graph: OrgGraph, basis: Basis, bands: readonly Band[], among: Uint8Array | null): Spans {
	const base = spanBase(graph, basis);
	const isAmong = (at: number) => among === null || among[at] === 1;
	const widths = [...base.spanOf].filter(([at]) => isAmong(at)).map(([, width]) => width);
	widths.sort((a, b) => a - b);
	let [layers, individualContributors] = [0, 0];
	const onLayer: number[] = [];
	base.each(({ at, layer, assistant, leads, count }) => {
		if (!isAmong(at)) return;
		onLayer[layer - 1] = (onLayer[layer - 1] ?? 0) + count;
		if (assistant) return;
		layers = Math.max(layers, layer);
		if (!leads) individualContributors += count;
	});
	const perLayer = Array.from({ length: layers }, (_, at) => onLayer[at] ?? 0);
	// An assistant makes no layer, and stands on the last.
	if (layers > 0) perLayer[layers - 1] = sum(onLayer.slice(layers - 1).map((count) => count ?? 0));
	const heads = among ? headcount(graph, isAmong) : wholeHeadcount(graph);
	const share = (part: number, whole: number) => (whole === 0 ? null : rounded(part / whole));
	const total = sum(widths);
	const managing = [...base.spanOf.keys()].filter(isAmong);
	return {
		...heads,
		layers,
		perLayer,
		managers: widths.length,
		individualContributors,
		meanSpan: share(total, widths.length),
		medianSpan: median(widths),
		meanWithAssistants:
			basis === 'people' ? null : share(total + assistantsUnder(graph, managing), managing.length),
		vacancyRate: share(heads.vacant, heads.positions),
		managerShare: share(managing.length, basis === 'people' ? heads.people : heads.positions),
		contributorsPerManager: share(individualContributors, managing.length),
		bands: bands.map(({ from, to }) => ({
			from,
			to,
			managers: widths.filter((width) => width >= from && (to === null || width <= to)).length,
		})),
	};
}

function assistantsUnder(graph: OrgGraph, managers: readonly number[]): number {
	let count = 0;
	for (const at of managers)
		for (const report of reportsOf(graph, at)) {
			const position = graph.positions[report];
			if (position?.assistant === true) count += seatsOf(position);
		}
	return count;
}

interface SpansOptions {
	readonly bands?: readonly Band[];
	readonly among?: Uint8Array | null;
}

type Heads = Pick<Spans, 'positions' | 'vacant' | 'people' | 'employees' | 'contingent' | 'fte'>;

/** The same for as long as nobody takes or leaves a seat: who holds one does not depend on whom one reports to. */
const headcounts = oncePer((_: OrgGraph['holders']) => new WeakMap<OrgGraph['people'], Heads>());

function wholeHeadcount(graph: OrgGraph): Heads {
	const known = headcounts(graph.holders);
	const heads = known.get(graph.people) ?? headcount(graph, () => true);
	known.set(graph.people, heads);
	return heads;
}

function headcount(graph: OrgGraph, isAmong: (at: number) => boolean): Heads {
	const heads = new Set<string>();
	let [seats, vacant, unnamed] = [0, 0, 0];
	let [budget, filled, open] = [0, 0, 0];
	for (const [at, position] of graph.positions.entries()) {
		if (!isAmong(at)) continue;
		const holders = graph.holders[at] ?? [];
		for (const { personId } of holders) heads.add(personId);
		const many = seatsOf(position);
		seats += many;
		if (isVacant(graph, at)) vacant++;
		if (position.pooled !== undefined && holders.length === 0) unnamed += many;
		const here = filledFte(graph, at);
		budget += position.fte;
		filled += here;
		open += Math.max(0, position.fte - here);
	}
	let [people, employees] = [unnamed, unnamed];
	for (const id of heads) {
		const kind = graph.people.get(id)?.kind ?? 'employee';
		if (kind === 'placeholder') continue;
		people++;
		if (kind === 'employee' || kind === 'intern') employees++;
	}
	return {
		positions: seats,
		vacant,
		people,
		employees,
		contingent: people - employees,
		fte: { budget: rounded(budget), filled: rounded(filled), vacant: rounded(open) },
	};
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

/** Of sorted numbers; null of none. */
function median(sorted: readonly number[]): number | null {
	const middle = sorted.length / 2;
	const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
	return low === undefined || high === undefined ? null : rounded((low + high) / 2);
}
