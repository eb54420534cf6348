import dagre from '@dagrejs/dagre';
import { arrange } from '#lib/layout/arrangements.ts';
import type { MapGraph } from '#lib/layout/map-graph.ts';
import { regularLadder } from '../make/ladders.ts';
import { mapGraph } from '../make/map-graph.ts';
import { figures, milliseconds, report, timed } from './figures.ts';

/** The same graph laid out by the peer: layers and orthogonal ranks, without lanes. */
function peerLayout(graph: MapGraph): void {
	const peer = new dagre.graphlib.Graph({ multigraph: true });
	peer.setGraph({ rankdir: 'BT' });
	peer.setDefaultEdgeLabel(() => ({}));
	for (const card of graph.cards) peer.setNode(card.id, { width: card.width, height: card.height });
	for (const move of graph.moves) peer.setEdge(move.from, move.to, {}, move.id);
	dagre.layout(peer);
}

export function benchLayout(): void {
	for (const [roles, runs, asked] of [
		[16, 40, '-'],
		[60, 20, 'at most 50 ms'],
		[300, 3, '-'],
	] as const) {
		const graph = mapGraph(regularLadder(7, roles, 4));
		const size = `${graph.cards.length} roles, ${graph.moves.length} moves`;
		const ours = figures(timed(() => arrange(graph, 'lanes'), runs));
		report(`lanes, ${size}`, milliseconds(ours), asked, `${runs} runs`);
		const peer = figures(timed(() => peerLayout(graph), Math.min(runs, 5), 1));
		report(
			`  dagre on the same graph`,
			milliseconds(peer),
			'-',
			`${(peer.median / ours.median).toFixed(1)} times ours`,
		);
	}
	const free = mapGraph(regularLadder(7, 60, 4));
	report('free, 60 roles', milliseconds(figures(timed(() => arrange(free, 'free'), 5))), '-', '5 runs');
}
