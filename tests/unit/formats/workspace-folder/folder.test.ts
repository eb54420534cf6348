import { describe, expect, test } from 'vitest';
import { previewFrameworks } from '#lib/formats/preview-frameworks.ts';
import { withRows } from '#lib/formats/workspace-folder/own-organization.ts';
import { writeWorkspace } from '#lib/formats/workspace-folder/write.ts';
import { doGiven } from '#lib/model/commands/in-scenario.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { workshopCollections } from '#lib/model/workshop.ts';
import { project } from '#lib/model/projection.ts';
import { ladderPages } from '../../../make/ladder-pages.ts';
import { openedFolder } from '../../../make/opened-folder.ts';
import { withOptions } from '../../../make/organization.ts';

type Texts = Readonly<Record<string, string>>;

const bytesOf = (texts: Texts) =>
	new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
const open = (texts: Texts) => openedFolder([...bytesOf(texts)].map(([path, bytes]) => ({ path, bytes })));

async function save(document: RolemapDocument, base: RolemapDocument, from: Texts) {
	const files = bytesOf(from);
	const written = await writeWorkspace(project(document, { purpose: 'file' }), { files, document: base });
	const texts = Object.fromEntries(
		written.files.map(({ path, bytes }) => [
			path,
			new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
		]),
	);
	return { ...written, texts, codes: written.issues.map(({ code }) => code) };
}

function edited(document: RolemapDocument, command: string, input: object, option?: string): RolemapDocument {
	const done = doGiven(document, command, input, option);
	if (!done.ok) throw new Error(done.issues.map(({ message }) => message).join(' '));
	return done.value.document;
}

const without = (texts: Texts, ...paths: readonly string[]) =>
	Object.fromEntries(Object.entries(texts).filter(([path]) => !paths.includes(path)));

/** The two pages with the worked example and its option, saved. */
async function workspace(): Promise<{ readonly texts: Texts; readonly document: RolemapDocument }> {
	const { document: ladder } = await open(ladderPages);
	const document = withOptions(ladder);
	const { texts, codes } = await save(document, ladder, ladderPages);
	expect(codes).toEqual([]);
	return { texts, document };
}

describe('a workspace in a folder', () => {
	test('is pages, rows and what neither can say', async () => {
		const { texts, document } = await workspace();
		expect(Object.keys(texts).sort()).toEqual(
			[...Object.keys(ladderPages), 'organization.csv', 'rolemap.json'].sort(),
		);
		expect(texts['organization.csv']).toContain('\nP4,Director Product,,P1,,,,active,1,,,,,,,,,,,,\n');
		const { organization } = JSON.parse(texts['rolemap.json'] ?? '') as { organization: object };
		expect(Object.keys(organization).sort()).toEqual(['changed', 'order', 'orgs', 'scenarios', 'units']);
		expect((await open(texts)).document.scenarios).toEqual(document.scenarios);
	});

	test('an edit of the organization changes its own row, and no page', async () => {
		const { texts, document } = await workspace();
		const moved = edited(document, 'set-position', { position: 'P4', title: 'Director, Product' });
		const saved = await save(moved, document, texts);
		const changed = Object.keys(texts).filter((path) => saved.texts[path] !== texts[path]);
		expect(changed).toEqual(['organization.csv']);
		const rows = (saved.texts['organization.csv'] ?? '').split('\n');
		const before = (texts['organization.csv'] ?? '').split('\n');
		expect(rows.filter((row, at) => row !== before[at])).toEqual([
			'P4,"Director, Product",,P1,,,,active,1,,,,,,,,,,,,',
		]);
		expect((await open(saved.texts)).document.positions).toEqual(moved.positions);
	});

	test('an edit of an option changes rolemap.json alone, one of a page only the page', async () => {
		const { texts, document } = await workspace();
		const drawn = edited(document, 'set-position', { position: 'P12', title: 'Lead' }, 'option-a');
		const saved = await save(drawn, document, texts);
		expect(Object.keys(texts).filter((path) => saved.texts[path] !== texts[path])).toEqual(['rolemap.json']);
		const renamed = edited(document, 'rename-role', { role: 'senior', name: 'Senior Developer' });
		const pages = await save(renamed, document, texts);
		expect(pages.texts['rolemap.json']).toBe(texts['rolemap.json']);
		expect(pages.texts['organization.csv']).toBe(texts['organization.csv']);
		expect(pages.texts['senior.md']).not.toBe(texts['senior.md']);
	});

	test('a row that somebody changed by hand holds, and keeps what rolemap.json says of it otherwise', async () => {
		const { document: ladder } = await open(ladderPages);
		const noted = withOptions(ladder);
		const document = {
			...noted,
			positions: noted.positions.map((one) => ({ ...one, title: ` ${one.title}`, notes: `of ${one.id}` })),
		};
		const { texts } = await save(document, ladder, ladderPages);
		const rows = (texts['organization.csv'] ?? '').replace('Director Product', 'Director of Products');
		const { document: read, issues } = await open({ ...texts, 'organization.csv': rows });
		const positions = document.positions.map((one) =>
			one.id === 'P4' ? { ...one, title: 'Director of Products' } : one,
		);
		expect(read.positions).toEqual(positions);
		expect(issues.map(({ code }) => code)).not.toContain('workspace-rest-stale');
	});

	test('what belonged to a row that is gone is told', async () => {
		const { texts, document } = await workspace();
		const rows = (texts['organization.csv'] ?? '').replace(/^P13,.*\n/m, '');
		const { document: read, issues } = await open({ ...texts, 'organization.csv': rows });
		expect(read.positions.map(({ id }) => id)).toEqual(
			document.positions.map(({ id }) => id).filter((id) => id !== 'P13'),
		);
		const stale = issues.find(({ code }) => code === 'workspace-rest-stale');
		expect(stale?.message).toMatch(/^rolemap\.json says more of 2 rows/);
	});

	test('a part of rolemap.json that is broken is told, and the rest opens', async () => {
		const { texts, document } = await workspace();
		const settings = (texts['rolemap.json'] ?? '').replace('"baseId": null', '"baseId": 7');
		const { document: read, issues } = await open({ ...texts, 'rolemap.json': settings });
		expect(read.scenarios).toEqual([]);
		expect(read.orgs).toEqual(document.orgs);
		const odd = issues.filter(({ code }) => code === 'workspace-part-odd');
		expect(odd.map(({ values }) => values)).toEqual([
			{ file: 'rolemap.json', part: 'organization.scenarios.0.baseId' },
		]);
	});

	test('without an organization any more there is no file of it', async () => {
		const { texts, document } = await workspace();
		const { document: ladder } = await open(ladderPages);
		const saved = await save({ ...ladder, pages: document.pages }, document, texts);
		expect(saved.removed).toEqual(['organization.csv']);
		expect(JSON.parse(saved.texts['rolemap.json'] ?? '')).not.toHaveProperty('organization');
	});

	test('its rows keep their line ends and byte order mark', async () => {
		const { texts, document } = await workspace();
		const styled = `\ufeff${(texts['organization.csv'] ?? '').replaceAll('\n', '\r\n')}`;
		const from = { ...texts, 'organization.csv': styled };
		const saved = await save(edited(document, 'close-position', { position: 'P10' }), document, from);
		expect(saved.texts['organization.csv']).toBe(
			styled.replace(/^(P10,Engineer,,)P5(,,,,)active/m, '$1$2closed'),
		);
	});

	test('opens without a ladder too, under its own title', async () => {
		const { texts, document } = await workspace();
		const titled = { ...JSON.parse(texts['rolemap.json'] ?? ''), title: 'Our company' } as object;
		const alone = {
			'organization.csv': texts['organization.csv'] ?? '',
			'rolemap.json': JSON.stringify(titled),
		};
		const { document: read } = await open(alone);
		expect(read.title).toBe('Our company');
		expect(read.people).toEqual(document.people);
		const again = await save(read, read, alone);
		expect(again.texts).toEqual(alone);
		const given = [...bytesOf(alone)].map(([path, bytes]) => ({ path, bytes }));
		const preview = await previewFrameworks(given, 'Dropped', []);
		expect(preview?.document).toEqual(read);
		expect(preview?.structure).toEqual({ vacant: 2, layers: 4, roots: 1 });
	});
});

describe('an organization of other files', () => {
	const hr = { 'hr.csv': 'Employee ID,Full Name,Job Title,Manager ID\nA,Ana,Head,\nB,Bo,Clerk,A\n' };

	test('stays in them while nobody changes it', async () => {
		const texts = { ...ladderPages, ...hr };
		const { document } = await open(texts);
		expect((await save(document, document, texts)).texts).toEqual(texts);
	});

	test('goes to organization.csv once it is changed, which is then what is opened', async () => {
		const texts = { ...ladderPages, ...hr };
		const { document } = await open(texts);
		const changed = edited(document, 'set-position', { position: 'B', title: 'Chief clerk' });
		const saved = await save(changed, document, texts);
		expect(saved.texts['hr.csv']).toBe(hr['hr.csv']);
		const again = await open(saved.texts);
		expect(again.document.positions).toEqual(changed.positions);
		expect(again.issues.filter(({ code }) => code === 'workspace-beside')).toMatchObject([
			{ values: { file: 'hr.csv', own: 'organization.csv' } },
		]);
	});

	test('is not written over where the file holds what was left out', async () => {
		const rows =
			'Employee ID,Full Name,Job Title,Manager ID,Birth date,Status\nA,Ana,Head,,1980-01-01,active\nB,Bo,Clerk,A,1981-01-01,terminated\n';
		const texts = { ...ladderPages, 'organization.csv': rows };
		const { document } = await open(texts);
		const changed = edited(document, 'set-position', { position: 'A', title: 'Boss' });
		const saved = await save(changed, document, texts);
		expect(saved.issues).toMatchObject([
			{ code: 'organization-keeps-more', values: { rows: 1, columns: 'Birth date' } },
		]);
		expect(saved.texts).toEqual(texts);
	});
});

test('what would be read otherwise is not written', async () => {
	const { texts, document } = await workspace();
	const [person] = document.people;
	const twice = { ...document, people: [...document.people, { ...person, name: 'Twin' }] } as RolemapDocument;
	const saved = await save(twice, document, texts);
	expect(saved.codes).toEqual(['organization-not-written']);
	expect(saved.texts).toEqual(texts);
});

test('rows alone give an organization without what only rolemap.json says', async () => {
	const { texts, document } = await workspace();
	const read = withRows(document, texts['organization.csv'] ?? '');
	expect(read.scenarios).toEqual([]);
	expect(read.people).toHaveLength(document.people.length);
	const bare = await open(without(texts, 'rolemap.json'));
	expect(bare.document.positions.map(({ id }) => id)).toEqual(document.positions.map(({ id }) => id));
});

describe('a workshop in a folder', () => {
	const held = (document: RolemapDocument): RolemapDocument => {
		const steps: readonly (readonly [string, object])[] = [
			['add-story', { title: 'Review', question: 'Which option?' }],
			['add-step', { story: 'review', title: 'Today', address: '/?mask=initials', camera: '1 2 0.5' }],
			['park-thought', { story: 'review', text: 'Pay' }],
			['add-note', { text: 'Too many layers', anchor: 'engineer', x: 0.2, y: 0.3 }],
			['cast-vote', { voter: 'Ada', target: 'too-many-layers', dots: 2 }],
			['add-criterion', { text: 'Speed', weight: 2 }],
			['add-decision', { text: 'We go on', who: 'Ada', on: '2027-01-31', review: '2027-06-30' }],
			['add-follow-up', { text: 'Tell everyone', owner: 'Ben', due: '2027-02-01' }],
			['add-view', { title: 'The map', address: '/' }],
		];
		return steps.reduce((now, [command, input]) => edited(now, command, input), document);
	};

	test('is kept in rolemap.json beside pages alone, and opens again as it was', async () => {
		const { document: ladder } = await open(ladderPages);
		const document = held(ladder);
		const saved = await save(document, ladder, ladderPages);
		expect(without(saved.texts, 'rolemap.json')).toEqual(ladderPages);
		const again = await open(saved.texts);
		for (const name of workshopCollections) expect(again.document[name]).toEqual(document[name]);
		expect(again.issues.filter(({ code }) => code === 'workspace-part-odd')).toEqual([]);
		// What nobody changed stays byte for byte, and what is taken away is gone.
		expect((await save(again.document, again.document, saved.texts)).texts).toEqual(saved.texts);
		const less = edited(again.document, 'remove-note', { note: 'too-many-layers' });
		const { texts } = await save(less, again.document, saved.texts);
		const { workshop } = JSON.parse(texts['rolemap.json'] ?? '') as { workshop: object };
		expect(Object.keys(workshop)).toEqual(['stories', 'views', 'criteria', 'decisions', 'actions']);
	});

	test('stays beside the organization, scores included', async () => {
		const { texts, document } = await workspace();
		const scored = edited(held(document), 'score-scenario', {
			scenario: document.scenarios[0]?.id,
			criterion: 'speed',
			score: '4',
		});
		const saved = await save(scored, document, texts);
		const again = (await open(saved.texts)).document;
		expect(again.scenarios[0]?.scores).toEqual({ speed: { score: 4 } });
		for (const name of workshopCollections) expect(again[name]).toEqual(scored[name]);
	});

	test('of broken records keeps the good ones, and tells', async () => {
		const { document: ladder } = await open(ladderPages);
		const saved = await save(held(ladder), ladder, ladderPages);
		const settings = JSON.parse(saved.texts['rolemap.json'] ?? '') as {
			workshop: { actions: object[]; stories: { steps: object[] }[] };
		};
		settings.workshop.actions.push({ id: 'x', text: 7, owner: 'Eve' });
		settings.workshop.stories[0]?.steps.push({ id: 'y', title: 'No view' });
		const again = await open({ ...saved.texts, 'rolemap.json': JSON.stringify(settings) });
		expect(again.document.actions).toHaveLength(1);
		expect(again.document.stories[0]?.steps).toHaveLength(1);
		expect(again.issues.filter(({ code }) => code === 'workspace-part-odd')).toHaveLength(2);
	});
});
