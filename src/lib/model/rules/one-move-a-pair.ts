import { makeIssue } from '../make-issue.ts';
import { former, touched, type Rule } from './rule.ts';

/** Two roles have at most one move in each direction. */
export const oneMoveAPair: Rule = (edit) => {
	const { after } = edit;
	const name = (id: string): string => after.roles.find((role) => role.id === id)?.name ?? id;
	return touched(edit, 'transitions')
		.filter((move) => {
			const old = former(edit, 'transitions', move.id);
			return old?.from !== move.from || old.to !== move.to;
		})
		.filter((move) =>
			after.transitions.some((other) => other !== move && other.from === move.from && other.to === move.to),
		)
		.map(({ from, to }) => makeIssue('edit-move-exists', { from: name(from), to: name(to) }, null));
};
