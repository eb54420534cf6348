import type { Layers } from './answers.ts';
import type { OrgGraph } from './org-graph.ts';
import { spanBase, type Basis } from './span-base.ts';
import { rounded, isVacant, seatsOf } from './weights.ts';

/** The layers of an organization, and its longest chain. */
export function layers(graph: OrgGraph, basis: Basis = 'positions'): Layers {
	const { positions, parents, layerOf, topDown } = graph;
	const { spanOf } = spanBase(graph, basis);
	const rows: { positions: number; vacant: number; spans: number[] }[] = [];
	let deepest = -1;
	for (const at of topDown) {
		const position = positions[at];
		if (!position) continue;
		const layer = layerOf[at] ?? 1;
		const row = (rows[layer - 1] ??= { positions: 0, vacant: 0, spans: [] });
		row.positions += seatsOf(position);
		if (isVacant(graph, at)) row.vacant += 1;
		const span = spanOf.get(at);
		if (span !== undefined) row.spans.push(span);
		const deeper = deepest < 0 || layer > (layerOf[deepest] ?? 0);
		if (position.assistant !== true && deeper) deepest = at;
	}
	const most = rows.reduce((best, { positions: count }) => Math.max(best, count), 0);
	const chain: string[] = [];
	for (let at = deepest; at >= 0; at = parents[at] ?? -1) chain.unshift(positions[at]?.id ?? '');
	return {
		layers: chain.length,
		roots: positions.filter((_, at) => parents[at] === -1).map(({ id }) => id),
		modal: most === 0 ? null : rows.findIndex(({ positions: count }) => count === most) + 1,
		perLayer: rows.map(({ spans, ...row }, at) => ({
			layer: at + 1,
			positions: row.positions,
			vacant: row.vacant,
			managers: spans.length,
			meanSpan:
				spans.length === 0 ? null : rounded(spans.reduce((sum, span) => sum + span, 0) / spans.length),
		})),
		deepest: chain,
	};
}
