import { describe, expect, test } from 'vitest';
import { documentIndex } from '#lib/analysis/document-index.ts';
import { roleOutlook } from '#lib/analysis/role-outlook.ts';
import { searchEntries } from '#lib/analysis/search-entries.ts';
import { project } from '#lib/model/projection.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { readPages, texts } from '../../../make/read-page-text.ts';

const items = ({ role }: ReturnType<typeof readPages>, id: string): string[] =>
	role(id).responsibilities.flatMap((group) => texts(group.items));
const names = ({ document }: ReturnType<typeof readPages>): string[] =>
	document.roles.map(({ name }) => name);
const ranks = ({ document }: ReturnType<typeof readPages>): Record<string, number> =>
	Object.fromEntries(document.roles.map(({ id, rank }) => [id, rank]));
const keptTitles = (document: RolemapDocument, id: string): string[] => {
	const shown = project(document, { purpose: 'screen' });
	return (roleOutlook(shown, documentIndex(shown), id)?.kept ?? []).map(({ title }) => title);
};

const ladder = `# Engineering ladder

How we grow.

## Engineer I

You learn the craft.

### Responsibilities

- ships small changes

### Pay

Enough.

## D2 - Senior Engineer (SE)

### Scope

- **Team size**: 5-8

### Responsibilities

- designs services

### Transition to Staff Engineer

#### Timeline

3-5 years

## Staff Engineer

**Skills**

- Systems

## How we promote

Twice a year.
`;

describe('a page of one profession', () => {
	const read = readPages({ 'engineering.md': ladder });

	test('makes a role of every heading, each with its own sections and its place', () => {
		expect(names(read)).toEqual(['Engineer I', 'D2 - Senior Engineer', 'Staff Engineer']);
		expect(items(read, 'engineer-i')).toEqual(['ships small changes']);
		expect(items(read, 'senior-engineer')).toEqual(['designs services']);
		expect(read.role('engineer-i').summary[0]).toMatchObject({
			text: 'You learn the craft.',
			src: { file: 'engineering.md', line: 7, path: ['Engineering ladder', 'Engineer I'] },
		});
		expect(read.role('senior-engineer').aliases).toEqual(['SE', 'Senior Engineer', 'D2']);
		expect(texts(read.move('senior-engineer--staff-engineer').timeline)).toEqual(['3-5 years']);
		expect(read.document.title).toBe('Engineering ladder');
		expect(read.document.frameworks[0]?.intro).toBe('How we grow.');
	});

	test('says so once, and keeps what it does not know with the role it stands under', () => {
		expect(read.codes).toEqual(['page-several-roles', 'section-kept-as-text', 'section-kept-as-text']);
		expect(read.issues.find(({ code }) => code === 'page-several-roles')).toMatchObject({
			values: { count: 3, roles: 'Engineer I, D2 - Senior Engineer (SE), Staff Engineer' },
			place: { file: 'engineering.md', line: 5 },
		});
		expect(keptTitles(read.document, 'engineer-i')).toEqual(['Pay']);
		expect(keptTitles(read.document, 'staff-engineer')).toEqual([]);
		const found = searchEntries(project(read.document, { purpose: 'screen' })).filter(
			({ kind }) => kind === 'kept',
		);
		expect(found.map(({ target }) => target)).toEqual([
			{ kind: 'role', roleId: 'engineer-i' },
			{ kind: 'page', file: 'engineering.md', line: 41 },
		]);
	});

	test('orders them as the page does, upwards unless their names say otherwise', () => {
		expect(ranks(read)).toEqual({ 'engineer-i': 0, 'senior-engineer': 1, 'staff-engineer': 2 });
		const section = (name: string): string => `## ${name}\n### Skills\n- a\n`;
		const down = ['Engineer III', 'Engineer II', 'Engineer I'].map(section).join('\n');
		expect(ranks(readPages({ 'x.md': `# Levels\n\n${down}` }))).toEqual({
			'engineer-iii': 2,
			'engineer-ii': 1,
			'engineer-i': 0,
		});
	});
});

describe('odd shapes', () => {
	test('roles below the names of their tracks, with bold sections and CRLF', () => {
		const part = (name: string): string =>
			`### ${name}\r\n\r\n**Responsibilities:**\r\n\r\n- does ${name}\r\n\r\n`;
		const read = readPages({
			'README.md': `# Grow with us\r\n\r\n## Individual track\r\n\r\n${part('Engineer')}${part('Staff Engineer')}## Management track\r\n\r\n${part('Manager')}${part('Director')}`,
		});
		expect(items(read, 'director')).toEqual(['does Director']);
		expect(read.document.tracks.map(({ name }) => name)).toEqual(['Individual track', 'Management track']);
		expect(ranks(read)).toEqual({ engineer: 0, 'staff-engineer': 1, manager: 0, director: 1 });
	});

	test('the table of the page places them: tracks, levels, and what else it says of each', () => {
		const rows =
			'| D2 | Designer | Design | draws |\n| D3 | Senior Designer | Design | leads |\n| M1 | Design Manager | People | hires |\n';
		const parts = ['Design Manager', 'Senior Designer', 'Designer'].map(
			(name) => `## ${name}\n### Skills\n- a\n`,
		);
		const read = readPages({
			'd.md': `# Design\n\n| Level | Role | Track | In a word |\n|--|--|--|--|\n${rows}\n${parts.join('\n')}`,
		});
		expect(read.document.frameworks[0]?.placedBy).toBe('ladder-table');
		expect(ranks(read)).toEqual({ 'design-manager': 1, designer: 2, 'senior-designer': 3 });
		expect(read.document.tracks.map(({ name }) => name).sort()).toEqual(['Design', 'People']);
		expect(read.document.levels.map(({ name }) => name)).toEqual(['M1', 'D2', 'D3']);
		expect(texts(read.role('designer').scope.flatMap(({ statements }) => statements))).toEqual(['draws']);
	});

	test('names that only the table of the page calls roles', () => {
		const table = '| Level | Meaning |\n|---|---|\n| Sprout | new |\n| Oak | leads |\n';
		const parts = '## Sprout\n### Skills\n- maps\n\n## Oak\n### Skills\n- roads\n';
		expect(names(readPages({ 'a.md': `# Steps\n\n${table}\n${parts}` }))).toEqual(['Sprout', 'Oak']);
		// Without it they are two topics, and the page is about one role.
		expect(names(readPages({ 'a.md': `# Engineer\n\n${parts}` }))).toEqual(['Engineer']);
	});

	test('every role below a level-one heading of its own, under the title of the whole', () => {
		const read = readPages({
			'all.md':
				'# Ladder\n\nHow to read this.\n\n# Designer\n\n## Responsibilities\n- draws\n\n# Senior Designer\n\n## Responsibilities\n- leads\n\n# FAQ\n\nAsk.\n',
		});
		expect(names(read)).toEqual(['Designer', 'Senior Designer']);
		expect(items(read, 'designer')).toEqual(['draws']);
	});

	test('steps of one profession with nothing but lines, which are kept with each', () => {
		const read = readPages({
			'a.md':
				'# Data\n\n## Level 1: Data Engineer\n\nStarts out.\n\n- reads\n\n## Level 2: Senior Data Engineer\n\nGoes on.\n\n- writes\n',
		});
		expect(names(read)).toEqual(['Level 1: Data Engineer', 'Level 2: Senior Data Engineer']);
		expect(texts(read.role('senior-data-engineer').summary)).toEqual(['Goes on.']);
		expect(keptTitles(read.document, 'data-engineer')).toEqual(['Level 1: Data Engineer']);
	});

	test('with levels in brackets, tables for sections, and numbers that are no part of a name', () => {
		const table = '| Area | Expectation |\n|--|--|\n| Craft | learns |\n';
		const levels = `# Levels\n\n## Engineer (L3)\n\n${table}\n## Senior Engineer (L4)\n\n${table}`;
		expect(names(readPages({ 'a.md': levels }))).toEqual(['Engineer', 'Senior Engineer']);
		const numbered =
			'# Steps\n\n## 1. Associate Consultant\n### Skills\n- a\n### Transition to Consultant\n#### Timeline\n2 years\n\n## 2. Consultant\n### Skills\n- b\n';
		const read = readPages({ 'b.md': numbered });
		expect(read.document.transitions.map(({ id }) => id)).toEqual(['associate-consultant--consultant']);
	});

	test('a page of people is not a page of roles', () => {
		const people = '## Product Manager\n\nAsk for a roadmap.\n\n## Tech Lead\n\nAsk for advice.\n';
		expect(names(readPages({ 'team.md': `# Who to ask\n\n${people}` }))).toEqual([]);
		const levels = '## Junior\n\n- listens\n\n## Senior\n\n- speaks\n';
		expect(names(readPages({ 'talk.md': `# Communication\n\n${levels}` }))).toEqual([]);
	});

	test('an index that says a little of everybody makes nobody twice', () => {
		const read = readPages({
			'engineer.md': '# Engineer\n\n## Responsibilities\n\n- code\n',
			'senior.md': '# Senior Engineer\n\n## Responsibilities\n\n- design\n',
			'README.md':
				'# Ladder\n\n## Engineer\n\n### Skills\n- a\n\n## Senior Engineer\n\n### Skills\n- b\n\n## Staff Engineer\n\n### Skills\n- c\n',
		});
		expect(names(read)).toEqual(['Engineer', 'Senior Engineer', 'Staff Engineer']);
		expect(items(read, 'engineer')).toEqual(['code']);
		expect(read.role('staff-engineer').skillSets).toHaveLength(1);
	});

	test('two pages of roles are two tracks, and their names may be the same', () => {
		const page = (title: string): string =>
			`# ${title}\n\n## Senior ${title}\n### Skills\n- a\n\n## Principal ${title}\n### Skills\n- b\n`;
		const read = readPages({ 'design.md': page('Designer'), 'code.md': page('Engineer') });
		expect(read.document.tracks.map(({ name }) => name).sort()).toEqual(['Code', 'Design']);
		expect(Object.values(ranks(read))).toEqual([0, 1, 0, 1]);
	});
});
