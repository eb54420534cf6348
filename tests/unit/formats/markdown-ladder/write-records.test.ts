import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { writeLadder } from '#lib/formats/markdown-ladder/write.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { Page } from '#lib/model/page.ts';
import { project } from '#lib/model/projection.ts';
import type { Transition } from '#lib/model/transition.ts';
import { makeDocument, makeMove, makeRole } from '../../../make/document.ts';

const folder = new URL('../../../../data/ladders/engineering/', import.meta.url);
const shipped: readonly SourceFile[] = readdirSync(folder)
	.filter((name) => name.endsWith('.md'))
	.map((path) => ({ path, bytes: new Uint8Array(readFileSync(new URL(path, folder))) }));
const source = (path: string, text: string): SourceFile => ({ path, bytes: new TextEncoder().encode(text) });
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

function write(document: RolemapDocument, files: readonly SourceFile[]) {
	const originals = new Map(files.map(({ path, bytes }) => [path, bytes]));
	const written = writeLadder(project(document, { purpose: 'file' }), originals);
	const changed = written.files.filter(
		({ path, bytes }) => Buffer.compare(bytes, originals.get(path) ?? new Uint8Array()) !== 0,
	);
	return {
		...written,
		changed: new Map(changed.map(({ path, bytes }) => [path, textOf(bytes)])),
		messages: written.issues.map(({ message }) => message),
		read: readLadder(written.files, { title: document.title }).document,
	};
}

const { document: ladder } = readLadder(shipped);

function newPage(id: string, file: string): Page {
	return {
		...{ id, frameworkId: 'ladder', file, kind: 'role', frontMatter: [], h1: '', bytes: 0 },
		...{ encoding: 'utf-8', byteOrderMark: false, blocks: [] },
	};
}

describe('roles', () => {
	test('a new role with a page is written as a page and as a row beside those of its level', () => {
		const role = makeRole({
			...{
				id: 'data-lead',
				frameworkId: 'ladder',
				name: 'Data Lead',
				pageId: 'data-lead',
				kind: 'page',
				aliases: ['Lead, Data'],
			},
			...{
				trackIds: ladder.tracks.slice(0, 1).map(({ id }) => id),
				levelId: ladder.levels[2]?.id ?? '',
				rank: 3,
			},
			responsibilities: [
				{
					id: 'g',
					title: 'Data',
					items: [{ id: 'i', text: 'Own the data', children: [{ id: 'c', text: 'and its names' }] }],
				},
			],
			notes: [{ id: 'n', text: 'A note' }],
		});
		const document = {
			...ladder,
			roles: [...ladder.roles, role],
			pages: [...ladder.pages, newPage('data-lead', 'data-lead.md')],
		};
		const { changed, messages, read } = write(document, shipped);
		expect(messages).toEqual([]);
		expect([...changed.keys()].sort()).toEqual(['README.md', 'data-lead.md']);
		const before = textOf(shipped.find(({ path }) => path === 'README.md')?.bytes);
		const above = before.split('\n').find((line) => line.includes('](engineering-manager.md)')) ?? '';
		expect(changed.get('README.md')).toBe(
			before.replace(
				above,
				`${above}\n| L3 | [Data Lead](data-lead.md) | ${ladder.tracks[0]?.name ?? ''} |  |`,
			),
		);
		expect(changed.get('data-lead.md')).toContain(
			'# Data Lead\n\n## Core Responsibilities\n\n### Data\n\n- Own the data\n  - and its names\n',
		);
		expect(read.roles.find(({ id }) => id === 'data-lead')).toMatchObject({
			kind: 'page',
			trackIds: role.trackIds,
			levelId: role.levelId,
		});
		expect(read.roles.find(({ id }) => id === 'data-lead')?.aliases).toContain('Lead, Data');
	});

	test('a renamed role keeps its old name as an alias', () => {
		const roles = ladder.roles.map((role) =>
			role.id === 'director'
				? { ...role, name: 'Head of Engineering', aliases: [...role.aliases, role.name] }
				: role,
		);
		const { changed, messages, read } = write({ ...ladder, roles }, shipped);
		expect(messages).toEqual([]);
		expect([...changed.keys()]).toEqual(['director.md']);
		expect(changed.get('director.md')).toContain(
			'aliases: ["Director of Engineering"]\n---\n\n# Head of Engineering\n',
		);
		expect(read.roles.find(({ id }) => id === 'director')?.aliases).toContain('Director of Engineering');
	});

	test('an outline role that no page names stands in rolemap.json', () => {
		const role = makeRole({
			id: 'archivist',
			frameworkId: 'ladder',
			name: 'Archivist',
			kind: 'stub',
			aliases: ['Keeper'],
			trackIds: ladder.tracks.slice(0, 1).map(({ id }) => id),
		});
		const { changed, messages, read } = write({ ...ladder, roles: [...ladder.roles, role] }, shipped);
		expect(messages).toEqual([]);
		expect([...changed.keys()]).toEqual(['rolemap.json']);
		expect(read.roles.find(({ id }) => id === 'archivist')).toMatchObject({
			name: 'Archivist',
			aliases: ['Keeper'],
			kind: 'stub',
			onMap: true,
		});
	});

	test('a role that pages only name gets its page with the first thing said of it; theirs stay', () => {
		const files = [
			source(
				'ladder/analyst.md',
				'# Analyst\n\n## Core Responsibilities\n\n- Count\n\n## Comparison: Analyst vs Lead\n\n| Dimension | Analyst | Lead |\n|---|---|---|\n| **Reports to** | Lead | CEO |\n',
			),
			source('ladder/archivist.md', '# Archivist\n\n## Core Responsibilities\n\n- Keep\n'),
		];
		const { document } = readLadder(files);
		const dimension = document.dimensions[0]?.id ?? '';
		const value = { value: { text: '3', kind: 'text' as const }, text: '3-5', from: 'user' as const };
		const roles = document.roles.map((role) =>
			role.id === 'lead'
				? {
						...role,
						notes: [{ id: 'n', text: 'Speaks last' }],
						scope: role.scope.map((entry) => ({ ...entry, statements: [...entry.statements, value] })),
					}
				: role,
		);
		expect(document.roles.find(({ id }) => id === 'lead')).toMatchObject({ kind: 'stub' });
		const { changed, messages, read } = write({ ...document, roles }, files);
		expect(messages).toEqual([]);
		expect([...changed.keys()]).toEqual(['ladder/lead.md']);
		const lead = read.roles.find(({ id }) => id === 'lead');
		expect(lead).toMatchObject({ kind: 'page', name: 'Lead', notes: [{ text: 'Speaks last' }] });
		expect(
			lead?.scope
				.find(({ dimensionId }) => dimensionId === dimension)
				?.statements.map(({ text, src }) => [src?.file, text])
				.sort(),
		).toEqual([
			['ladder/analyst.md', 'CEO'],
			['ladder/lead.md', '3-5'],
		]);
	});

	test('a body gets no page: what is said of it is reported', () => {
		const files = [
			source('ceo.md', '# CEO\n\n## Core Responsibilities\n\n- Lead\n\n## Transition to Board\n\n- Wait\n'),
		];
		const { document } = readLadder(files);
		expect(document.roles.find(({ id }) => id === 'board')?.kind).toBe('body');
		const roles = document.roles.map((role) =>
			role.id === 'board' ? { ...role, notes: [{ id: 'n', text: 'Meets in May' }] } : role,
		);
		const { changed, issues } = write({ ...document, roles }, files);
		expect(changed.size).toBe(0);
		expect(issues.map(({ code }) => code)).toEqual(['change-not-written']);
	});

	test('a row goes by the links and the order of its table', () => {
		const page = (name: string, level: number): string =>
			`---\nlevel: ${String(level)}\n---\n\n# ${name}\n\n## Core Responsibilities\n\n- Bake\n`;
		const rows = ['| [Master](/roles/master) | III |', '| [Baker](/roles/baker) | I |'];
		const index = `# Bakery\n\n## The ladder\n\n| Role | Grade |\n|---|---|\n${rows.join('\n')}\n`;
		const files = [
			source('README.md', index),
			source('roles/baker.md', page('Baker', 1)),
			source('roles/master.md', page('Master', 3)),
		];
		const { document } = readLadder(files);
		const rank = (name: string): number => document.roles.find((role) => role.name === name)?.rank ?? 0;
		const role = makeRole({
			...{ id: 'journeyman', frameworkId: 'ladder', name: 'Journeyman', pageId: 'j', kind: 'page' },
			rank: (rank('Master') + rank('Baker')) / 2,
		});
		const roles = [...document.roles, role];
		const pages = [...document.pages, newPage('j', 'roles/journeyman.md')];
		const { changed, messages } = write({ ...document, roles, pages }, files);
		expect(messages).toEqual([]);
		expect(changed.get('README.md')).toBe(
			index.replace(rows[1] ?? '', `| [Journeyman](/roles/journeyman) |  |\n${rows[1] ?? ''}`),
		);
	});

	test('a removed role takes its page, its rows and the moves to it; where it is still named is said', () => {
		const id = 'tech-lead';
		const document = {
			...ladder,
			roles: ladder.roles.filter((role) => role.id !== id),
			pages: ladder.pages.filter((page) => page.id !== id),
			transitions: ladder.transitions.filter(({ from, to }) => from !== id && to !== id),
		};
		const { changed, removed, read, issues } = write(document, shipped);
		expect(removed).toEqual(['tech-lead.md']);
		expect(issues.map(({ code, values }) => [code, values['name']])).toEqual([
			['role-still-named', 'Tech Lead'],
		]);
		expect(changed.get('README.md')).not.toContain('(tech-lead.md)');
		expect(read.transitions.filter(({ from, to }) => from === id || to === id)).toEqual([]);
		expect(read.transitions.map((move) => move.id).toSorted()).toEqual(
			document.transitions.map((move) => move.id).toSorted(),
		);
	});

	test('tracks, levels and places go to rolemap.json, which keeps what else it holds', () => {
		const settings = source(
			'rolemap.json',
			'{"format":"rolemap-folder","mine":1,"roles":{"vp":{"color":"red"}}}',
		);
		const files = [...shipped, settings];
		const { document } = readLadder(files);
		const level = document.levels.at(-1)?.id ?? '';
		const roles = document.roles.map((role) => (role.id === 'vp' ? { ...role, levelId: level } : role));
		const tracks = [
			...document.tracks,
			{
				id: 'art',
				frameworkId: 'ladder',
				name: 'Art',
				aliases: [],
				kind: 'specialist' as const,
				order: document.tracks.length,
			},
		];
		const { changed, messages, read } = write({ ...document, roles, tracks }, files);
		expect(messages).toEqual([]);
		expect([...changed.keys()]).toEqual(['rolemap.json']);
		expect(JSON.parse(changed.get('rolemap.json') ?? '')).toMatchObject({
			mine: 1,
			roles: { vp: { color: 'red', level } },
		});
		expect(read.roles.find(({ id }) => id === 'vp')?.levelId).toBe(level);
		expect(read.tracks.at(-1)).toMatchObject({ id: 'art', name: 'Art', kind: 'specialist' });
	});
});

function move(from: string, to: string, more: Partial<Transition> = {}): Transition {
	return makeMove({ id: `${from}--${to}`, frameworkId: 'ladder', from, to, ...more });
}

describe('moves', () => {
	const item = (text: string) => ({ id: text.toLowerCase(), text });
	const full = move('director', 'tech-lead', {
		timeline: [
			{ value: { text: '1-2 years', kind: 'range', min: 1, max: 2 }, text: 'Takes 1-2 years.', from: 'user' },
		],
		shifts: [{ id: 's', from: 'Budgets | plans', to: 'Code', alsoStated: [] }],
		actions: [{ id: 'a', title: 'Write code', items: [item('Every day')], examples: [item('A small fix')] }],
		pitfalls: [item('Managing still')],
		indicators: [item('Merged work')],
	});

	test('a new move is a section of its own on the page of its first role', () => {
		for (const one of [move('director', 'tech-lead'), full]) {
			const { changed, messages, read } = write(
				{ ...ladder, transitions: [...ladder.transitions, one] },
				shipped,
			);
			expect(messages).toEqual([]);
			expect([...changed.keys()]).toEqual(['director.md']);
			const found = read.transitions.find(({ id }) => id === one.id);
			expect(found?.pitfalls.map(({ text }) => text)).toEqual(one.pitfalls.map(({ text }) => text));
			expect(found?.actions.map(({ title }) => title)).toEqual(one.actions.map(({ title }) => title));
		}
	});

	test('a removed move takes its section and its signs of readiness; of a section for two, its end', () => {
		const count = ladder.transitions.length;
		const refused: string[] = [];
		for (const gone of ladder.transitions) {
			const transitions = ladder.transitions.filter(({ id }) => id !== gone.id);
			const { read, messages } = write({ ...ladder, transitions }, shipped);
			if (messages.length > 0) refused.push(gone.id);
			else
				expect(read.transitions.map(({ id }) => id).toSorted()).toEqual(
					transitions.map(({ id }) => id).toSorted(),
				);
		}
		console.log(`removed moves: ${String(count - refused.length)} of ${String(count)} written`);
		expect(refused).toEqual([]);
	}, 120_000);
});

describe('a document without pages', () => {
	const item = (text: string) => ({ id: text.toLowerCase(), text });
	const dimension = { id: 'reports-to', frameworkId: 'ladder', name: 'Reports to', aliases: [], related: [] };
	const document = makeDocument({
		title: 'Our ladder',
		tracks: [{ id: 'craft', frameworkId: 'ladder', name: 'Craft', aliases: [], kind: 'ic', order: 0 }],
		levels: [1, 2].map((ordinal) => ({
			id: `l${String(ordinal)}`,
			frameworkId: 'ladder',
			name: `L${String(ordinal)}`,
			ordinal,
		})),
		dimensions: [{ ...dimension, group: 'scope', valueType: 'roles', order: 0 }],
		roles: [
			makeRole({
				id: 'baker',
				name: 'Baker',
				trackIds: ['craft'],
				levelId: 'l1',
				summary: [{ value: 'Bakes.', text: 'Bakes.', from: 'user' }],
			}),
			makeRole({
				id: 'role-2',
				name: 'Master, Baker',
				trackIds: ['craft'],
				levelId: 'l2',
				coreQuestion: [{ value: 'Good?', text: 'Good?', from: 'user' }],
			}),
			makeRole({ id: 'role-3', name: 'Baker', trackIds: ['craft'], levelId: 'l2', kind: 'stub' }),
		],
		transitions: [
			move('baker', 'role-2', { pitfalls: [item('Haste')], notes: [item('A note')] }),
			move('role-2', 'role-3'),
		],
	});

	test('is written as a page a role, an index and rolemap.json, and read back the same', () => {
		const { files, messages, read } = write(document, []);
		expect(messages).toEqual([]);
		expect(files.map(({ path }) => path).toSorted()).toEqual([
			'README.md',
			'baker.md',
			'role-2.md',
			'role-3.md',
			'rolemap.json',
		]);
		expect(read.roles.map(({ id, name, trackIds, levelId }) => ({ id, name, trackIds, levelId }))).toEqual(
			document.roles.map(({ id, name, trackIds, levelId }) => ({ id, name, trackIds, levelId })),
		);
		expect(read.transitions.map(({ id }) => id)).toEqual(['baker--role-2', 'role-2--role-3']);
		expect(readLadder(files).document.title).toBe('Our ladder');
	});

	test('also the shipped ladder without its pages', () => {
		const { messages, read } = write({ ...ladder, pages: [], matrices: [] }, []);
		expect(messages).toEqual([]);
		expect(read.roles.map(({ id }) => id).toSorted()).toEqual(ladder.roles.map(({ id }) => id).toSorted());
	});
});
