import { expect, test } from 'vitest';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';

const page = (name: string, ...targets: readonly string[]): string =>
	[
		`# ${name}\n\n## Core Responsibilities\n\n- Work\n`,
		...targets.map((to) => `\n## Transition to ${to}\n\n- Wait\n`),
	].join('');

function placed(files: Readonly<Record<string, string>>) {
	const { document, issues } = readLadder(
		Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
	);
	const trackOf = (id: string | undefined) => document.tracks.find((track) => track.id === id)?.name;
	return {
		by: document.frameworks[0]?.placedBy,
		codes: issues.map(({ code }) => code),
		roles: Object.fromEntries(
			document.roles.map(({ name, trackIds, rank }) => [name, [trackOf(trackIds[0]), rank]]),
		),
		kinds: document.tracks.map(({ name, kind }) => [name, kind]),
	};
}

test('folders beside each other are tracks, numbers of files are heights', () => {
	const { by, codes, roles, kinds } = placed({
		'ladder/ic/01-junior-engineer.md': page('Junior Engineer'),
		'ladder/ic/02-engineer.md': page('Engineer'),
		'ladder/ic/03-staff-engineer.md': page('Staff Engineer'),
		'ladder/management/03-manager.md': page('Engineering Manager'),
		'ladder/management/04-director.md': page('Director'),
	});
	expect(by).toBe('folders');
	expect(codes).toContain('placed-by-folders');
	expect(roles).toEqual({
		'Junior Engineer': ['Individual contributor', 0],
		Engineer: ['Individual contributor', 1],
		'Staff Engineer': ['Individual contributor', 2],
		'Engineering Manager': ['Management', 2],
		Director: ['Management', 3],
	});
	expect(kinds).toEqual([
		['Individual contributor', 'ic'],
		['Management', 'management'],
	]);
});

test('what is stated is stronger', () => {
	const { by, roles } = placed({
		'ic/01-engineer.md': page('Engineer'),
		'ic/02-lead.md': `---\ntrack: management\nlevel: 7\n---\n\n${page('Lead')}`,
		'design/01-designer.md': page('Designer'),
	});
	expect(by).toBe('front-matter');
	expect(roles['Lead']?.[0]).toBe('Management');
	expect(roles['Engineer']?.[0]).toBe('Individual contributor');
	expect(roles['Designer']?.[0]).toBe('Design');
});

test('moves that go both ways through the numbers say that they are none of seniority', () => {
	const { by } = placed({
		'1-lead.md': page('Lead', 'Director'),
		'2-engineer.md': page('Engineer', 'Lead'),
		'3-director.md': page('Director'),
	});
	expect(by).toBe('longest-chain');
});

test('numbers from the top are told by a move', () => {
	const { roles } = placed({
		'1-director.md': page('Director'),
		'2-lead.md': page('Lead', 'Director'),
		'3-engineer.md': page('Engineer'),
	});
	expect(
		Object.entries(roles)
			.sort((a, b) => Number(a[1][1]) - Number(b[1][1]))
			.map(([name]) => name),
	).toEqual(['Engineer', 'Lead', 'Director']);
});

test.each([
	[
		{
			'roles/engineer.md': page('Engineer'),
			'roles/lead.md': page('Lead'),
			'archive/old.md': page('Analyst'),
		},
	],
	[{ 'engineer/index.md': page('Engineer'), 'lead/index.md': page('Lead') }],
	[{ 'a/engineer.md': page('Engineer'), 'b/lead.md': page('Lead') }],
	[{ 'ladder/engineer.md': page('Engineer'), 'ladder/lead.md': page('Lead') }],
	[{ '2024-plan-engineer.md': page('Engineer'), 'lead.md': page('Lead') }],
])('folders that only hold pages are no tracks', (files) => {
	const { by, kinds } = placed(files);
	expect(by).toBe('longest-chain');
	expect(kinds).toHaveLength(1);
});
