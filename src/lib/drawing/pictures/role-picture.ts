import { documentIndex } from '#lib/analysis/document-index.ts';
import { longMoveLabel } from '#lib/layout/move-label.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Group, Item, Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';
import { lateWords } from '#lib/words/late-words.ts';
import type { Picture } from '../picture.ts';
import { ladderPart, lifted } from './ladder-part.ts';
import type { PictureOptions } from './picture-options.ts';
import type { BlockLine, TextBlock } from './text-columns.ts';

/** A role among those that moves join it with, and what its page says if `told`; null of a role that is not there. */
export function rolePicture(
	id: string,
	document: ProjectedDocument,
	options: PictureOptions,
	told = true,
): Picture | null {
	const role = document.roles.find((one) => one.id === id);
	if (!role) return null;
	const index = documentIndex(document);
	const moves = [...(index.waysIn.get(id) ?? []), ...(index.waysOn.get(id) ?? [])];
	return ladderPart(
		document,
		{
			title: plainText(role.name),
			roles: new Set([id, ...moves.flatMap(({ from, to }) => [from, to])]),
			moves: new Set(moves.map((move) => move.id)),
			lifted: { moves: new Set(), roles: new Map([[id, lifted]]) },
			blocks: told ? roleBlocks(role, document) : [],
		},
		options,
	);
}

/** A move between its two roles, and what its pages say; null of a move that is not there. */
export function movePicture(
	ends: { readonly from: string; readonly to: string },
	document: ProjectedDocument,
	options: PictureOptions,
): Picture | null {
	const moves = document.transitions.filter(({ from, to }) => from === ends.from && to === ends.to);
	const [move] = moves;
	if (!move) return null;
	const names = new Map(document.roles.map(({ id, name }) => [id, plainText(name)]));
	const said = lateWords().details;
	const ids = new Set(moves.map(({ id }) => id));
	return ladderPart(
		document,
		{
			title: said.moveHeading(names.get(move.from) ?? move.from, names.get(move.to) ?? move.to),
			roles: new Set([move.from, move.to]),
			moves: ids,
			lifted: { moves: ids, roles: new Map([[move.to, lifted]]) },
			blocks: moveBlocks(move, document),
		},
		options,
	);
}

function roleBlocks(
	role: Role,
	{ dimensions, skills, skillCategories }: ProjectedDocument,
): readonly TextBlock[] {
	const said = lateWords().details;
	const opening = lateWords().compare;
	const nameOf = new Map([...dimensions, ...skills, ...skillCategories].map(({ id, name }) => [id, name]));
	const named = (id: string, text: string) => `${plainText(nameOf.get(id) ?? id)}: ${plainText(text)}`;
	const first = (statements: Role['summary']) =>
		statements.slice(0, 1).map(({ text }): BlockLine => ({ text: plainText(text) }));
	const skillLine = ({ categoryId, text }: Role['skillSets'][number]): BlockLine => ({
		text: named(categoryId, text),
	});
	return [
		{ heading: opening.openingRows.coreQuestion, lines: first(role.coreQuestion) },
		{ heading: opening.openingRows.summary, lines: first(role.summary) },
		{ heading: said.focus, lines: first(role.primaryFocus) },
		{
			heading: said.scope,
			lines: role.scope.flatMap(({ dimensionId, statements }) =>
				statements.slice(0, 1).map(({ text }) => ({ text: named(dimensionId, text) })),
			),
		},
		{ heading: said.responsibilities, lines: groupLines(role.responsibilities) },
		{
			heading: said.skills,
			lines: [
				...role.skillSets.map(skillLine),
				...(role.requirements ?? []).map(({ skillId }) => ({
					text: plainText(nameOf.get(skillId) ?? skillId),
				})),
			],
		},
		{ heading: said.dayToDay, lines: groupLines(role.activities) },
		{
			heading: said.timeShares,
			lines: role.timeShares.map(({ activity, stated }) => ({
				text: `${plainText(activity)}: ${plainText(stated.text)}`,
			})),
		},
		{ heading: said.notes, lines: itemLines(role.notes, 0) },
	];
}

function moveBlocks(move: Transition, { accelerators }: ProjectedDocument): readonly TextBlock[] {
	const said = lateWords().details;
	const label = longMoveLabel(move);
	const changed = (from: string, to: string): readonly BlockLine[] => [
		{ text: plainText(from), style: 'quiet' },
		{ text: plainText(to), style: 'strong', depth: 1 },
	];
	return [
		{
			heading: said.timeline,
			lines: [
				...(label === '' ? [] : [{ text: label, style: 'strong' } as const]),
				...move.timeline.slice(0, 1).map(({ text }) => ({ text: plainText(text) })),
				...itemLines(move.intro, 0),
				...itemLines(move.timelineNotes, 0),
			],
		},
		{ heading: said.keyShifts, lines: move.shifts.flatMap(({ from, to }) => changed(from, to)) },
		{
			heading: said.actions,
			lines: move.actions.flatMap(({ title, items, examples }) => [
				{ text: plainText(title), style: 'strong' as const },
				...itemLines(items, 1),
				...itemLines(examples, 1),
			]),
		},
		{ heading: said.pitfalls, lines: itemLines(move.pitfalls, 0) },
		{ heading: said.readiness, lines: itemLines(move.indicators, 0) },
		{
			heading: said.accelerators,
			lines: [
				...itemLines(move.accelerators, 0),
				...accelerators.flatMap(({ title, byTransition }) => {
					const own = Object.hasOwn(byTransition, move.id) ? byTransition[move.id] : undefined;
					return own ? [{ text: `${plainText(title)}: ${plainText(own.text)}` }] : [];
				}),
			],
		},
		{ heading: said.notes, lines: itemLines(move.notes, 0) },
	];
}

function groupLines(groups: readonly Group[]): readonly BlockLine[] {
	return groups.flatMap(({ title, items }) =>
		title === ''
			? itemLines(items, 0)
			: [{ text: plainText(title), style: 'strong' as const }, ...itemLines(items, 1)],
	);
}

function itemLines(items: readonly Item[], depth: number): readonly BlockLine[] {
	return items.flatMap(({ text, children = [] }) => [
		{ text: plainText(text), depth },
		...itemLines(children, depth + 1),
	]);
}
