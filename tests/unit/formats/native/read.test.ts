import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNative } from '#lib/formats/native/read.ts';
import { upgrades } from '#lib/formats/native/upgrades.ts';
import { writeNative } from '#lib/formats/native/write.ts';
import { documentVersion } from '#lib/model/empty-document.ts';
import { project } from '#lib/model/projection.ts';
import { makeDocument, makeMove, makeRole } from '../../../make/document.ts';

const read = (text: string) => readNative({ path: 'x.rolemap.json', bytes: new TextEncoder().encode(text) });
const opened = (text: string) => {
	const result = read(text);
	if (!result.ok) throw new Error(result.issues[0]?.message);
	return result;
};
const lines = (...text: string[]) => text.join('\n');

test('a problem is told with the line and column of its value, and the least is left out', () => {
	const text = lines(
		'{"format": "rolemap", "version": 2, "id": "a", "title": "A", "roles": [',
		'  {"id": "one", "frameworkId": "f", "name": "One", "kind": "page", "onMap": true, "rank": 1,',
		'   "notes": [{"id": "n", "text": "kept"}, {"id": "m", "text": 5}],',
		'   "icon": 7},',
		'  {"id": "two", "frameworkId": "f", "name": null, "kind": "page", "onMap": true, "rank": 1}',
		']}',
	);
	const { value, issues } = opened(text);
	expect(value.roles.map(({ id, notes, icon }) => [id, notes.map((note) => note.text), icon])).toEqual([
		['one', ['kept'], undefined],
	]);
	expect(issues.map(({ place, message }) => [place?.line, place?.column, message])).toEqual([
		[4, 12, 'roles[0].icon must be a text in quotes; roles[0].icon was left out.'],
		[3, 63, 'roles[0].notes[1].text must be a text in quotes; roles[0].notes[1] was left out.'],
		[5, 45, 'roles[1].name must be a text in quotes; roles[1] was left out.'],
	]);
	expect(issues[0]?.place?.excerpt).toBe('   "icon": 7},');
});

test('a value that is missing is told at its record', () => {
	const { value, issues } = opened(
		lines('{"format": "rolemap", "version": 2, "id": "a", "title": "A", "tracks": [', '  {"id": "t"}', ']}'),
	);
	expect(value.tracks).toEqual([]);
	expect(issues.map(({ code, place }) => [code, place?.line, place?.column])).toContainEqual([
		'native-value-missing',
		2,
		3,
	]);
});

test('a table keeps its shape when a cell of it is broken', () => {
	const src = { file: 'a.md', line: 1, from: 0, to: 0, path: [] };
	const col = (id: string) => ({ id, label: id, refKind: 'none' as const });
	const matrix = {
		...{ id: 'm', frameworkId: 'f', title: '', kind: 'other' as const, rowHead: '', pageId: 'p', src },
		rows: [{ id: 'r', label: 'r' }],
		cols: [col('a'), col('b')],
		cells: [[{ text: 'x' }, { text: 'y' }]],
		notes: [],
	};
	const text = writeNative(makeDocument({ matrices: [matrix] })).replace('{ "text": "x" }', '{ "text": 1 }');
	expect(opened(text).value.matrices[0]?.cells).toEqual([[null, { text: 'y' }]]);
});

test('fields that we do not know survive opening, an edit and saving, wherever they are', () => {
	const sound = writeNative(
		makeDocument({
			roles: [makeRole({ id: 'one', notes: [{ id: 'n', text: 'note' }] }), makeRole({ id: 'two' })],
			transitions: [
				{
					...makeMove({ from: 'one', to: 'two' }),
					actions: [{ id: 'act', title: 'Act', items: [], examples: [{ id: 'e', text: 'as so' }] }],
				},
			],
		}),
	);
	const text = sound
		.replace('{\n', '{\n"future": {"deep": [1, {"__proto__": 2}]},\n')
		.replace('{ "id": "n",', '{ "mood": "good", "id": "n",')
		.replace('{ "id": "e"', '{ "weight": 3, "id": "e"')
		.replace('"title": "Act"', '"owner": "me", "title": "Act"');
	const { value, issues } = opened(text);
	expect(issues).toEqual([]);
	const renamed = { ...value, roles: value.roles.map((role) => ({ ...role, name: 'Renamed' })) };
	const saved = writeNative(project(renamed, { purpose: 'file' }));
	for (const kept of [
		'"future": {',
		'"__proto__": 2',
		'"mood": "good"',
		'"weight": 3',
		'"owner": "me"',
		'as so',
	]) {
		expect(saved).toContain(kept);
	}
	expect(opened(saved).value).toEqual(renamed);
});

test('ids that repeat within a role or a move are made unique, or no list could show them', () => {
	const note = { id: 'n', text: 'x' };
	const text = writeNative(
		makeDocument({ roles: [makeRole({ id: 'one', notes: [note, { ...note, children: [note] }] })] }),
	);
	const { value, issues } = opened(text);
	expect(value.roles[0]?.notes).toEqual([note, { ...note, id: 'n-2', children: [{ ...note, id: 'n-3' }] }]);
	expect(issues.map(({ code }) => code)).toEqual(['native-id-renamed', 'native-id-renamed']);
});

test('of a newer version everything is kept, its number too, so that nobody saves over it', () => {
	const sound = writeNative(makeDocument({ roles: [makeRole({ id: 'one' })] }));
	const { value, issues } = opened(sound.replace(/"version": \d+/, '"version": 999, "wonder": true'));
	expect(issues.map(({ code, place }) => [code, place?.line])).toEqual([['native-newer', 3]]);
	expect(value).toMatchObject({ version: 999, wonder: true });
	expect(writeNative(project(value, { purpose: 'file' }))).toContain('"version": 999');
});

test('examples may be edited by hand: texts count, and one that was added gets an id', () => {
	const text = writeNative(
		makeDocument({
			roles: [makeRole({ id: 'one' }), makeRole({ id: 'two' })],
			transitions: [
				{
					...makeMove({ from: 'one', to: 'two' }),
					actions: [
						{
							...{ id: 'act', title: 'Act', items: [] },
							examples: [{ id: 'e', text: 'first', children: [{ id: 'f', text: 'below' }] }],
						},
					],
				},
			],
		}),
	);
	const examples = (edited: string) => opened(edited).value.transitions[0]?.actions[0]?.examples;
	expect(text).toContain('"examples": ["first", "below"]');
	expect(examples(text.replace('"below"]', '"under it", "One more"]'))).toEqual([
		{ id: 'e', text: 'first', children: [{ id: 'f', text: 'under it' }] },
		{ id: 'one-more', text: 'One more' },
	]);
	expect(examples(text.replace(', "below"]', ']'))).toEqual([{ id: 'e', text: 'first', children: [] }]);
});

test('a letter that is none is told, and so is a file edited by hand, by its line', () => {
	const bytes = Buffer.from(writeNative(makeDocument({ title: 'é é é é é' })), 'utf8');
	bytes[bytes.indexOf(0xc3)] = 0xff;
	const damaged = readNative({ path: 'x.rolemap.json', bytes });
	expect(damaged.issues.map(({ code }) => code)).toEqual(['native-letters-lost']);
	const sound = writeNative(makeDocument({ roles: [makeRole({ id: 'one' })] }));
	const edited = sound.replace('"onMap": true,', '"onMap": true, // shown');
	const line = edited.split('\n').findIndex((text) => text.includes('// shown')) + 1;
	const [issue] = read(edited).issues;
	expect(issue).toMatchObject({ code: 'native-broken', place: { line } });
	expect(issue?.message).toContain('JSON has no comments');
});

test('every version before today has an upgrade with a name, in order', () => {
	expect(upgrades.map(({ from }) => from)).toEqual(
		Array.from({ length: documentVersion - 1 }, (_, at) => at + 1),
	);
	expect(new Set(upgrades.map(({ name }) => name)).size).toBe(upgrades.length);
});

test('examples-keep-their-ids: a file of version 1 opens, with ids for its examples', async () => {
	const old = readFileSync(new URL('../../../golden/formats/native/version-1.rolemap.json', import.meta.url));
	const result = readNative({ path: 'version-1.rolemap.json', bytes: old });
	expect(result.issues).toEqual([]);
	if (!result.ok) throw new Error();
	expect(result.value.version).toBe(documentVersion);
	const [action] = result.value.transitions[0]?.actions ?? [];
	expect(action?.examples.map(({ id, text, src }) => [id, text, src?.line])).toEqual([
		['a-drawing-of-the-building', 'A drawing of the building', 31],
		['a-plan', 'A plan', 34],
		['of-the-ground-floor', 'of the ground floor', 35],
		['of-the-attic', 'of the attic', 36],
		['a-model', 'A model', 37],
	]);
	await expect(writeNative(project(result.value, { purpose: 'file' }))).toMatchFileSnapshot(
		'../../../golden/formats/native/version-1-upgraded.rolemap.json',
	);
});

test('room-for-the-organization: a file of version 2 opens, with empty lists for an organization', async () => {
	const old = readFileSync(new URL('../../../golden/formats/native/version-2.rolemap.json', import.meta.url));
	const result = readNative({ path: 'version-2.rolemap.json', bytes: old });
	expect(result.issues).toEqual([]);
	if (!result.ok) throw new Error();
	expect(result.value.version).toBe(documentVersion);
	expect(result.value.positions).toEqual([]);
	await expect(writeNative(project(result.value, { purpose: 'file' }))).toMatchFileSnapshot(
		'../../../golden/formats/native/version-2-upgraded.rolemap.json',
	);
});

test('room-for-the-workshop: a file of version 3 opens, with empty lists for stories and decisions', async () => {
	const old = readFileSync(new URL('../../../golden/formats/native/version-3.rolemap.json', import.meta.url));
	const result = readNative({ path: 'version-3.rolemap.json', bytes: old });
	expect(result.issues).toEqual([]);
	if (!result.ok) throw new Error();
	expect(result.value.version).toBe(documentVersion);
	expect([result.value.stories, result.value.actions]).toEqual([[], []]);
	await expect(writeNative(project(result.value, { purpose: 'file' }))).toMatchFileSnapshot(
		'../../../golden/formats/native/version-3-upgraded.rolemap.json',
	);
});
