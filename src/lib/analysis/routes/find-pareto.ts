import { moveCosts } from './move-costs.ts';
import { isEarlierWay } from './best-ways.ts';
import { paretoWays } from './pareto-ways.ts';
import { poseQuestion } from './pose-question.ts';
import { wayOf, type Way } from './way.ts';
import type { Wayfinding, WaysQuestion } from './ways-question.ts';

/** The ways that no other beats. `total` of them were found, and at most 50 are told. */
export interface ParetoFound {
	readonly ways: readonly Way[];
	readonly total: number;
	/** The search gave up: there may be others, and better ones. */
	readonly stopped: boolean;
}

export const mostParetoWays = 50;

/** The Pareto set of years, moves and distance over all loopless ways, in the order asked for. */
export function findPareto(finding: Wayfinding, question: WaysQuestion): ParetoFound {
	const posed = poseQuestion(finding, question);
	if (posed === null || posed.start === posed.end) return { ways: [], total: 0, stopped: false };
	const { graph, measures } = finding;
	const { start, end, pass, most, figures } = posed;
	const ones = figures.moves.map((figure) => figure + 1);
	const found = paretoWays(graph, {
		start,
		end,
		pass,
		most,
		measures: [figures.years, ones, figures.change],
	});
	const priced = moveCosts(figures[question.order ?? 'years'], graph.roles.length);
	const sum = (way: readonly number[]) =>
		way.reduce((cost, move) => cost + (priced.costs[move] as number), 0);
	const sorted = found.ways
		.map((moves) => ({ moves, cost: sum(moves) }))
		.sort((a, b) => a.cost - b.cost || (isEarlierWay(graph, a.moves, b.moves) ? -1 : 1));
	return {
		ways: sorted.slice(0, mostParetoWays).map(({ moves }) => wayOf(graph, measures, moves, posed)),
		total: sorted.length,
		stopped: found.stopped,
	};
}
