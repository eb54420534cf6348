import type { RolemapDocument } from '#lib/model/document.ts';
import type { Item, Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';
import { keptSections } from './kept-sections.ts';

/** How much was read from a ladder's pages; all counts. */
export interface LadderFigures {
	readonly pages: number;
	readonly roles: number;
	/** Of the roles those that have no page of their own. */
	readonly outlines: number;
	readonly moves: number;
	/** Lines of lists and rows of skills and shifts. */
	readonly items: number;
	/** Sections that were kept as text because nothing of the grammar fits them. */
	readonly keptAsText: number;
}

/** Counts of everything that was read, as the import report shows them. */
export function ladderFigures(document: RolemapDocument): LadderFigures {
	const roles = document.roles.filter(({ kind }) => kind !== 'body');
	const moves = document.transitions;
	return {
		pages: document.pages.length,
		roles: roles.length,
		outlines: roles.filter(({ kind }) => kind === 'stub').length,
		moves: moves.length,
		items: sum(document.roles, roleItems) + sum(moves, moveItems),
		keptAsText: sum(document.pages, (page) => keptSections(page).length),
	};
}

function roleItems(role: Role): number {
	const groups = [...role.responsibilities, ...role.activities];
	return countItems(role.notes) + sum(groups, ({ items }) => countItems(items)) + role.skillSets.length;
}

function moveItems(move: Transition): number {
	const lists = [
		move.intro,
		move.timelineNotes,
		move.pitfalls,
		move.indicators,
		move.accelerators,
		move.notes,
	];
	const actions = sum(move.actions, ({ items, examples }) => countItems(items) + countItems(examples));
	return sum(lists, countItems) + actions + move.shifts.length;
}

function countItems(items: readonly Item[]): number {
	return sum(items, ({ children }) => 1 + countItems(children ?? []));
}

function sum<T>(all: readonly T[], count: (one: T) => number): number {
	return all.reduce((total, one) => total + count(one), 0);
}
