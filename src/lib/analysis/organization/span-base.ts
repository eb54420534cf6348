import type { OrgGraph } from './org-graph.ts';
import { peopleTree } from './people-tree.ts';
import type { SpanBase } from './reports-base.ts';
import { seatsOf } from './weights.ts';

/** `positions`: the design, where vacant seats count. `people`: today, where a vacant manager's reports climb. */
export type Basis = 'positions' | 'people';

/** Who manages how many, and on which layer everyone stands, on either basis. */
export function spanBase(graph: OrgGraph, basis: Basis): SpanBase {
	return basis === 'positions' ? positionBase(graph) : peopleTree(graph);
}

function positionBase({ positions, parents, layerOf }: OrgGraph): SpanBase {
	const spanOf = new Map<number, number>();
	for (const [at, position] of positions.entries()) {
		const parent = parents[at] ?? -1;
		if (parent < 0 || position.assistant === true) continue;
		spanOf.set(parent, (spanOf.get(parent) ?? 0) + seatsOf(position));
	}
	const contributors = positions.filter((position, at) => !spanOf.has(at) && position.assistant !== true);
	return {
		spanOf,
		individualContributors: contributors.reduce((sum, position) => sum + seatsOf(position), 0),
		standing: positions.map((position, at) => ({
			layer: layerOf[at] ?? 1,
			assistant: position.assistant === true,
			count: seatsOf(position),
		})),
	};
}
