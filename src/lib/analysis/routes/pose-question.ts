import { rankedYears, type WayOrder } from './move-costs.ts';
import { forbiddenMoves } from './way-filters.ts';
import type { PosedQuestion, Wayfinding, WaysQuestion } from './ways-question.ts';

/** The question in the numbers of the graph; null where a role it names is none of the ladder's. */
export function poseQuestion(finding: Wayfinding, question: WaysQuestion): PosedQuestion | null {
	const { graph, document, measures } = finding;
	const { spent = 0, years } = question;
	const [start, end] = [graph.numberOf.get(question.from), graph.numberOf.get(question.to)];
	const pass = [...new Set(question.pass)].map((id) => graph.numberOf.get(id));
	if (start === undefined || end === undefined || pass.includes(undefined)) return null;
	const forbidden = forbiddenMoves(graph, document, question);
	const allowed = (figures: Float64Array) =>
		figures.map((figure, move) => (forbidden[move] === 1 ? Infinity : figure));
	const figures: Record<WayOrder, Float64Array> = {
		years: allowed(rankedYears(graph, start, spent)),
		moves: allowed(new Float64Array(graph.moves.length)),
		change: allowed(measures.distances),
	};
	return {
		start,
		end,
		spent,
		pass: pass.filter((role) => role !== undefined && role !== start && role !== end) as number[],
		most: years ?? Infinity,
		figures,
	};
}
