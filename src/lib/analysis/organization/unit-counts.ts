import type { RolemapDocument } from '#lib/model/document.ts';
import type { OrgGraph } from './org-graph.ts';

/** The units of an organization, those with the most positions first; '' is that of positions without one. */
export function unitCounts(
	{ positions }: OrgGraph,
	{ units }: Pick<RolemapDocument, 'units'>,
): readonly { readonly id: string; readonly name: string; readonly count: number }[] {
	const counts = new Map<string, number>();
	for (const { unitId = '' } of positions) counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
	const names = new Map(units.map(({ id, name }) => [id, name]));
	return [...counts]
		.sort(([, a], [, b]) => b - a)
		.map(([id, count]) => ({ id, name: names.get(id) ?? '', count }));
}
