import type { Spans } from './answers.ts';
import type { OrgGraph } from './org-graph.ts';
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

/** How wide and deep an organization is. */
export function spans(graph: OrgGraph, basis: Basis, bands: readonly Band[] = orgvueBands): Spans {
	const { spanOf, individualContributors, standing } = spanBase(graph, basis);
	const widths = [...spanOf.values()].sort((a, b) => a - b);
	const layers = standing.reduce(
		(most, { layer, assistant }) => (assistant ? most : Math.max(most, layer)),
		0,
	);
	const perLayer = Array.from({ length: layers }, () => 0);
	for (const { layer, count } of standing) {
		const at = Math.min(layer, layers) - 1;
		perLayer[at] = (perLayer[at] ?? 0) + count;
	}
	return {
		...headcount(graph),
		layers,
		perLayer,
		managers: widths.length,
		individualContributors,
		meanSpan: widths.length === 0 ? null : rounded(sum(widths) / widths.length),
		medianSpan: median(widths),
		bands: bands.map(({ from, to }) => ({
			from,
			to,
			managers: widths.filter((width) => width >= from && (to === null || width <= to)).length,
		})),
	};
}

function headcount(
	graph: OrgGraph,
): Pick<Spans, 'positions' | 'vacant' | 'people' | 'employees' | 'contingent' | 'fte'> {
	const { positions, holders, people } = graph;
	const heads = new Set(holders.flat().map(({ personId }) => personId));
	const kinds = [...heads]
		.map((id) => people.get(id)?.kind ?? 'employee')
		.filter((kind) => kind !== 'placeholder');
	const employees = kinds.filter((kind) => kind === 'employee' || kind === 'intern').length;
	const unnamed = sum(
		positions.map((position, at) =>
			position.pooled !== undefined && holders[at]?.length === 0 ? seatsOf(position) : 0,
		),
	);
	return {
		positions: sum(positions.map(seatsOf)),
		vacant: positions.filter((_, at) => isVacant(graph, at)).length,
		people: kinds.length + unnamed,
		employees: employees + unnamed,
		contingent: kinds.length - employees,
		fte: fteOf(graph),
	};
}

function fteOf(graph: OrgGraph): Spans['fte'] {
	let [budget, filled, vacant] = [0, 0, 0];
	for (const [at, { fte }] of graph.positions.entries()) {
		const here = filledFte(graph, at);
		budget += fte;
		filled += here;
		vacant += Math.max(0, fte - here);
	}
	return { budget: rounded(budget), filled: rounded(filled), vacant: rounded(vacant) };
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
