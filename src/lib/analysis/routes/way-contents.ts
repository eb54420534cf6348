import type { Action, Shift, Transition } from '#lib/model/transition.ts';
import type { Item } from '#lib/model/role.ts';
import { matchable } from '#lib/model/matchable.ts';
import { plainText } from '#lib/model/plain-text.ts';

/** Something asked for along a way. `times` counts the moves that ask it; `again` says an earlier move did. */
export interface OnWay<T> {
	readonly value: T;
	readonly times: number;
	readonly again: boolean;
}

/** What one move of a way asks for. */
export interface WayStep {
	readonly move: Transition;
	readonly shifts: readonly OnWay<Shift>[];
	readonly actions: readonly OnWay<Action>[];
	readonly indicators: readonly OnWay<Item>[];
}

/** All that the moves of a way ask for, in order. The same words count as the same, whatever their case and marks. */
export function wayContents(moves: readonly Transition[]): readonly WayStep[] {
	const shifts = marked(
		moves,
		({ shifts: list }) => list,
		({ from, to }) => `${keyOf(from)}\n${keyOf(to)}`,
	);
	const actions = marked(
		moves,
		({ actions: list }) => list,
		({ title }) => keyOf(title),
	);
	const indicators = marked(
		moves,
		({ indicators: list }) => list,
		({ text }) => keyOf(text),
	);
	return moves.map((move, at) => ({
		move,
		shifts: shifts[at] ?? [],
		actions: actions[at] ?? [],
		indicators: indicators[at] ?? [],
	}));
}

function keyOf(text: string): string {
	return matchable(plainText(text));
}

function marked<T>(
	moves: readonly Transition[],
	listOf: (move: Transition) => readonly T[],
	key: (value: T) => string,
): readonly (readonly OnWay<T>[])[] {
	const times = new Map<string, number>();
	for (const move of moves)
		for (const one of new Set(listOf(move).map(key))) times.set(one, (times.get(one) ?? 0) + 1);
	const met = new Set<string>();
	return moves.map((move) => {
		const list = listOf(move).map((value) => {
			return { value, times: times.get(key(value)) ?? 1, again: met.has(key(value)) };
		});
		for (const { value } of list) met.add(key(value));
		return list;
	});
}
