import type { RolemapDocument } from '#lib/model/document.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { Group, Item, Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';
import type { Sheet, SheetRows } from './sheet.ts';

/** The roles of a ladder and the moves between them. Heads are read as what they are again, words without their marks. */
export function ladderSheets(document: RolemapDocument): readonly Sheet[] {
	return [
		{ name: 'Roles', rows: roleRows(document) },
		{ name: 'Moves', rows: moveRows(document) },
	];
}

function roleRows({ roles, tracks, levels, dimensions, transitions }: RolemapDocument): SheetRows {
	const names = new Map(roles.map(({ id, name }) => [id, name]));
	const trackNames = namesOf(tracks);
	const levelNames = namesOf(levels);
	const next = new Map<string, string[]>();
	for (const { from, to } of transitions) next.set(from, [...(next.get(from) ?? []), names.get(to) ?? to]);
	const stated = new Set(roles.flatMap(({ scope }) => scope.map(({ dimensionId }) => dimensionId)));
	const scope = dimensions.filter(({ id }) => stated.has(id));
	const header = [
		...['role_id', 'role', 'short_name', 'track', 'level', 'summary', 'core_question'],
		...scope.map(({ name }) => `Scope: ${name}`),
		...['responsibilities', 'skill_sets', 'next_roles'],
	];
	const rows = [...roles].map((role) => [
		...[role.id, role.name, role.shortName ?? '', trackNames.get(role.trackIds[0] ?? '') ?? ''],
		levelNames.get(role.levelId ?? '') ?? '',
		...[firstOf(role.summary), firstOf(role.coreQuestion)],
		...scope.map(({ id }) => firstOf(role.scope.find((one) => one.dimensionId === id)?.statements ?? [])),
		...[linesOf(role.responsibilities), skillsOf(role), (next.get(role.id) ?? []).join('; ')],
	]);
	return [header, ...rows];
}

function moveRows({ roles, transitions }: RolemapDocument): SheetRows {
	const names = namesOf(roles);
	const header = ['from_id', 'from', 'to_id', 'to', 'kind', 'years', 'key_shifts', 'actions', 'readiness'];
	return [header, ...transitions.map((move) => moveRow(move, names))];
}

function moveRow(move: Transition, names: ReadonlyMap<string, string>): readonly string[] {
	const { from, to, kind, timeline, shifts, actions, indicators } = move;
	return [
		...[from, names.get(from) ?? from, to, names.get(to) ?? to, kind, firstOf(timeline)],
		shifts.map((shift) => `${plainText(shift.from)} -> ${plainText(shift.to)}`).join('\n'),
		actions.map(({ title }) => plainText(title)).join('\n'),
		itemLines(indicators).join('\n'),
	];
}

function namesOf(records: readonly { readonly id: string; readonly name: string }[]) {
	return new Map(records.map(({ id, name }) => [id, name]));
}

/** Further wordings stand on the pages; a table shows the one that the details show first. */
function firstOf(statements: readonly { readonly text: string }[]): string {
	return plainText(statements[0]?.text ?? '');
}

function linesOf(groups: readonly Group[]): string {
	return groups
		.flatMap(({ title, items }) => [...(title === '' ? [] : [`${plainText(title)}:`]), ...itemLines(items)])
		.join('\n');
}

function itemLines(items: readonly Item[]): readonly string[] {
	return items.flatMap(({ text, children = [] }) => [plainText(text), ...itemLines(children)]);
}

function skillsOf({ skillSets }: Role): string {
	return skillSets.map(({ text }) => plainText(text)).join('\n');
}
