import type { Plan, PlanMove } from './plan.ts';

/** How strongly a card is drawn to another one's column. */
export interface Link {
	readonly card: number;
	readonly weight: number;
}

/** A promotion drawn as one straight line is worth more than a short way to another lane. */
const sameLaneWeight = 3;
const neighborWeight = 1.5;
/** A lane's longest climb is its spine: that it stands upright is worth most. */
const spineWeight = 2;

/** The upward steps of each lane that lie on its longest climb. */
function spines(plan: Plan): (move: PlanMove) => boolean {
	const { cards, moves } = plan;
	const lane = (card: number) => cards[card]?.lane ?? -1;
	const row = (card: number) => cards[card]?.row ?? 0;
	const upper = ({ from, to }: PlanMove) => (row(from) < row(to) ? from : to);
	const lower = ({ from, to }: PlanMove) => (row(from) < row(to) ? to : from);
	const steps = moves.filter((move) => lane(move.from) === lane(move.to) && row(move.from) !== row(move.to));
	const above = cards.map(() => 0);
	const below = cards.map(() => 0);
	for (const step of steps.toSorted((a, b) => row(lower(a)) - row(lower(b))))
		above[lower(step)] = Math.max(above[lower(step)] ?? 0, 1 + (above[upper(step)] ?? 0));
	for (const step of steps.toSorted((a, b) => row(upper(b)) - row(upper(a))))
		below[upper(step)] = Math.max(below[upper(step)] ?? 0, 1 + (below[lower(step)] ?? 0));
	const length = (step: PlanMove) => (above[upper(step)] ?? 0) + 1 + (below[lower(step)] ?? 0);
	const longest = new Map<number, number>();
	for (const step of steps)
		longest.set(lane(step.from), Math.max(longest.get(lane(step.from)) ?? 0, length(step)));
	return (move) =>
		lane(move.from) === lane(move.to) &&
		row(move.from) !== row(move.to) &&
		length(move) === longest.get(lane(move.from));
}

/** For each card, the cards that draw it to their column; several moves between two cards count as one. */
export function columnLinks(plan: Plan): readonly (readonly Link[])[] {
	const links: Link[][] = plan.cards.map(() => []);
	const seen = new Set<string>();
	const onSpine = spines(plan);
	for (const move of plan.moves) {
		const { from, to } = move;
		const a = plan.cards[from];
		const b = plan.cards[to];
		const pair = `${Math.min(from, to)} ${Math.max(from, to)}`;
		if (a === undefined || b === undefined || a.row === b.row || seen.has(pair)) continue;
		seen.add(pair);
		const near = Math.abs(a.row - b.row) === 1 ? neighborWeight : 1;
		const within = a.lane === b.lane ? sameLaneWeight * (onSpine(move) ? spineWeight : 1) : 1;
		links[from]?.push({ card: to, weight: near * within });
		links[to]?.push({ card: from, weight: near * within });
	}
	return links;
}
