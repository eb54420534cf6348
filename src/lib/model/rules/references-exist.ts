import type { CollectionName } from '../change.ts';
import type { RolemapDocument } from '../document.ts';
import { makeIssue } from '../make-issue.ts';
import type { Role } from '../role.ts';
import type { Transition } from '../transition.ts';
import { touched, type Rule } from './rule.ts';

type Visit = (collection: CollectionName, id: string) => void;

function visitRole(role: Role, visit: Visit): void {
	for (const id of role.trackIds) visit('tracks', id);
	if (role.levelId !== undefined) visit('levels', role.levelId);
	if (role.pageId !== undefined) visit('pages', role.pageId);
	for (const entry of role.scope) {
		visit('dimensions', entry.dimensionId);
		for (const id of entry.roleRefs ?? []) visit('roles', id);
	}
	for (const { skillId } of role.requirements ?? []) visit('skills', skillId);
	for (const share of role.timeShares) visit('dimensions', share.dimensionId);
	for (const set of role.skillSets) {
		visit('skillCategories', set.categoryId);
		for (const id of set.skillIds) visit('skills', id);
	}
}

function visitMove(move: Transition, visit: Visit): void {
	visit('roles', move.from);
	visit('roles', move.to);
	for (const id of move.sharedWith) visit('transitions', id);
}

/** The ids of a list, kept while the list is: edits share the lists that they leave as they are. */
const idsOfLists = new WeakMap<readonly object[], ReadonlySet<string>>();

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
	const ids = idsOfLists.get(records) ?? new Set(records.map(({ id }) => id));
	idsOfLists.set(records, ids);
	return ids;
}

/** Looks in a document for ids, collection by collection when one is asked for. */
function lookup(document: RolemapDocument): (collection: CollectionName, id: string) => boolean {
	return (collection, id) => idsOf(document[collection]).has(id);
}

/** What a record names exists. Where something went, everything that could have named it is looked at. */
export const referencesExist: Rule = (edit) => {
	const { before, after, change } = edit;
	const gone = change.steps.filter((step) => step.after === null);
	const lost = new Map<string, { readonly collection: CollectionName; readonly id: string }>();
	const [has, had] = [lookup(after), lookup(before)];
	const lose: Visit = (collection, id) => lost.set(`${collection} ${id}`, { collection, id });
	const check: Visit = (collection, id) => {
		// Files that others wrote may name what is nowhere; that is not this edit's doing.
		if (!has(collection, id) && had(collection, id)) lose(collection, id);
	};
	for (const role of touched(edit, 'roles')) visitRole(role, check);
	for (const move of touched(edit, 'transitions')) visitMove(move, check);
	for (const { a, b } of touched(edit, 'roleLinks')) for (const id of [a, b]) check('roles', id);
	for (const { roleId, unitId } of touched(edit, 'positions')) {
		if (roleId !== undefined) check('roles', roleId);
		if (unitId !== undefined) check('units', unitId);
	}
	for (const { report, manager } of touched(edit, 'lines'))
		for (const id of [report, manager]) check('positions', id);
	for (const { personId, positionId } of touched(edit, 'assignments')) {
		check('people', personId);
		check('positions', positionId);
	}
	if (gone.length > 0) {
		const removed = new Set(gone.map(({ collection, id }) => `${collection} ${id}`));
		const left = new Set(
			gone.filter((step) => !has(step.collection, step.id)).map(({ collection }) => collection),
		);
		const checkGone: Visit = (collection, id) => {
			if (left.has(collection) && removed.has(`${collection} ${id}`)) check(collection, id);
		};
		for (const role of after.roles) visitRole(role, checkGone);
		for (const move of after.transitions) visitMove(move, checkGone);
		for (const { a, b } of after.roleLinks) for (const id of [a, b]) checkGone('roles', id);
	}
	return [...lost.values()].map((reference) => makeIssue('edit-reference-missing', { ...reference }, null));
};
