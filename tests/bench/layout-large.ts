import { coordGreedy, decrossTwoLayer, graphConnect, layeringLongestPath, sugiyama } from 'd3-dag';
import { careerGraph } from '#lib/layout/career-graph.ts';
import type { MapGraph } from '#lib/layout/map-graph.ts';
import { layeredArrangement } from '#lib/layout/layered/layered-arrangement.ts';
import { project } from '#lib/model/projection.ts';
import { randomNumbers } from '../make/ladders.ts';
import { largeDocument } from '../make/large-document.ts';
import { figures, milliseconds, report, timed } from './figures.ts';

interface Drawn {
	readonly x: number;
	readonly y: number;
}
type Pair = readonly [number, number];

/** Crossings of the straight lines between `places`, counted apart from the code that avoids them. */
function crossings(places: readonly Drawn[], pairs: readonly Pair[]): number {
	const at = (i: number) => places[i] ?? { x: 0, y: 0 };
	const side = (a: Drawn, b: Drawn, p: Drawn) =>
		Math.sign((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x));
	let count = 0;
	pairs.forEach(([a, b], i) => {
		for (const [c, d] of pairs.slice(i + 1)) {
			if (a === c || a === d || b === c || b === d) continue;
			const [p, q, r, s] = [at(a), at(b), at(c), at(d)];
			if (side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0) count++;
		}
	});
	return count;
}

/** Cards' middles as the picture has them, and its moves as pairs of indexes. */
function drawn(map: MapGraph): { places: readonly Drawn[]; pairs: readonly Pair[] } {
	const at = new Map(map.cards.map(({ id }, i) => [id, i]));
	const places = layeredArrangement(map).cards.map(({ x, y, width, height }) => ({
		x: x + width / 2,
		y: y + height / 2,
	}));
	return { places, pairs: map.moves.map(({ from, to }) => [at.get(from) ?? 0, at.get(to) ?? 0]) };
}

/** d3-dag at the settings it names fast. */
function peerPlaces(pairs: readonly Pair[]): { places: readonly Drawn[]; time: number } {
	const connected = graphConnect();
	const graph = connected(pairs.map(([a, b]): [string, string] => [String(a), String(b)]));
	const layout = sugiyama().layering(layeringLongestPath()).decross(decrossTwoLayer()).coord(coordGreedy());
	const start = performance.now();
	layout(graph);
	const time = performance.now() - start;
	const places: Drawn[] = [];
	for (const node of graph.nodes()) places[Number(node.data)] = { x: node.x, y: node.y };
	return { places, time };
}

/** Moves that climb one level or two, as most of a ladder's do. */
function climbing(roles: number, moves: number, levels = 7): MapGraph {
	const random = randomNumbers(5);
	const rank = Array.from({ length: roles }, () => Math.floor(random() * levels));
	const pairs = new Map<string, Pair>();
	while (pairs.size < moves) {
		const [a, b] = [Math.floor(random() * roles), Math.floor(random() * roles)];
		const climb = (rank[b] ?? 0) - (rank[a] ?? 0);
		if (climb === 1 || (climb === 2 && random() < 0.33)) pairs.set(`${a} ${b}`, [a, b]);
	}
	return {
		lanes: [],
		cards: rank.map((level, i) => ({ id: `${i}`, laneId: '', rank: level, width: 212, height: 62 })),
		moves: [...pairs].map(([id, [from, to]]) => ({
			id,
			from: `${from}`,
			to: `${to}`,
			kind: 'promotion',
			labelWidth: 52,
			labelHeight: 20,
		})),
	};
}

function framework(roles: number, moves: number): MapGraph {
	return careerGraph(project(largeDocument(7, { roles, moves }), { purpose: 'screen' }));
}

export function benchLayoutLarge(): void {
	for (const [what, map, runs] of [
		['climbing', climbing(50, 120), 10],
		['climbing', climbing(200, 600), 5],
		['two dozen families', framework(50, 120), 10],
		['two dozen families', framework(200, 600), 5],
		['two dozen families', framework(1000, 20_000), 10],
	] as const) {
		const { places, pairs } = drawn(map);
		const time = figures(timed(() => layeredArrangement(map), runs, 2));
		const many = pairs.length > 600;
		const ours = many ? NaN : crossings(places, pairs);
		report(
			`${map.cards.length} roles, ${pairs.length} moves, ${what}`,
			milliseconds(time) + (many ? '' : `, ${ours} crossings`),
			many ? 'at most 200 ms' : '-',
			`${runs} runs`,
		);
		if (many) {
			console.log('    d3-dag does not finish within a minute at this size: left out');
			continue;
		}
		const peer = peerPlaces(pairs);
		const theirs = crossings(peer.places, pairs);
		report(
			'  d3-dag on the same moves',
			`${Math.round(peer.time)} ms, ${theirs} crossings`,
			'no fewer crossings',
			`ours are ${(ours / theirs).toFixed(2)} of its`,
		);
	}
}
