import { makeIssue } from '../make-issue.ts';
import { former, touched, type Rule } from './rule.ts';

/** A move leads from one role to another, and never to or from a governing body, which nobody's next step is. */
export const moveEnds: Rule = (edit) => {
	const roles = new Map(edit.after.roles.map((role) => [role.id, role]));
	return touched(edit, 'transitions').flatMap((move) => {
		const old = former(edit, 'transitions', move.id);
		if (old && old.from === move.from && old.to === move.to) return [];
		const [from, to] = [roles.get(move.from), roles.get(move.to)];
		if (move.from === move.to)
			return [makeIssue('edit-move-to-itself', { role: from?.name ?? move.from }, null)];
		const body = [from, to].find((role) => role?.kind === 'body');
		return body ? [makeIssue('edit-move-to-body', { body: body.name }, null)] : [];
	});
};
