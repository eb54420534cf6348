import type { CollectionName } from '../change.ts';
import type { RolemapDocument } from '../document.ts';
import { makeIssue } from '../make-issue.ts';
import type { Role } from '../role.ts';
import type { Transition } from '../transition.ts';
import { touched, type Rule } from './rule.ts';

type Reference = readonly [collection: CollectionName, id: string];

function ofRole(role: Role): readonly Reference[] {
	return [
		...role.trackIds.map((id): Reference => ['tracks', id]),
		...(role.levelId === undefined ? [] : [['levels', role.levelId] as const]),
		...(role.pageId === undefined ? [] : [['pages', role.pageId] as const]),
		...role.scope.flatMap((entry): Reference[] => [
			['dimensions', entry.dimensionId],
			...(entry.roleRefs ?? []).map((id): Reference => ['roles', id]),
		]),
		...role.timeShares.map((share): Reference => ['dimensions', share.dimensionId]),
		...role.skillSets.flatMap((set): Reference[] => [
			['skillCategories', set.categoryId],
			...set.skillIds.map((id): Reference => ['skills', id]),
		]),
	];
}

function ofMove(move: Transition): readonly Reference[] {
	return [
		['roles', move.from],
		['roles', move.to],
		...move.sharedWith.map((id): Reference => ['transitions', id]),
	];
}

function missing(
	document: RolemapDocument,
	roles: readonly Role[],
	moves: readonly Transition[],
): Set<string> {
	const ids = new Map<CollectionName, ReadonlySet<string>>();
	const has = ([collection, id]: Reference): boolean => {
		let known = ids.get(collection);
		if (known === undefined)
			ids.set(collection, (known = new Set(document[collection].map((one) => one.id))));
		return known.has(id);
	};
	const references = [...roles.flatMap(ofRole), ...moves.flatMap(ofMove)];
	return new Set(references.filter((reference) => !has(reference)).map((reference) => reference.join('\n')));
}

/** What a record names exists. Where something went, everything that could have named it is looked at. */
export const referencesExist: Rule = (edit) => {
	const { before, after, change } = edit;
	const went = change.steps.some((step) => step.after === null);
	const roles = went ? after.roles : touched(edit, 'roles');
	const moves = went ? after.transitions : touched(edit, 'transitions');
	const lost = missing(after, roles, moves);
	if (lost.size === 0) return [];
	const known = missing(before, before.roles, before.transitions);
	return [...lost]
		.filter((reference) => !known.has(reference))
		.map((reference) => {
			const [collection = '', id = ''] = reference.split('\n');
			return makeIssue('edit-reference-missing', { collection, id }, null);
		});
};
