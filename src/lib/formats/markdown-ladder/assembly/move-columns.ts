import { matchable } from '#lib/model/matchable.ts';
import { plainText } from '#lib/model/plain-text.ts';
import { bareMoveTitle, moveTitle, type MoveTitle } from '../move-title.ts';

const fromHead =
	/^(?:from|current|starting)(?: (?:role|position|title|job|level))?$|^(?:role|position) from$/;
const toHead = /^(?:to|next|target|into)(?: (?:role|position|title|job|level|step))?$|^(?:role|position) to$/;
const moveHead = /^(?:move|transition|step|promotion|path|change)s?$/;
const yearsHead =
	/^(?:typical |usual |average |expected |minimum )?(?:timelines?|time(?: ?frame| in role| needed| span)?|durations?|years?|months?|tenure|how long)(?: .*)?$/;

/** Whether a head says that its column counts the time that moves take. */
export function isYearsHead(head: string): boolean {
	return yearsHead.test(matchable(plainText(head)));
}

/** Where a table that lists moves row by row names their ends; `to` is missing where one cell names both. */
export interface MoveColumns {
	readonly from: number;
	readonly to?: number;
}

/** The columns of "From | To | Timeline" or "Move | Timeline"; null for heads of another table. */
export function moveColumns(heads: readonly string[]): MoveColumns | null {
	const words = heads.map((head) => matchable(plainText(head)));
	const from = words.findIndex((head) => fromHead.test(head));
	const to = words.findIndex((head) => toHead.test(head));
	if (from >= 0 && to >= 0) return { from, to };
	const both = words.findIndex((head) => moveHead.test(head));
	return both >= 0 && heads.some(isYearsHead) ? { from: both } : null;
}

/** The words of a row that name the ends of its move: "VP", "CTO" or "VP → CTO"; null where it names none. */
export function endsOfRow<T extends { readonly text: string }>(
	row: readonly T[],
	{ from, to }: MoveColumns,
): readonly [T, T] | null {
	const first = row[from];
	if (to !== undefined) return first && row[to] ? [first, row[to]] : null;
	const title = first === undefined ? null : titleOf(plainText(first.text));
	if (!first || title?.fromText === undefined) return null;
	return [
		{ ...first, text: title.fromText },
		{ ...first, text: title.toText },
	];
}

function titleOf(words: string): MoveTitle | null {
	const title = moveTitle(words);
	return title?.fromText === undefined ? bareMoveTitle(words) : title;
}
