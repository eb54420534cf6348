import { expect, test } from 'vitest';
import { documentDifferences } from '#lib/analysis/document-differences.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { makeDocument, makeMove, makeRole, makeYears } from '../../make/document.ts';

const track = (id: string, name: string) => ({
	id,
	frameworkId: 'ladder',
	name,
	aliases: [],
	kind: 'other' as const,
	order: 0,
});
const shift = (id: string, from: string, to: string) => ({ id, from, to, alsoStated: [] });
const move = makeMove({ from: 'a', to: 'b', shifts: [shift('s', '**Writes** code', 'Sets direction')] });
const before: RolemapDocument = makeDocument({
	tracks: [track('tech', 'Technology'), track('people', 'People')],
	roles: [
		makeRole({ id: 'a', name: 'Engineer', trackIds: ['tech'], notes: [{ id: 'n', text: 'Reads' }] }),
		makeRole({ id: 'b', name: 'Architect' }),
		makeRole({ id: 'c', name: 'Manager' }),
	],
	transitions: [move],
});

test('the same document has no differences, however it was copied', () => {
	expect(documentDifferences(before, structuredClone(before))).toEqual({ records: [] });
});

test('added, removed and changed are told by name, with the lines that differ', () => {
	const [a, b] = before.roles;
	if (!a || !b) throw new Error('made above');
	const after: RolemapDocument = {
		...before,
		title: 'New title',
		roles: [
			{ ...a, trackIds: ['people'], notes: [...a.notes, { id: 'm', text: 'Writes *well*' }] },
			b,
			makeRole({ id: 'd', name: 'Director' }),
		],
		transitions: [
			{ ...move, timeline: [makeYears(2, 4)], shifts: [shift('s', '**Writes** code', 'Leads')] },
			makeMove({ from: 'b', to: 'd' }),
		],
	};
	const { title, records } = documentDifferences(before, after);
	expect(title).toEqual({ before: 'Test ladder', after: 'New title' });
	expect(records.map(({ collection, name, kind }) => `${kind} ${collection} ${name}`)).toEqual([
		'changed roles Engineer',
		'added roles Director',
		'removed roles Manager',
		'changed transitions Engineer → Architect',
		'added transitions Architect → Director',
	]);
	expect(records[0]?.fields).toEqual([
		{ field: 'trackIds', before: ['Technology'], after: ['People'] },
		{ field: 'notes', before: [], after: ['Writes well'] },
	]);
	expect(records[3]?.fields).toEqual([
		{ field: 'timeline', before: [], after: ['2-4 years'] },
		{ field: 'shifts', before: ['Writes code → Sets direction'], after: ['Writes code → Leads'] },
	]);
});

test('where a statement stands is no difference, its order is', () => {
	const src = { file: 'a.md', line: 3, from: 10, to: 15, path: [] };
	const notes = [
		{ id: 'n', text: 'Reads', src },
		{ id: 'm', text: 'Writes' },
	];
	const role = makeRole({ id: 'a', notes });
	const moved = makeRole({ id: 'a', notes: notes.map((note) => ({ ...note, src: { ...src, line: 9 } })) });
	const other = makeRole({ id: 'a', notes: notes.toReversed() });
	const only = (one: typeof role) => makeDocument({ roles: [one] });
	expect(documentDifferences(only(role), only(moved)).records).toEqual([]);
	expect(documentDifferences(only(role), only(other)).records[0]?.fields).toEqual([
		{ field: 'notes', before: ['Reads', 'Writes'], after: ['Writes', 'Reads'] },
	]);
});
