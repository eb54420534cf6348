import { makeIssue } from '../make-issue.ts';
import { former, touched, type Rule } from './rule.ts';

/** A promotion leads up: an edit that makes one lead down, or level, is said. */
export const levelOrder: Rule = (edit) => {
	const name = (id: string): string => edit.after.roles.find((role) => role.id === id)?.name ?? id;
	return touched(edit, 'transitions')
		.filter(
			({ id, kind }) =>
				former(edit, 'transitions', id)?.kind === 'promotion' && (kind === 'return' || kind === 'lateral'),
		)
		.map(({ from, to, kind }) =>
			makeIssue('edit-promotion-lost', { from: name(from), to: name(to), kind }, null),
		);
};
