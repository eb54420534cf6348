import { BestFirst } from './best-first.ts';
import { moveCosts, type MoveCosts } from './move-costs.ts';
import { nearestFirst } from './nearest-first.ts';
import { hasMet, movesOf, type OpenWay } from './open-way.ts';
import type { WayGraph } from './way-graph.ts';

export interface ParetoAsked {
	readonly start: number;
	readonly end: number;
	/** What each move counts by each measure; Infinity forbids it. At least one measure must count every move. */
	readonly measures: readonly Float64Array[];
	/** Roles that every way must meet. */
	readonly pass: readonly number[];
	/** The most that a way may count by the first measure. */
	readonly most?: number;
	/** How many beginnings are looked at before the search gives up. */
	readonly work?: number;
}

export interface ParetoWays {
	/** As lists of moves, in no order. */
	readonly ways: readonly (readonly number[])[];
	/** Whether the work ran out: then there may be others, and some of these may be beaten by one of them. */
	readonly stopped: boolean;
}

interface Begun extends OpenWay {
	readonly before: Begun | null;
	readonly gone: readonly number[];
	/** What the whole way counts at least. */
	readonly whole: readonly number[];
}

/**
 * All loopless ways that no other beats: none is at least as good by every measure and better by one. A beginning
 * that another one at the same role beats is dropped. That loses no way, even where the other one has already been
 * at a role which the rest needs: cutting that loop leaves a way that is better still. With roles to pass it would,
 * because the cut may take such a role out; then only whole ways are weighed against each other.
 */
export function paretoWays(graph: WayGraph, asked: ParetoAsked): ParetoWays {
	const { start, end, measures, pass, most = Infinity, work = 100_000 } = asked;
	const priced = measures.map((figures) => moveCosts(figures, graph.roles.length));
	const counts = priced.map(wholeFigures);
	const hope = priced.map((costs) => nearestFirst(graph, costs, end, { backwards: true }).near);
	const cap = most === Infinity ? Infinity : Math.round(most * (priced[0]?.fineness ?? 1));
	const waiting = new BestFirst<Begun>((a, b) => isSmaller(a.whole, b.whole));
	const passed = new Map<number, (readonly number[])[]>();
	const ways: Begun[] = [];
	// Many ways may count the same; each figure is weighed once.
	const best: (readonly number[])[] = [];
	const add = (role: number, move: number, before: Begun | null): void => {
		const gone = counts.map(
			(count, at) => (before?.gone[at] ?? 0) + (move < 0 ? 0 : (count[move] as number)),
		);
		const whole = gone.map((sum, at) => {
			const rest = (hope[at] as Float64Array)[role] as number;
			return sum + (rest === Infinity ? Infinity : Math.floor(rest / (priced[at]?.room ?? 1)));
		});
		if (whole.includes(Infinity) || (whole[0] ?? 0) > cap) return;
		if (best.some((gone) => beats(gone, whole))) return;
		waiting.push({ role, move, before, length: (before?.length ?? -1) + 1, gone, whole });
	};
	add(start, -1, null);
	for (let looked = 0; ; looked++) {
		const next = waiting.pop();
		if (next === undefined) return { ways: ways.map(movesOf), stopped: false };
		if (looked >= work) return { ways: ways.map(movesOf), stopped: true };
		if (best.some((gone) => beats(gone, next.whole))) continue;
		if (next.role === end) {
			if (!pass.every((role) => hasMet(next, role))) continue;
			ways.push(next);
			if (!best.some((gone) => isSame(gone, next.gone))) best.push(next.gone);
			continue;
		}
		if (pass.length === 0) {
			const others = passed.get(next.role) ?? [];
			if (others.some((gone) => beats(gone, next.gone))) continue;
			passed.set(next.role, [...others.filter((gone) => !isSame(gone, next.gone)), next.gone]);
		}
		for (
			let move = graph.outStart[next.role] as number;
			move < (graph.outStart[next.role + 1] as number);
			move++
		) {
			const role = graph.to[move] as number;
			if (!hasMet(next, role)) add(role, move, next);
		}
	}
}

function wholeFigures({ costs, room }: MoveCosts): Float64Array {
	return costs.map((cost) => (cost === Infinity ? Infinity : Math.floor(cost / room)));
}

/** Whether `a` is at least as good by every measure and better by one. */
export function beats(a: readonly number[], b: readonly number[]): boolean {
	let better = false;
	for (let at = 0; at < a.length; at++) {
		const [one, other] = [a[at] as number, b[at] as number];
		if (one > other) return false;
		if (one < other) better = true;
	}
	return better;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
	return a.every((figure, at) => figure === b[at]);
}

function isSmaller(a: readonly number[], b: readonly number[]): boolean {
	for (let at = 0; at < a.length; at++) {
		if (a[at] !== b[at]) return (a[at] as number) < (b[at] as number);
	}
	return false;
}
