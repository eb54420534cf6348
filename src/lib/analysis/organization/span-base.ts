import { oncePer } from '../once-per.ts';
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

/** Direct reports of each manager by its place, vacant seats among them and assistants left out. */
export const positionSpans = oncePer(({ positions, parents }: OrgGraph): ReadonlyMap<number, number> => {
	const counts = new Float64Array(positions.length);
	const managers: number[] = [];
	for (let at = 0; at < parents.length; at++) {
		const parent = parents[at] ?? -1;
		const position = positions[at];
		if (parent < 0 || !position || position.assistant === true) continue;
		if (counts[parent] === 0) managers.push(parent);
		counts[parent] = (counts[parent] ?? 0) + seatsOf(position);
	}
	return new Map(managers.map((at) => [at, counts[at] ?? 0]));
});

function positionBase(graph: OrgGraph): SpanBase {
	const { positions, layerOf } = graph;
	const spanOf = positionSpans(graph);
	return {
		spanOf,
		each: (visit) => {
			for (let at = 0; at < positions.length; at++) {
				const position = positions[at];
				if (!position) continue;
				const assistant = position.assistant === true;
				visit({ at, layer: layerOf[at] ?? 1, assistant, leads: spanOf.has(at), count: seatsOf(position) });
			}
		},
	};
}

/** The spans of `counted`, on positions, by the places that its managers have in `drawn`. */
export function spansDrawn(counted: OrgGraph, drawn: OrgGraph): ReadonlyMap<number, number> {
	const spanOf = positionSpans(counted);
	if (counted === drawn) return spanOf;
	const placeOf = (at: number) => drawn.placeOf.get(counted.positions[at]?.id ?? '') ?? -1;
	return new Map([...spanOf].map(([at, span]) => [placeOf(at), span]));
}
