import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guessColumns } from '#lib/formats/framework-tables/guess-columns.ts';
import { readTableFiles } from '#lib/formats/framework-tables/read-files.ts';
import { seniorityOf } from '#lib/formats/framework-tables/seniority.ts';

const encoder = new TextEncoder();
const file = (path: string, text: string) => ({ path, bytes: encoder.encode(text) });
const read = (
	files: Readonly<Record<string, string>>,
	mappings = undefined as Parameters<typeof readTableFiles>[2],
) =>
	readTableFiles(
		Object.entries(files).map(([path, text]) => file(path, text)),
		'Kitchen',
		mappings,
	);
const kitchen = readFileSync(
	new URL('../../../fixtures/frameworks/kitchen-roles.csv', import.meta.url),
	'utf8',
);
const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

describe('what columns mean', () => {
	test.each([
		[
			['O*NET-SOC Code', 'Title', 'Related O*NET-SOC Code', 'Related Title', 'Relatedness Tier', 'Index'],
			['role-id', 'role', 'to-id', 'to', 'extra', 'nearness'],
		],
		[
			['O*NET-SOC Code', 'Element ID', 'Element Name', 'Importance', 'Level'],
			['role-id', 'skill-id', 'skill', 'importance', 'proficiency'],
		],
		[
			['O*NET-SOC Code', 'Title', 'Job Zone', 'Date'],
			['role-id', 'role', 'level', 'extra'],
		],
		[
			[
				'Role Family',
				'Role',
				'Role Description',
				'Role Level',
				'Role Level Description',
				'Skill Name',
				'Skill Description',
				'Skill Level',
				'Skill Level Description',
			],
			[
				'track',
				'role',
				'role-text',
				'level',
				'level-text',
				'skill',
				'skill-text',
				'proficiency',
				'proficiency-text',
			],
		],
		[
			['Skill Name', 'Skill Description', 'Awareness', 'Working', 'Expert'],
			['skill', 'skill-text', 'step', 'step', 'step'],
		],
		[
			['source', 'target', 'weight', 'years', 'type'],
			['role', 'to', 'weight', 'years', 'kind'],
		],
		[
			['from', 'to', 'Dauer'],
			['role', 'to', 'years'],
		],
		[
			['id', 'label', 'group', 'level'],
			['role-id', 'role', 'track', 'level'],
		],
		[
			['Rolle', 'Stufe', 'Kompetenz', 'Beschreibung'],
			['role', 'level', 'skill', 'role-text'],
		],
		[
			['role', 'role', 'skill'],
			['role', 'extra', 'skill'],
		],
	])('%j', (header, meanings) => {
		expect(guessColumns({ header, file: 'x.csv' })).toEqual(meanings);
	});
});

test('seniority is that of the highest word', () => {
	expect(
		['Trainee cook', 'Associate director', 'Cook', 'Lead cook', 'CTO'].map(
			(title) => seniorityOf(title).ordinal,
		),
	).toEqual([1, 7, 3, 5, 8]);
});

describe('roles x levels x skills', () => {
	test('a row a role, level and skill: titles are roles, families tracks, words of proficiency a scale', async () => {
		const { document, issues, files } = await read({ 'kitchen.csv': kitchen });
		expect(files).toEqual([{ file: 'kitchen.csv', format: 'csv', kept: 8, reported: 2 }]);
		expect(document.roles.map(({ id, rank }) => [id, rank])).toEqual([
			['trainee-pastry-cook', 1],
			['pastry-cook', 3],
			['senior-pastry-cook', 4],
			['junior-host', 2],
			['host', 3],
			['head-host', 7],
		]);
		expect(document.tracks.map(({ name }) => name)).toEqual(['Kitchen', 'Dining room']);
		expect(document.scales[0]?.steps.map(({ name }) => name)).toEqual([
			'Awareness',
			'Working',
			'Practitioner',
			'Expert',
		]);
		expect(document.roles[0]).toMatchObject({
			summary: [
				{ text: 'Learns the craft.\nAsks before the oven is hot.' },
				{ text: 'Makes what is sweet.' },
			],
			requirements: [
				{ skillId: 'baking', level: 1, text: 'Shift: early' },
				{ skillId: 'hygiene', level: 2 },
			],
		});
		expect(document.skills.find(({ id }) => id === 'baking')?.steps).toEqual([
			{ value: 1, text: 'Knows what an oven does' },
			{ value: 2, text: 'Bakes by recipe' },
			{ value: 4, text: 'Writes recipes' },
		]);
		expect(document.transitions.map(({ id, kind }) => [id, kind])).toEqual([
			['trainee-pastry-cook--pastry-cook', 'promotion'],
			['pastry-cook--senior-pastry-cook', 'promotion'],
			['junior-host--host', 'promotion'],
			['host--head-host', 'promotion'],
		]);
		expect(issues.map(({ code, place }) => [code, place?.line])).toEqual([
			['row-repeats', 9],
			['row-incomplete', 13],
			['columns-kept', undefined],
			['moves-from-levels', undefined],
		]);
		expect(issues[1]?.place).toMatchObject({ file: 'kitchen.csv', column: 60 });
	});

	test('a list of skills gives its steps, whatever order the files come in', async () => {
		const { document, files } = await read({
			'a-skills.csv':
				'Skill Name,Skill Description,Awareness,Expert,Used by\nBaking,Makes dough,Knows flour,Masters ovens,Cook\nBaking,Makes dough,Knows flour,Masters ovens,Cook\n',
			'roles.csv': 'role,skill,proficiency\nCook,baking,Expert\nChef,Baking,NOT IN USE\n',
		});
		expect(document.skills).toMatchObject([
			{
				name: 'baking',
				essence: 'Makes dough',
				steps: [
					{ value: 1, text: 'Knows flour' },
					{ value: 2, text: 'Masters ovens' },
				],
				extras: { 'Used by': 'Cook' },
			},
		]);
		expect(document.roles.map(({ requirements }) => requirements)).toEqual([
			[{ skillId: 'baking', level: 2 }],
			[{ skillId: 'baking', text: 'NOT IN USE' }],
		]);
		expect(files.map(({ kept, reported }) => [kept, reported])).toEqual([
			[1, 1],
			[2, 0],
		]);
	});

	test('two rows that differ are told, the first is kept', async () => {
		const { document, issues } = await read({
			'a.csv': 'role,skill,proficiency\nCook,Baking,Working\nCook,Baking,Expert\n',
		});
		expect(document.roles[0]?.requirements).toEqual([{ skillId: 'baking', level: 1 }]);
		expect(issues).toMatchObject([{ code: 'row-contradicts', place: { line: 3, column: 13 } }]);
	});

	test('levels that many roles share are not titles', async () => {
		const { document } = await read({
			'a.csv': 'role,level,skill\nCook,L1,Baking\nCook,L2,Baking\nHost,L1,Talk\nHost,L2,Talk\n',
		});
		expect(document.roles.map(({ name, rank }) => [name, rank])).toEqual([
			['Cook L1', 1],
			['Cook L2', 2],
			['Host L1', 1],
			['Host L2', 2],
		]);
		expect(document.levels.map(({ name }) => name)).toEqual(['L1', 'L2']);
	});
});

describe('occupations as nodes and edges', () => {
	const occupations =
		'O*NET-SOC Code,Title,Description\n11-1011.00,Chief cooks,Cook first\n35-1011.00,Head waiters,Wait first\n35-2011.00,Waiters,Wait\n';

	test('codes are ids, groups of codes tracks, related ones no promotion, importance a fraction', async () => {
		const { document, issues, files } = await read({
			'skills.csv':
				'O*NET-SOC Code,Element ID,Element Name,Importance,Level\n35-2011.00,2.A,Listening,5,3.5\n35-2011.00,2.B,Talking,1,x\n',
			'related.csv':
				'O*NET-SOC Code,Title,Related O*NET-SOC Code,Related Title,Index\n35-2011.00,Waiters,35-1011.00,Head waiters,2\n35-2011.00,Waiters,99-0000.00,Ghosts,1\n35-2011.00,Waiters,35-2011.00,Waiters,3\n35-2011.00,Waiters,,,4\n,,35-2011.00,Waiters,4\n',
			'occupations.csv': occupations,
			'zones.csv':
				'O*NET-SOC Code,Title,Job Zone\n35-2011.00,Waiters,1\n35-1011.00,Head waiters,3\n35-1011.00,Head waiters,4\n',
		});
		expect(document.roles.map(({ id, kind, rank }) => [id, kind, rank])).toEqual([
			['11-1011.00', 'page', 1],
			['35-1011.00', 'page', 3],
			['35-2011.00', 'page', 1],
			['99-0000.00', 'stub', 1],
		]);
		expect(document.tracks.map(({ name }) => name)).toEqual(['Management', 'Food preparation and serving']);
		expect(document.transitions.map(({ id, kind, weight }) => [id, kind, weight])).toEqual([
			['35-2011.00--35-1011.00', 'related', 0.5],
			['35-2011.00--99-0000.00', 'related', 1],
		]);
		expect(document.roles[2]?.requirements).toEqual([
			{ skillId: '2.A', level: 3.5, importance: 1 },
			{ skillId: '2.B', text: 'x', importance: 0 },
		]);
		expect(codesOf(issues).sort()).toEqual([
			'move-to-itself',
			'role-unlisted',
			'row-contradicts',
			'row-incomplete',
			'row-incomplete',
		]);
		expect(files.map(({ kept, reported }) => kept + reported).sort()).toEqual([2, 3, 3, 5]);
	});

	test('source, target, weight and years; what is no number is told and the row kept', async () => {
		const { document, issues } = await read({
			'moves.csv':
				'source,target,weight,years,type\nCook,Chef,12,2-4,promotion\nChef,Owner,"0,5",5-3,\nChef,Cook,many,soon,return\n',
		});
		expect(
			document.transitions.map(({ id, weight, kind, timeline }) => [
				id,
				weight,
				kind,
				timeline[0]?.value.min,
			]),
		).toEqual([
			['cook--chef', 12, 'promotion', 2],
			['chef--owner', 0.5, 'promotion', 3],
			['chef--cook', undefined, 'return', undefined],
		]);
		expect(document.roles.map(({ rank }) => rank)).toEqual([0, 1, 2]);
		expect(issues.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
			['cell-not-number', 3, 18],
			['cell-not-number', 4, 16],
			['cell-not-number', 4, 11],
		]);
	});
});

test('a table without a column of ours is told whole; with a meaning chosen for its header it opens', async () => {
	const text = 'wer,was,wie\nKoch,Backen,gut\nWirt,Reden,sehr gut\n';
	const closed = await read({ 'x.csv': text });
	expect(closed.files).toEqual([{ file: 'x.csv', format: 'csv', kept: 0, reported: 2 }]);
	expect(codesOf(closed.issues)).toEqual(['table-not-understood']);
	const mapping = { header: ['wer', 'was', 'wie'], meanings: ['role', 'skill', 'ignore'] as const };
	const opened = await read({ 'x.csv': text }, [mapping]);
	expect(opened.document.roles.map(({ name }) => name)).toEqual(['Koch', 'Wirt']);
	expect(opened.files[0]).toMatchObject({ kept: 2, reported: 0 });
});

test('a table of a header alone has no rows', async () => {
	expect(codesOf((await read({ 'x.csv': 'one,two\n' })).issues)).toEqual(['table-no-rows']);
});
