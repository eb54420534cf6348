import type { ProjectedDocument } from '#lib/model/projection.ts';
import { documentIndex, type DocumentIndex } from '../document-index.ts';
import { transitionDistance } from '../compare/transition-distance.ts';
import { median, type WayGraph } from './way-graph.ts';
import type { MoveMeasures } from './way.ts';

/** The distance of every move; one that the ladder says nothing of counts as the median of the others. */
export function moveMeasures(
	graph: WayGraph,
	document: ProjectedDocument,
	index: DocumentIndex = documentIndex(document),
): MoveMeasures {
	const stated = graph.moves.map((move) => transitionDistance(index, move).total);
	const usual = median(stated.filter((total) => total !== null));
	return {
		distances: Float64Array.from(stated, (total) => total ?? usual),
		isMeasured: Uint8Array.from(stated, (total) => (total === null ? 0 : 1)),
	};
}
