import type { RolemapDocument } from '#lib/model/document.ts';
import type { Item, Role } from '#lib/model/role.ts';
import type { Stated } from '#lib/model/source.ts';
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
	/** Facts of one role or move that pages state in different words. */
	readonly disagreements: number;
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
		disagreements: sum(document.roles, roleDisagreements) + moves.filter(hasTwoTimelines).length,
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

function roleDisagreements(role: Role): number {
	const facts = [role.coreQuestion, role.primaryFocus, ...role.scope.map(({ statements }) => statements)];
	return facts.filter(disagree).length;
}

function hasTwoTimelines(move: Transition): boolean {
	return disagree(move.timeline);
}

/** Whether statements of one fact differ in more than case, marks and punctuation. */
function disagree(statements: readonly Stated<unknown>[]): boolean {
	const words = ({ text }: Stated<unknown>) =>
		text
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim();
	return new Set(statements.map(words)).size > 1;
}

function sum<T>(all: readonly T[], count: (one: T) => number): number {
	return all.reduce((total, one) => total + count(one), 0);
}
