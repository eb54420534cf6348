import type { RolemapDocument } from '#lib/model/document.ts';
import { grouped } from '../grouped.ts';
import { reportsOf, type OrgGraph } from './org-graph.ts';
import { breachOf, ScopeNorms } from './span-norm.ts';
import { isVacant } from './weights.ts';

/** What besides a unit and a place is looked for. */
export const orgQuestions = ['vacant', 'span-outside', 'no-role'] as const;
export type OrgQuestion = (typeof orgQuestions)[number];

/** What is looked for; all that is given must hold. */
export interface OrgFilter {
	/** Its units below it count with it; '' is no unit. */
	readonly unit?: string | undefined;
	readonly location?: string | undefined;
	readonly role?: string | undefined;
	readonly only?: OrgQuestion | undefined;
}

/** How far the span of each manager is beyond what its role's page, or else its archetype, says: 0 where it is within. */
export function spanBreaches(
	graph: OrgGraph,
	spanOf: ReadonlyMap<number, number>,
	document: Pick<RolemapDocument, 'roles' | 'dimensions'>,
): ReadonlyMap<number, number> {
	const norms = new ScopeNorms(document);
	const breach = (at: number, span: number) => {
		const leads = reportsOf(graph, at).some((report) => spanOf.has(report));
		return breachOf(span, norms.span(graph.positions[at]?.roleId, leads ? 'managers' : 'contributors'));
	};
	return new Map([...spanOf].map(([at, span]) => [at, breach(at, span)]));
}

/** 1 for each place that `filter` looks for; null where it looks for nothing. */
export function wantedPositions(
	graph: OrgGraph,
	filter: OrgFilter,
	{
		units,
		breaches,
	}: Pick<RolemapDocument, 'units'> & { readonly breaches: () => ReadonlyMap<number, number> },
): Uint8Array | null {
	const { unit, location, role, only } = filter;
	if ([unit, location, role, only].every((one) => one === undefined)) return null;
	const inUnit = unit === undefined ? null : withinUnit(unit, units);
	const outside = only === 'span-outside' ? breaches() : null;
	const answers = (at: number, roleId: string | undefined): boolean => {
		if (role !== undefined && role !== roleId) return false;
		if (only === 'vacant') return isVacant(graph, at);
		if (only === 'no-role') return roleId === undefined;
		return !outside || (outside.get(at) ?? 0) !== 0;
	};
	return Uint8Array.from(graph.positions, ({ unitId = '', location: place = '', roleId }, at) =>
		(!inUnit || inUnit.has(unitId)) && (location === undefined || location === place) && answers(at, roleId)
			? 1
			: 0,
	);
}

/** The unit and all below it; a circle of units, in a file that others wrote, ends. */
function withinUnit(unit: string, units: RolemapDocument['units']): ReadonlySet<string> {
	const below = grouped(units, ({ parentId = '' }) => parentId);
	const within = new Set([unit]);
	if (unit !== '') for (const id of within) for (const one of below.get(id) ?? []) within.add(one.id);
	return within;
}
