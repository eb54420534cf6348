import { describe, expect, test } from 'vitest';
import { readPages, texts } from '../../../make/read-page-text.ts';

const read = (body: string) => readPages({ 'a.md': `# Engineer\n\n${body}\n` });
const role = (body: string) => read(body).role('a');

describe('the introduction', () => {
	test.each([
		'You answer the question: **"How do I build it?"**',
		'You answer the question: "How do I build it?"',
		'You answer the question: “How do I build it?”',
		'You answer the question **How do I build it?**',
		"You're answering this question: *How do I build it?*",
		'As an engineer, you answer the core question: **“How do I build it?”** And more.',
		'You answer **"How do I build it?"** every day.',
		'**Core question**: How do I build it?',
		'**Core Question:** "How do I build it?"',
		'Core question: How do I build it?',
		'## Core question\n\n"How do I build it?"',
		'> **Core question:** How do I build it?',
	])('%s', (body) => {
		expect(texts(role(`${body}\n\n## Core responsibilities\n- a`).coreQuestion)).toEqual([
			'How do I build it?',
		]);
	});

	test('the focus and the summary', () => {
		const { primaryFocus, summary } = role(
			'You build. Your primary focus is on *craft* and learning. You ask.\n\n## Skills\n- a',
		);
		expect(texts(primaryFocus)).toEqual(['*craft* and learning']);
		expect(texts(summary)).toEqual(['You build. Your primary focus is on *craft* and learning. You ask.']);
	});

	test('a second paragraph is a note, not a second summary', () => {
		const { summary, notes } = role('One.\n\nTwo.\n\n## Skills\n- a');
		expect([texts(summary), texts(notes)]).toEqual([['One.'], ['Two.']]);
	});
});

describe('responsibilities and activities', () => {
	test.each([
		'## Core Responsibilities\n\n### Build\n- a\n- b\n\n### Help\n- c',
		'**Core responsibilities**\n\n**Build**\n- a\n- b\n\n**Help:**\n- c',
		'#### RESPONSIBILITIES:\n\n##### Build\n1. a\n2. b\n\n##### Help\n* c',
		'## What you do\n\n__Build__\n+ a\n+ b\n\n__Help__\n+ c',
		'Core Responsibilities\n---\n**Build**\n- a\n- b\n\n**Help**\n- c',
	])('%s', (body) => {
		expect(role(body).responsibilities.map(({ title, items }) => [title, texts(items)])).toEqual([
			['Build', ['a', 'b']],
			['Help', ['c']],
		]);
	});

	test('a list without groups is a group without a title', () => {
		expect(role('## Responsibilities\n- a').responsibilities.map(({ title }) => title)).toEqual(['']);
	});

	test('groups named like other sections stay groups of the day', () => {
		const groups = role(
			'## Typical Day-to-Day Activities\n\n**Daily**\n- a\n\n**Weekly**\n- b\n\n**Skill building**\n- c',
		).activities;
		expect(groups.map(({ title }) => title)).toEqual(['Daily', 'Weekly', 'Skill building']);
	});

	test('what brackets count is read and stays in the text', () => {
		const [item] = role('## A typical week\n- 1:1s (4-6 hrs/week total)').activities[0]?.items ?? [];
		expect(item).toMatchObject({
			text: '1:1s (4-6 hrs/week total)',
			quantity: { min: 4, max: 6, per: 'week' },
		});
	});

	test('lists below lists and lines that go on', () => {
		const [item] =
			role('## Responsibilities\n- a\n  goes on\n  - b\n    - c').responsibilities[0]?.items ?? [];
		expect(item?.text).toBe('a\n  goes on');
		expect(item?.children?.[0]).toMatchObject({ text: 'b', children: [{ text: 'c' }] });
	});
});

describe('skills', () => {
	test.each([
		'## Key Skill Sets\n\n| Category | Skills |\n|---|---|\n| **Craft** | testing, code review (both ways, kindly) |',
		'## Skills\n- **Craft**: testing, code review (both ways, kindly)',
		'## Skills\n\n**Craft**: testing, code review (both ways, kindly)',
		'**Key skills:**\n\n- Craft: testing, code review (both ways, kindly)',
	])('%s', (body) => {
		const { document } = read(body);
		const [set] = document.roles[0]?.skillSets ?? [];
		expect(set?.text).toBe('testing, code review (both ways, kindly)');
		expect(document.skillCategories).toMatchObject([{ name: 'Craft' }]);
		expect(document.skills.map(({ name }) => name)).toEqual(['testing', 'code review (both ways, kindly)']);
	});

	test('a list below each category', () => {
		const { document } = read('## Technical skills\n\n### Languages\n- Go\n- SQL\n\n### Tools\n- git');
		expect(document.roles[0]?.skillSets.map(({ text, categoryId }) => [categoryId, text])).toEqual([
			['languages', 'Go'],
			['languages', 'SQL'],
			['tools', 'git'],
		]);
	});
});

describe('scope', () => {
	test.each([
		'### Typical Scope\n- **Direct reports**: 4-8 Directors/Senior Directors\n- **Org size**: 100-500+ engineers',
		'### Typical Scope\n- **Direct reports:** 4-8 Directors/Senior Directors\n- Org size: 100-500+ engineers',
		'## Scope and span\n\n| Dimension | Value |\n|---|---|\n| Direct reports | 4-8 Directors/Senior Directors |\n| Org size | 100-500+ engineers |',
		'- **Direct reports**: 4-8 Directors/Senior Directors\n- **Org size**: 100-500+ engineers\n\n## Responsibilities\n- a',
	])('%s', (body) => {
		const { document, role: find } = read(body);
		expect(
			find('a').scope.map(({ dimensionId, statements, roleRefs }) => [
				dimensionId,
				statements[0]?.value.max,
				roleRefs,
			]),
		).toEqual([
			['direct-reports', 8, ['director', 'senior-director']],
			['org-size', 500, undefined],
		]);
		expect(find('director')).toMatchObject({ kind: 'stub', onMap: false });
		expect(document.dimensions.map(({ valueType }) => valueType)).toEqual(['roles', 'range']);
	});

	test('stakeholders are no roles', () => {
		const { document } = read(
			'## Scope\n- **Reports to**: CTO (dotted line to product managers), or the Board\n- **Direct reports**: 5-12 engineers and a design lead',
		);
		expect(document.roles.map(({ id, kind }) => [id, kind])).toEqual([
			['a', 'page'],
			['cto', 'stub'],
			['board', 'body'],
		]);
	});

	test('a range that runs backwards is reported where it stands', () => {
		const { issues } = read('## Scope\n- **Team size**: 12-5 people');
		expect(issues.find(({ code }) => code === 'range-reversed')?.place).toMatchObject({
			line: 4,
			column: 18,
			excerpt: '- **Team size**: 12-5 people',
		});
	});
});

describe('comparisons', () => {
	const body = `## Comparison: Engineer vs CTO

Read across.

| Dimension | Engineer | CTO |
|---|---|---|
| **Primary focus** | Code | Vision |
| Planning horizon | Sprint to quarterly | 3-5 years |
| Span | One team | Company | extra |
| Hiring |

### Key Differences Summary

| Dimension | Engineer | CTO |
|---|---|---|
| Metaphor | Mason | Architect |

**Note**: In some companies nobody is.
`;

	test('fill the scope of every role in them', () => {
		const { role: find, document, codes } = read(body);
		const said = (id: string) =>
			find(id).scope.map((entry) => [
				entry.dimensionId,
				entry.statements[0]?.text,
				entry.statements[0]?.from,
			]);
		expect(said('a')).toEqual([
			['primary-focus', 'Code', 'own'],
			['time-horizon', 'Sprint to quarterly', 'own'],
			['scope', 'One team', 'own'],
			['metaphor', 'Mason', 'own'],
		]);
		expect(said('cto').map(([, text]) => text)).toEqual(['Vision', '3-5 years', 'Company', 'Architect']);
		expect(said('cto')[0]?.[2]).toBe('other');
		expect(find('cto')).toMatchObject({ kind: 'stub', onMap: true });
		expect(document.dimensions.find(({ id }) => id === 'metaphor')?.group).toBe('difference');
		expect(codes).toEqual(['table-extra-cells']);
	});

	test('are kept as tables, cell by cell, with what stands around them', () => {
		const [comparison, differences] = read(body).document.matrices;
		expect(comparison).toMatchObject({ kind: 'comparison', title: 'Comparison: Engineer vs CTO' });
		expect(comparison?.cols.map(({ ref }) => ref)).toEqual(['a', 'cto', undefined]);
		expect(comparison?.cells[2]?.map((cell) => cell?.text)).toEqual(['One team', 'Company', 'extra']);
		expect(comparison?.cells[3]).toEqual([null, null, null]);
		expect(texts(comparison?.notes ?? [])).toEqual(['Read across.']);
		expect(texts(differences?.notes ?? [])).toEqual(['**Note**: In some companies nobody is.']);
	});
});

test('a table anywhere is kept as one', () => {
	const table = '| Time | What |\n|---|---|\n| 9:00 | Coffee |\n';
	for (const title of [
		'Responsibilities',
		'A typical day',
		'Transition to CTO',
		'Timeline',
		'Pitfalls',
		'Key actions',
		'Perks',
		'Note',
	]) {
		const { document } = read(`## Skills\n- a\n\n## ${title}\n\n${table}`);
		expect(
			document.matrices.map(({ kind, cells }) => [kind, cells[0]?.[0]?.text]),
			title,
		).toEqual([['other', 'Coffee']]);
	}
});

test('what nobody knows is kept as text and said once a section', () => {
	const { document, issues } = read(
		'## Responsibilities\n- a\n\n## Compensation\n\nMoney.\n\n- more\n\n```\n# code\n```\n\n## Perks\n\n> cake',
	);
	const kept = document.pages[0]?.blocks
		.filter(({ mappedTo }) => mappedTo === undefined)
		.map(({ kind }) => kind);
	expect(kept).toEqual(['heading', 'paragraph', 'list', 'code', 'heading', 'quote']);
	expect(
		issues
			.filter(({ code }) => code === 'section-kept-as-text')
			.map(({ values, place }) => [values['title'], place?.line]),
	).toEqual([
		['Compensation', 6],
		['Perks', 16],
	]);
});
