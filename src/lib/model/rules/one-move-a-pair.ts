import { makeIssue } from '../make-issue.ts';
import { touched, type Rule } from './rule.ts';

/** Two roles have at most one move in each direction. */
export const oneMoveAPair: Rule = (edit) => {
	const { before, after } = edit;
	const known = new Set(before.transitions.map(({ id, from, to }) => `${id}\n${from}\n${to}`));
	const name = (id: string): string => after.roles.find((role) => role.id === id)?.name ?? id;
	return touched(edit, 'transitions')
		.filter(({ id, from, to }) => !known.has(`${id}\n${from}\n${to}`))
		.filter((move) =>
			after.transitions.some((other) => other !== move && other.from === move.from && other.to === move.to),
		)
		.map(({ from, to }) => makeIssue('edit-move-exists', { from: name(from), to: name(to) }, null));
};
