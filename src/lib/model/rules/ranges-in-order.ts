import { makeIssue } from '../make-issue.ts';
import type { Range } from '../range.ts';
import { isReversed } from '../read-range.ts';
import type { Role } from '../role.ts';
import type { Stated } from '../source.ts';
import type { Transition } from '../transition.ts';
import { former, touched, type Rule } from './rule.ts';

function ofRole(role: Role | undefined): readonly Stated<Range>[] {
	if (!role) return [];
	const shares = role.timeShares.map(({ stated }) => stated);
	return [...role.scope.flatMap(({ statements }) => statements), ...shares] as readonly Stated<Range>[];
}

function ofMove(move: Transition | undefined): readonly Stated<Range>[] {
	return (move?.timeline ?? []) as readonly Stated<Range>[];
}

/** A range goes from its lower end to its upper one; it is kept as written and read in order. */
export const rangesInOrder: Rule = (edit) => {
	const texts = [
		...touched(edit, 'roles').map((role) => [ofRole(former(edit, 'roles', role.id)), ofRole(role)] as const),
		...touched(edit, 'transitions').map(
			(move) => [ofMove(former(edit, 'transitions', move.id)), ofMove(move)] as const,
		),
	].flatMap(([before, after]) => {
		const known = new Set(before.map(({ text }) => text));
		return after
			.filter(({ text, value }) => !known.has(text) && isReversed(value.text))
			.map(({ text }) => text);
	});
	return [...new Set(texts)].map((text) =>
		makeIssue('edit-range-reversed', { range: text.slice(0, 80) }, null),
	);
};
