import type { Id } from '#lib/model/id.ts';
import { BestWayFinder } from './best-way.ts';
import { bestWays } from './best-ways.ts';
import { costWithin, figureOf, moveCosts } from './move-costs.ts';
import { nearestFirst } from './nearest-first.ts';
import { nearestReached } from './nearest-reached.ts';
import { poseQuestion } from './pose-question.ts';
import { wayOf, type Way } from './way.ts';
import { usualWayCount, type PosedQuestion, type Wayfinding, type WaysQuestion } from './ways-question.ts';
import { waysThrough } from './ways-through.ts';

/** The best ways asked for. `stopped` says that the search gave up, so that there may be others. */
export interface FoundWays {
	readonly ways: readonly Way[];
	readonly stopped: boolean;
	/** Where there is no way: why not, and the role nearest to the target that can be reached, null if none can. */
	readonly none: {
		/** `unconnected`: no moves lead there at all; `filtered`: only the conditions are in the way. */
		readonly why: 'unconnected' | 'filtered';
		readonly nearest: Id | null;
	} | null;
}

/**
 * The `k` best loopless ways, by the figure asked for, then by fewer moves, then by the ids of their roles. A way from
 * a role to itself is no way; ids that the ladder does not have find nothing.
 */
export function findWays(finding: Wayfinding, question: WaysQuestion): FoundWays {
	const posed = poseQuestion(finding, question);
	if (posed === null || posed.start === posed.end)
		return { ways: [], stopped: false, none: { why: 'unconnected', nearest: null } };
	const { moves, stopped } = bestMoves(finding, posed, question);
	const ways = moves.map((way) => wayOf(finding.graph, finding.measures, way, posed));
	return { ways, stopped, none: ways.length > 0 || stopped ? null : whyNone(finding, posed) };
}

function bestMoves(
	{ graph }: Wayfinding,
	posed: PosedQuestion,
	{ order = 'years', k = usualWayCount }: WaysQuestion,
): { readonly moves: readonly (readonly number[])[]; readonly stopped: boolean } {
	const { start, end, pass, most, figures } = posed;
	const priced = moveCosts(figures[order], graph.roles.length);
	const needsWhole = pass.length > 0 || (most < Infinity && order !== 'years');
	if (needsWhole) {
		const cap = { priced: moveCosts(figures.years, graph.roles.length), most };
		const { ways, stopped } = waysThrough(graph, priced, { start, end, k, pass, cap });
		return { moves: ways, stopped };
	}
	if (k > 1) return { moves: bestWays(graph, priced, { start, end, k, most }), stopped: false };
	const best = new BestWayFinder(graph, priced).find(start, end);
	const cost = (best ?? []).reduce((sum, move) => sum + (priced.costs[move] as number), 0);
	return { moves: best !== null && k > 0 && figureOf(priced, cost) <= most ? [best] : [], stopped: false };
}

function whyNone({ graph, measures }: Wayfinding, posed: PosedQuestion): FoundWays['none'] {
	const { start, end, figures, most } = posed;
	const everyMove = moveCosts(new Float64Array(measures.distances.length), graph.roles.length);
	const isConnected = nearestFirst(graph, everyMove, start).near[end] !== Infinity;
	const priced = moveCosts(figures.years, graph.roles.length);
	const allowed = nearestFirst(graph, priced, start, { most: costWithin(priced, most) });
	const others = allowed.reached.filter((role) => role !== start && role !== end);
	const nearest = nearestReached(graph, others, end);
	return {
		why: isConnected ? 'filtered' : 'unconnected',
		nearest: nearest < 0 ? null : (graph.roles[nearest]?.id ?? null),
	};
}
