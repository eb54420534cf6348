import type { Issue } from '#lib/model/issue.ts';
import type { FrameworkDraft } from '../frameworks/framework-draft.ts';
import { frameworkIssue } from './framework-issue.ts';
import type { RoleBook } from './role-book.ts';

/**
 * Where tables name levels of roles and no move at all, a move from each level of a role to its next, so that the map
 * shows how one grows; told, because the files do not say it.
 */
export function drawMovesFromLevels(draft: FrameworkDraft, book: RoleBook): Issue[] {
	if (draft.moves.size > 0) return [];
	const ordinals = new Map(draft.levels.map(({ id, ordinal }) => [id, ordinal]));
	for (const group of book.groups.values()) {
		const steps = new Map<number, typeof group>();
		for (const role of group) {
			const ordinal = ordinals.get(role.levelId ?? '');
			if (ordinal !== undefined) steps.set(ordinal, [...(steps.get(ordinal) ?? []), role]);
		}
		const inOrder = [...steps].sort(([a], [b]) => a - b).map(([, roles]) => roles);
		for (const [at, roles] of inOrder.entries()) {
			for (const from of roles) for (const to of inOrder[at + 1] ?? []) draft.move(from, to, 'promotion');
		}
	}
	const count = draft.moves.size;
	return count === 0 ? [] : [frameworkIssue('moves-from-levels', { count }, null)];
}
