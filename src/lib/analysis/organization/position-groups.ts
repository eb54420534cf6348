import type { RolemapDocument } from '#lib/model/document.ts';
import type { OrgGraph } from './org-graph.ts';

export const groupings = ['role', 'location', 'tenure', 'cost'] as const;
export type Grouping = (typeof groupings)[number];

/** One group of positions: those of a role's id or a place, or those from one figure up to below the next. */
export type PositionGroup =
	{ readonly key: string } | { readonly from: number; /** null: without end. */ readonly to: number | null };

/** Which of `groups` each place is in; -1 where nothing is known of it. */
export interface PositionGroups {
	readonly of: Int32Array;
	readonly groups: readonly PositionGroup[];
}

/** Years after which one is counted to the next band. */
const tenureBands = [0, 1, 3, 5, 10];
const costBands = 5;

/**
 * The positions of an organization by what they are, whose they are or what they cost. Roles and places come with the
 * most first. Tenure is counted in years up to the organization's day, or up to the last day that the data names;
 * costs of one seat at 1.0 FTE fall into five bands of about as many seats each.
 */
export function positionGroups(
	graph: OrgGraph,
	document: Pick<RolemapDocument, 'orgs'>,
	by: Grouping,
): PositionGroups {
	switch (by) {
		case 'role':
			return byKey(graph.positions.map(({ roleId }) => roleId));
		case 'location':
			return byKey(graph.positions.map(({ location }) => location));
		case 'tenure':
			return byBand(tenures(graph, document), tenureBands);
		case 'cost': {
			const costs = graph.positions.map(({ annualCost }) => annualCost ?? null);
			const known = costs.filter((cost) => cost !== null).sort((a, b) => a - b);
			const starts = Array.from({ length: costBands }, (_, band) => {
				return known[Math.floor((band * known.length) / costBands)];
			});
			return byBand(costs, [...new Set(starts.filter((start) => start !== undefined))]);
		}
	}
}

function byKey(keys: readonly (string | undefined)[]): PositionGroups {
	const counts = new Map<string, number>();
	for (const key of keys) if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
	const order = [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
	const placeOf = new Map(order.map((key, at) => [key, at]));
	return {
		of: Int32Array.from(keys, (key) => placeOf.get(key ?? '') ?? -1),
		groups: order.map((key) => ({ key })),
	};
}

/** @param starts where each band begins, in order. */
function byBand(values: readonly (number | null)[], starts: readonly number[]): PositionGroups {
	const band = (value: number | null) =>
		value === null ? -1 : starts.findLastIndex((start) => value >= start);
	return {
		of: Int32Array.from(values, band),
		groups: starts.map((from, at) => ({ from, to: starts[at + 1] ?? null })),
	};
}

/** Whole years that whoever holds each seat has been there, or has been with the organization where only that is known. */
function tenures(
	{ holders, people }: OrgGraph,
	{ orgs }: Pick<RolemapDocument, 'orgs'>,
): readonly (number | null)[] {
	const since = holders.map((held) => {
		const [first] = held;
		return first && (first.start ?? people.get(first.personId)?.joined);
	});
	const today = orgs[0]?.asOf ?? since.reduce<string>((last, day = '') => (day > last ? day : last), '');
	return since.map((day) => (day === undefined ? null : wholeYears(day, today)));
}

/** 0 for a day that is still to come. */
function wholeYears(from: string, to: string): number {
	const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
	return Math.max(0, to.slice(5) < from.slice(5) ? years - 1 : years);
}
