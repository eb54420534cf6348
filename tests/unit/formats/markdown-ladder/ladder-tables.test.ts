import { describe, expect, test } from 'vitest';
import { readPages, type ReadPages } from '../../../make/read-page-text.ts';

const skills = '\n\n## Skills\n- a\n';
const pages = {
	'engineer.md': `# Engineer${skills}`,
	'senior.md': `# Senior Engineer${skills}`,
	'staff.md': `# Staff Engineer${skills}`,
	'em.md': `# Engineering Manager (EM)${skills}`,
	'director.md': `# Director${skills}`,
};
const withIndex = (body: string, title = 'The ladder'): ReadPages =>
	readPages({ ...pages, 'README.md': `# Ours\n\n## ${title}\n\n${body}\n` });
/** Each role as "id: track, level, rank". */
const standing = ({ document }: ReadPages): string[] =>
	document.roles.map(({ id, trackIds, levelId, rank }) => {
		const track = document.tracks.find((one) => one.id === trackIds[0])?.name ?? '-';
		const level = document.levels.find((one) => one.id === levelId)?.name ?? '-';
		return `${id}: ${track}, ${level}, ${rank}`;
	});

describe('a grid of levels and tracks', () => {
	const placed = [
		'director: Management, L6, 6',
		'em: Management, L5, 5',
		'engineer: IC, L3, 3',
		'senior: IC, L4, 4',
		'staff: IC, L5, 5',
	];

	test.each([
		[
			'links in every column',
			'| Level | IC | Management |\n|---|---|---|\n| L3 | [Engineer](engineer.md) | |\n| L4 | [Senior](senior.md) | — |\n| L5 | [Staff](staff.md) | [EM](em.md) |\n| L6 | | [Director](director.md) |',
		],
		[
			'from the top, with an empty corner',
			'| | IC | Management |\n|---|---|---|\n| L6 | n/a | [Director](director.md) |\n| L5 | [Staff](staff.md) | [EM](em.md) |\n| L4 | [Senior](senior.md) |\n| L3 | [Engineer](engineer.md) |',
		],
		[
			'some of them by name alone',
			'| Grade | IC | Management |\n|---|---|---|\n| L3 | [Engineer](engineer.md) | |\n| L4 | [Senior](senior.md) | |\n| L5 | Staff Engineer | EM |\n| L6 | | [Director](director.md) |',
		],
		[
			'all of them by name alone',
			'| Level | IC | Management |\n|---|---|---|\n| L3 | Engineer | |\n| L4 | Senior Engineer | |\n| L5 | Staff Engineer | Engineering Manager |\n| L6 | | Director |',
		],
		[
			'levels as columns',
			'| Track | L3 | L4 | L5 | L6 |\n|---|---|---|---|---|\n| IC | [E](engineer.md) | [S](senior.md) | [T](staff.md) | |\n| Management | | | [EM](em.md) | [D](director.md) |',
		],
	])('%s', (_, table) => {
		const read = withIndex(table);
		expect(standing(read)).toEqual(placed);
		expect(read.document.frameworks[0]?.placedBy).toBe('ladder-table');
		expect(read.document.matrices.map(({ kind }) => kind)).toEqual(['ladder']);
	});

	test('levels in words go by their rows, roles of one row stand alike', () => {
		const read = withIndex(
			'| Level | IC | Management |\n|---|---|---|\n| Entry | [E](engineer.md) | |\n| Middle | [S](senior.md) | |\n| High | [T](staff.md) | [M](em.md) |\n| Top | | [D](director.md) |',
		);
		expect(read.document.levels.map(({ name }) => name)).toEqual(['Entry', 'Middle', 'High', 'Top']);
		expect(standing(read)).toEqual([
			'director: Management, Top, 3',
			'em: Management, High, 2',
			'engineer: IC, Entry, 0',
			'senior: IC, Middle, 1',
			'staff: IC, High, 2',
		]);
	});

	test('several links of a cell are as many roles, a name that reads as a role is an outline role', () => {
		const read = withIndex(
			'| Level | IC | Management |\n|---|---|---|\n| 1 | [E](engineer.md), [S](senior.md) | |\n| 2 | [T](staff.md) | [M](em.md) |\n| 3 | Fellow | same as IC |',
		);
		expect(standing(read).filter((line) => / [13]$/.test(line))).toEqual([
			'engineer: IC, 1, 1',
			'senior: IC, 1, 1',
			'fellow: IC, 3, 3',
		]);
		expect(read.document.roles.map(({ name }) => name)).not.toContain('same as IC');
	});

	test('linked pages are roles whatever they say', () => {
		const read = readPages({
			'a.md': '# Anna',
			'b.md': '# Bert',
			'README.md':
				'# L\n\n## Ladder\n\n| Level | X | Y |\n|---|---|---|\n| 1 | [A](a.md) | |\n| 2 | | [B](b.md) |\n',
		});
		expect(read.document.roles.map(({ id }) => id)).toEqual(['a', 'b']);
	});

	test.each([
		[
			'Next role',
			'| Level | Role | Next role |\n|---|---|---|\n| 1 | [E](engineer.md) | [S](senior.md) |\n| 2 | [S](senior.md) | [T](staff.md) |',
		],
		[
			'Reports to',
			'| Level | Title | Reports to |\n|---|---|---|\n| 1 | [E](engineer.md) | [M](em.md) |\n| 2 | [S](senior.md) | [M](em.md) |',
		],
	])('a column of other roles is none of its tracks: %s', (_, table) => {
		const read = withIndex(table);
		expect(read.document.tracks).toHaveLength(1);
		expect(standing(read).filter((line) => /^(?:engineer|senior):/.test(line))).toEqual([
			'engineer: Roles, 1, 1',
			'senior: Roles, 2, 2',
		]);
	});
});

describe('links of a ladder table', () => {
	test.each([
		['full', '[Eng][e]', '[Boss][Direct  or]'],
		['collapsed', '[e][]', '[Direct or][]'],
		['shortcut', '[e]', '[DIRECT OR]'],
		['inline', '[Eng](<./engineer.md> "Title")', '[Boss](director.html#top)'],
		['wiki', '[[engineer]]', '[[director\\|Boss]]'],
	])('%s', (_, one, other) => {
		const read = readPages({
			...pages,
			'README.md': `# Ours\n\n| Who | Focus |\n|---|---|\n| ${one} | Code |\n| ${other} | Teams |\n\n[e]: engineer.md\n[direct or]: ./director.md "The director"\n`,
		});
		expect(read.role('engineer').primaryFocus.map(({ text }) => text)).toEqual(['Code']);
		expect(read.role('director').primaryFocus.map(({ text }) => text)).toEqual(['Teams']);
		expect(read.role('director').rank).toBe(1);
		expect(read.document.roles).toHaveLength(5);
		expect(read.codes).toEqual([]);
	});

	test('a definition that leads nowhere is reported', () => {
		const { issues } = readPages({ 'a.md': `# A${skills}\n[b]: gone.md\n` });
		expect(issues.find(({ code }) => code === 'link-without-page')?.place).toMatchObject({
			line: 6,
			column: 6,
		});
	});
});
