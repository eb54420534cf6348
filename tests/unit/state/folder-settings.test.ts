import { expect, test } from 'vitest';
import { draftProblems, folderSettingsText, placementDraft } from '#lib/state/folder-settings.ts';
import { makeDocument, makeRole } from '../../make/document.ts';

const track = { frameworkId: 'ladder', aliases: [], kind: 'management' as const };
const document = makeDocument({
	tracks: [
		{ ...track, id: 'm', name: 'Management', order: 1 },
		{ ...track, id: 'ic', name: 'Craft', kind: 'ic', order: 0 },
	],
	levels: [{ id: 'senior', frameworkId: 'ladder', name: 'Senior', ordinal: 3 }],
	roles: [
		makeRole({ id: 'vp', name: 'VP', trackIds: ['m'], rank: 7 }),
		makeRole({ id: 'se', name: 'Senior Engineer', trackIds: ['ic'], levelId: 'senior', rank: 3 }),
		makeRole({ id: 'loose', name: 'Loose', rank: 1 }),
		makeRole({ id: 'board', name: 'Board', kind: 'body', onMap: false }),
	],
});

test('a draft shows where the roles stand, by track, senior first', () => {
	const draft = placementDraft(document);
	expect(draft.tracks.map(({ name }) => name)).toEqual(['Craft', 'Management']);
	expect(draft.roles).toEqual([
		{ id: 'se', name: 'Senior Engineer', track: 0, level: '3' },
		{ id: 'vp', name: 'VP', track: 1, level: '7' },
		{ id: 'loose', name: 'Loose', track: null, level: '1' },
	]);
});

test('ranks between whole numbers become whole numbers in their order', () => {
	const ranked = makeDocument({ roles: [0.5, 2.25, 0.5].map((rank, i) => makeRole({ id: `r${i}`, rank })) });
	expect(placementDraft(ranked).roles.map(({ level }) => level)).toEqual(['2', '1', '1']);
});

test('what is written holds tracks, levels and roles, and keeps the rest of the file', () => {
	const draft = placementDraft(document);
	const existing = '\uFEFF{"title":"Mine","roles":{"gone":{"track":"x","level":"y"}}}';
	const withNew = {
		...draft,
		tracks: [...draft.tracks, { id: '', name: ' Craft ', kind: 'other' as const }],
	};
	const written: unknown = JSON.parse(folderSettingsText(withNew, document, existing));
	expect(written).toEqual({
		title: 'Mine',
		format: 'rolemap-folder',
		version: 1,
		tracks: [
			{ id: 'ic', name: 'Craft', kind: 'ic' },
			{ id: 'm', name: 'Management', kind: 'management' },
			{ id: 'craft', name: 'Craft', kind: 'other' },
		],
		levels: [
			{ id: 'level-1', name: '1', ordinal: 1 },
			{ id: 'senior', name: 'Senior', ordinal: 3 },
			{ id: 'level-7', name: '7', ordinal: 7 },
		],
		roles: {
			gone: { track: 'x', level: 'y' },
			se: { track: 'ic', level: 'senior' },
			vp: { track: 'm', level: 'level-7' },
			loose: { level: 'level-1' },
		},
	});
});

test.each(['', 'not json', '[1]', 'null'])('a file that holds %j is replaced', (existing) => {
	expect(JSON.parse(folderSettingsText(placementDraft(document), document, existing))).toHaveProperty(
		'roles.vp',
	);
});

test('every problem of a draft is named', () => {
	const draft = placementDraft(document);
	const wrong = {
		tracks: [
			{ id: '', name: ' ', kind: 'other' as const },
			...draft.tracks,
			{ id: '', name: 'Craft', kind: 'other' as const },
		],
		roles: draft.roles.map((role) => (role.id === 'vp' ? { ...role, level: 'high' } : role)),
	};
	expect(draftProblems(draft)).toEqual([]);
	expect(draftProblems(wrong)).toEqual([
		{ kind: 'unnamed', track: 1 },
		{ kind: 'alike', name: 'Craft' },
		{ kind: 'level', role: 'VP' },
	]);
});
