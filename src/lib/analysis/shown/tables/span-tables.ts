import { branchSums } from '#lib/analysis/organization/branch-sums.ts';
import { layers } from '#lib/analysis/organization/layers.ts';
import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { positionSpans } from '#lib/analysis/organization/span-base.ts';
import { seatsOf } from '#lib/analysis/organization/weights.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Table } from './table.ts';

/** How many each manager leads, and how wide each layer is. */
export function spanTables(document: ProjectedDocument): readonly Table[] {
	const graph = orgGraph(document);
	const sums = branchSums(graph);
	const managers = [...positionSpans(graph)].flatMap(([at, span]) => {
		const position = graph.positions[at];
		if (!position) return [];
		const names = (graph.holders[at] ?? []).map(({ personId }) => graph.people.get(personId)?.name ?? '');
		const below = (sums.seats[at] ?? 0) - seatsOf(position);
		return [[position.id, position.title, names.join(', '), graph.layerOf[at] ?? 1, span, below]];
	});
	const rows = layers(graph).perLayer.map((one) => [
		...[one.layer, one.positions, one.vacant, one.managers, one.meanSpan ?? ''],
	]);
	return [
		{ name: 'Spans', rows: [['manager_id', 'title', 'held_by', 'layer', 'span', 'all_below'], ...managers] },
		{ name: 'Layers', rows: [['layer', 'positions', 'vacant', 'managers', 'mean_span'], ...rows] },
	];
}
