import cytoscape from 'cytoscape';
import Graph from 'graphology';
import dijkstra from 'graphology-shortest-path/dijkstra.js';
import { allSimplePaths } from 'graphology-simple-path';
import createGraph from 'ngraph.graph';
import { nba } from 'ngraph.path';
import { allWays } from '#lib/analysis/routes/all-ways.ts';
import { BestWayFinder } from '#lib/analysis/routes/best-way.ts';
import { bestWays } from '#lib/analysis/routes/best-ways.ts';
import { findPareto } from '#lib/analysis/routes/find-pareto.ts';
import { figureOf, moveCosts, rankedYears, type MoveCosts } from '#lib/analysis/routes/move-costs.ts';
import { reach } from '#lib/analysis/routes/reach.ts';
import { wayfinding, type Wayfinding } from '#lib/analysis/routes/ways-question.ts';
import type { WayGraph } from '#lib/analysis/routes/way-graph.ts';
import { makeDocument, makeMove, makeRole, makeYears } from '../make/document.ts';
import { randomNumbers } from '../make/ladders.ts';
import { figures, report, timed } from './figures.ts';
import { yenOf } from './yen-by-graphology.ts';

const counts = { roles: 1000, moves: 20_000 };
const setting = `${counts.roles} roles, ${counts.moves} moves, the same seed, one run`;
type Pair = readonly [number, number];

/** Roles and moves at random, with timelines of half years. */
function bigLadder(): Wayfinding {
	const random = randomNumbers(7);
	const below = (count: number) => Math.floor(random() * count);
	const name = (at: number) => `r${String(at).padStart(4, '0')}`;
	const pairs = new Set<string>();
	while (pairs.size < counts.moves) {
		const [from, to] = [below(counts.roles), below(counts.roles)];
		if (from !== to) pairs.add(`${name(from)} ${name(to)}`);
	}
	return wayfinding(
		makeDocument({
			roles: Array.from({ length: counts.roles }, (_, at) => makeRole({ id: name(at), rank: below(10) })),
			transitions: [...pairs].map((pair) => {
				const [from = '', to = ''] = pair.split(' ');
				const min = 1 + below(10) / 2;
				const shifts = Array.from({ length: 1 + below(8) }, (_, at) => {
					return { id: `s${at}`, from: 'a', to: 'b', alsoStated: [] };
				});
				return makeMove({ from, to, timeline: [makeYears(min, min + below(8) / 2)], shifts });
			}),
		}),
	);
}

/** Milliseconds that one of `pairs` takes, as the median over them; each pair is asked several times. */
function perPair(pairs: readonly Pair[], task: (pair: Pair) => unknown, times: number): number {
	const each = pairs.map((pair) => {
		const runs = timed(() => task(pair), times, 1);
		return runs.reduce((least, one) => Math.min(least, one), Infinity);
	});
	return each.toSorted((a, b) => a - b)[Math.floor(each.length / 2)] ?? NaN;
}

const shown = (milliseconds: number) => `${milliseconds.toFixed(3)} ms`;

/** The ways through a large ladder, beside the libraries that find ways. */
export function benchRoutes(): void {
	const finding = bigLadder();
	const { graph } = finding;
	const priced = moveCosts(rankedYears(graph), graph.roles.length);
	const random = randomNumbers(11);
	const pairs = Array.from({ length: 200 }, (): Pair => {
		const from = Math.floor(random() * counts.roles);
		return [from, (from + 1 + Math.floor(random() * (counts.roles - 1))) % counts.roles];
	});
	benchOne(graph, priced, pairs);
	benchTen(graph, priced, pairs);
	benchAll(graph, pairs[0] ?? [0, 1]);
	const roles = pairs.map(([role]) => graph.roles[role]?.id ?? '');
	const within = figures(
		roles.map((role) => Math.min(...timed(() => reach(graph, { role, years: 10 }), 5, 1))),
	);
	report('reach, 10 years', `${within.median} ms (p95 ${within.p95})`, 'at most 2 ms', setting);
	const found: number[] = [];
	const pareto = figures(
		pairs.slice(0, 30).map(([from, to]) => {
			const question = { from: graph.roles[from]?.id ?? '', to: graph.roles[to]?.id ?? '' };
			return Math.min(...timed(() => found.push(findPareto(finding, question).total), 2, 1));
		}),
	);
	const sizes = figures(found);
	report(
		'the Pareto set',
		`${pareto.median} ms (p95 ${pareto.p95})`,
		'-',
		`${sizes.least} to ${sizes.most} ways`,
	);
}

function benchOne(graph: WayGraph, priced: MoveCosts, pairs: readonly Pair[]): void {
	const finder = new BestWayFinder(graph, priced);
	const ours = perPair(pairs, ([from, to]) => finder.find(from, to), 7);
	const net = createGraph<undefined, number>();
	const graphology = new Graph({ type: 'directed' });
	const cy = cytoscape({ headless: true, styleEnabled: false });
	const elements: cytoscape.ElementDefinition[] = graph.roles.map((_, role) => ({
		data: { id: String(role) },
	}));
	graph.roles.forEach((_, role) => {
		net.addNode(role);
		graphology.addNode(String(role));
	});
	graph.moves.forEach((_, move) => {
		const [from, to] = [graph.from[move] as number, graph.to[move] as number];
		const years = figureOf(priced, priced.costs[move] as number);
		net.addLink(from, to, years);
		graphology.addDirectedEdge(String(from), String(to), { weight: years });
		elements.push({ data: { id: `m${move}`, source: String(from), target: String(to), years } });
	});
	cy.add(elements);
	const netFinder = nba(net, { oriented: true, distance: (_, __, link) => link.data });
	const yearsOf = (edge: cytoscape.EdgeCollection) => edge.data('years') as number;
	const peers = {
		ngraph: perPair(pairs, ([from, to]) => netFinder.find(from, to), 5),
		graphology: perPair(
			pairs,
			([from, to]) => dijkstra.bidirectional(graphology, String(from), String(to)),
			5,
		),
		cytoscape: perPair(
			pairs.slice(0, 10),
			([from, to]) =>
				cy.elements().aStar({ root: `#${from}`, goal: `#${to}`, directed: true, weight: yearsOf }),
			2,
		),
	};
	report('one best way', shown(ours), '-', `${setting}, ${pairs.length} pairs, median`);
	const fastest = Math.min(...Object.values(peers));
	for (const [name, time] of Object.entries(peers))
		report(
			`  ${name}`,
			`${shown(time)} (${(time / ours).toFixed(1)} x)`,
			time === fastest ? 'at least 5 x' : '-',
			'',
		);
	checkLengths(graph, priced, pairs, finder, graphology);
}

/** The figures only mean something if both find ways of the same length. */
function checkLengths(
	graph: WayGraph,
	priced: MoveCosts,
	pairs: readonly Pair[],
	finder: BestWayFinder,
	graphology: Graph,
): void {
	const length = (moves: readonly number[]) =>
		moves.reduce((sum, move) => sum + figureOf(priced, priced.costs[move] as number), 0);
	const wrong = pairs.filter(([from, to]) => {
		const theirs = dijkstra.bidirectional(graphology, String(from), String(to)) ?? [];
		const moves = theirs.slice(1).map((role, at) => {
			return graph.moves.findIndex(
				(_, move) => graph.from[move] === Number(theirs[at]) && graph.to[move] === Number(role),
			);
		});
		return Math.abs(length(moves) - length(finder.find(from, to) ?? [])) > 1e-9;
	});
	if (wrong.length > 0) throw new Error(`${wrong.length} best ways differ from graphology's`);
}

function benchTen(graph: WayGraph, priced: MoveCosts, pairs: readonly Pair[]): void {
	const some = pairs.slice(0, 100);
	const ours = figures(
		some.map(([start, end]) =>
			Math.min(...timed(() => bestWays(graph, priced, { start, end, k: 10 }), 7, 2)),
		),
	);
	const yen = yenOf(graph, priced);
	const few = some.slice(0, 5);
	for (const [start, end] of few) {
		const sum = (ways: readonly (readonly number[])[]) =>
			ways
				.map((way) => way.reduce((years, move) => years + figureOf(priced, priced.costs[move] as number), 0))
				.join();
		if (sum(yen(start, end, 10)) !== sum(bestWays(graph, priced, { start, end, k: 10 })))
			throw new Error('the ten best ways differ from those of the other search');
	}
	const theirs = perPair(few, ([start, end]) => yen(start, end, 10), 2);
	report('10 best ways', `${ours.median} ms (p95 ${ours.p95})`, 'at most 3 ms', `${some.length} pairs`);
	const ratio = (theirs / Math.max(0.05, ours.median)).toFixed(0);
	report(
		"  the same Yen on graphology's search",
		`${shown(theirs)} (${ratio} x)`,
		'-',
		`${few.length} pairs`,
	);
}

function benchAll(graph: WayGraph, [start, end]: Pair): void {
	const graphology = new Graph({ type: 'directed' });
	graph.roles.forEach((_, role) => graphology.addNode(String(role)));
	graph.moves.forEach((_, move) =>
		graphology.addDirectedEdge(String(graph.from[move] as number), String(graph.to[move] as number)),
	);
	const found = allWays(graph, start, end, { moves: 6 }).count;
	const ours = figures(timed(() => allWays(graph, start, end, { moves: 6 }), 9, 2)).median;
	let theirs = 0;
	const [time = NaN] = timed(
		() => {
			theirs = allSimplePaths(graphology, String(start), String(end), { maxDepth: 6 }).length;
		},
		1,
		0,
	);
	if (theirs !== found) throw new Error(`${found} ways of up to 6 moves, and ${theirs} by graphology`);
	report('all ways of up to 6 moves', shown(ours), '-', `${found} ways`);
	report(
		'  graphology',
		`${(time / 1000).toFixed(1)} s (${(time / ours).toFixed(0)} x)`,
		'at least 500 x',
		'1 run',
	);
}
