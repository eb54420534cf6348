import { expect, test } from 'vitest';
import { frameworksAmong } from '#lib/formats/open-frameworks.ts';
import { inTime } from '../../../make/in-time.ts';

const encoder = new TextEncoder();
const file = (path: string, text: string) => ({ path, bytes: encoder.encode(text) });
const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

const topics = `---
title: "🍞 Baking framework"
levels: 3
topics:
  - name: craft
    content:
      - level: 1
        criteria:
          - Follows recipes
      - level: 2
        criteria:
          - "Writes recipes: short ones"
        exampleCriteria:
          - criteria: Teaches
            examples:
              - A bread course
      - notes: no level here
  - name: hygiene
    title: Clean hands
    content:
      - level: 3
        criteria: Keeps the room clean
---

### How to use

Read it.
`;

test('topics in front matter: a role a level, a skill a topic, criteria in groups and in a matrix with examples', async () => {
	const among = frameworksAmong([file('baking.md', topics)]);
	const { document, issues, files } = (await among.read?.('Bakery')) ?? {
		document: null,
		issues: [],
		files: [],
	};
	expect(document?.roles.map(({ id, name, rank }) => [id, name, rank])).toEqual([
		['baking-1', 'Baking 1', 1],
		['baking-2', 'Baking 2', 2],
		['baking-3', 'Baking 3', 3],
	]);
	expect(document?.roles[1]?.responsibilities).toMatchObject([
		{
			title: 'Craft',
			items: [
				{ text: 'Writes recipes: short ones' },
				{ text: 'Teaches', children: [{ text: 'A bread course' }] },
			],
		},
	]);
	expect(document?.roles[2]?.requirements).toEqual(
		[{ skillId: 'baking-hygiene', level: 3 }].map((one) => ({ ...one, skillId: 'baking-clean-hands' })),
	);
	expect(document?.matrices[0]).toMatchObject({
		kind: 'competency',
		rows: [{ label: 'Craft' }, { label: 'Clean hands' }],
		cells: [
			[
				{ text: 'Follows recipes' },
				{ signals: ['Writes recipes: short ones', 'Teaches'], examples: ['A bread course'] },
				null,
			],
			[null, null, { text: 'Keeps the room clean' }],
		],
	});
	expect(document?.pages[0]?.blocks.map(({ text }) => text).join('')).toBe(topics);
	expect(document?.transitions.map(({ id }) => id)).toEqual(['baking-1--baking-2', 'baking-2--baking-3']);
	expect(codesOf(issues)).toEqual(['topic-not-read', 'moves-from-levels']);
	// Five statements and the two blocks below the front matter are kept; the note without a level is told.
	expect(files).toEqual([{ file: 'baking.md', format: 'leveled-topics', kept: 7, reported: 1 }]);
});

test.each([
	['a tab', topics.replace('          - Follows', '          -\tFollows'), 3, 9],
	['an open quote', topics.replace('- Follows recipes', '- "Follows recipes'), 0, undefined],
	[
		'a billion laughs',
		topics.replace(
			'topics:',
			`a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ntopics:`,
		),
		0,
		1,
	],
	['brackets without end', topics.replace('levels: 3', `levels: ${'['.repeat(3000)}`), 0, 1],
])('YAML with %s is told with its line and takes no time', async (_, text, roles, line) => {
	const read = await inTime(2000, () => frameworksAmong([file('b.md', text)]).read?.('B'));
	const told = read?.issues.filter(({ code }) => code === 'yaml-broken') ?? [];
	expect(told.length).toBeGreaterThan(0);
	if (line !== undefined) expect(told[0]?.place?.line).toBe(line);
	expect(read?.document.roles.length).toBeGreaterThanOrEqual(roles);
	expect(read?.document.pages).toHaveLength(1);
});

const axes = `# Kitchen ladder

Why there is one.

# Levels

## Heat

1. **Warms**: keeps it warm
2. **Cooks**: makes it hot
3. **Grills**: owns the fire

## People

1. **Helps**: hands over
2. **Leads**: decides
3. **Hires**: finds the next
`;
const cooks = `# Cook

| Level | Position |
| --- | --- |
| 1 | [C1](#c1) |

## C1 - Cook 1

* **Warms**: keeps it warm
* **Helps**: hands over

## C2 - Cook 2

* **Cooks**: makes it hot
* **Leads**: decides more than in the scale
`;

test('levels by axes: an axis is a skill with its steps, a role stands at one of each, the rest stays in the pages', async () => {
	const { document, issues, files } = (await frameworksAmong([
		file('README.md', axes),
		file('cook.md', cooks),
	]).read?.('Kitchen')) ?? {
		document: null,
		issues: [],
		files: [],
	};
	expect(
		document?.scales.map(({ name, steps, cumulative }) => [name, steps.map((step) => step.name), cumulative]),
	).toEqual([
		['Heat', ['Warms', 'Cooks', 'Grills'], true],
		['People', ['Helps', 'Leads', 'Hires'], true],
	]);
	expect(
		document?.roles.map(({ id, shortName, requirements }) => [
			id,
			shortName,
			requirements?.map(({ skillId, level, text }) => [skillId, level, text]),
		]),
	).toEqual([
		[
			'cook-1',
			'C1',
			[
				['heat', 1, 'keeps it warm'],
				['people', 1, 'hands over'],
			],
		],
		[
			'cook-2',
			'C2',
			[
				['heat', 2, 'makes it hot'],
				['people', 2, 'decides more than in the scale'],
			],
		],
	]);
	expect(document?.matrices).toMatchObject([
		{
			kind: 'competency',
			cells: [
				[{ text: '**Warms**: keeps it warm' }, {}],
				[{}, {}],
			],
		},
	]);
	expect(document?.pages.map(({ blocks }) => blocks.map(({ text }) => text).join(''))).toEqual([axes, cooks]);
	expect(codesOf(issues)).toEqual(['moves-from-levels']);
	expect(files.map(({ reported }) => reported)).toEqual([0, 0]);
});

test('an ordinary ladder is claimed by none', () => {
	const page =
		'---\ntitle: Engineer\nlabels:\n  - a\n---\n\n# Engineer\n\n1. **Build**: it\n2. **Ship**: it\n3. **Keep**: it\n\n## Transition to Lead\n';
	expect(frameworksAmong([file('a.md', page), file('b.md', '# Lead\n')]).read).toBeNull();
});
