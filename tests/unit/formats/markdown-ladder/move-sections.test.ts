import { describe, expect, test } from 'vitest';
import { readPages, texts } from '../../../make/read-page-text.ts';

const move = (body: string) =>
	readPages({ 'a.md': `# Engineer\n\n## Transition to CTO\n\n${body}\n` }).move('a--cto');

describe('timelines', () => {
	test.each([
		['### Timeline\nTypically 3-6 years as an IC (longer elsewhere). It varies.', '3-6 years', 1],
		['**Timeline**: 2–4 years', '2–4 years', 0],
		['**Typical timeline:** 2 to 4 years', '2 to 4 years', 0],
		['**Timeline**\n\n- 3+ years\n- depends on size', '3+ years', 1],
		['### How long it takes\n\n18-24 months', '18-24 months', 0],
		['### Timeline\n3-5 years in approx. two teams', '3-5 years', 0],
	])('%s', (body, text, notes) => {
		const { timeline, timelineNotes } = move(body);
		expect(timeline.map(({ value }) => value.text)).toEqual([text]);
		expect(timelineNotes).toHaveLength(notes);
	});

	test('without years it is a note', () => {
		expect(texts(move('### Timeline\nWhen you are ready.').timelineNotes)).toEqual(['When you are ready.']);
	});
});

describe('shifts', () => {
	test.each([
		'### Key Shifts Required\n\n| From (Engineer) | To (CTO) |\n|---|---|\n| Doing | Leading |\n| Code | People |',
		'**Key Shifts Required**\n| From | To |\n|---|---|\n| Doing | Leading |\n| Code | People |',
		'| From | To |\n|---|---|\n| Doing | Leading |\n| Code | People |',
		'### Mindset shifts\n- Doing → Leading\n- Code -> People',
		'### Shifts\n- From Doing to Leading\n- **From** Code **to** People',
	])('%s', (body) => {
		expect(move(body).shifts.map(({ from, to }) => [from, to])).toEqual([
			['Doing', 'Leading'],
			['Code', 'People'],
		]);
	});
});

describe('actions', () => {
	const read = (body: string) =>
		move(body).actions.map(({ n, title, items, examples }) => [n, title, texts(items), texts(examples)]);

	test.each([
		'### Key Actions\n\n**1. Speak**\n- often\n- well\n\n*Example: Give a talk.*\n\n**2. Write**\n- daily',
		'**Key Actions**\n\n**1. Speak**\n- often\n- well\n\n_Example:_ Give a talk.\n\n**2. Write**\n- daily',
		'### Key Actions to Make the Transition\n#### 1. Speak\n* often\n* well\n\n> Example: Give a talk.\n\n#### 2. Write\n* daily',
		'### Actions\n\n**1) Speak**\n- often\n- well\n- Example - Give a talk.\n\n**2) Write**\n- daily',
		'**Key Actions**\n\n#### 1. Speak\n- often\n- well\n\n**Example:** Give a talk.\n\n#### 2. Write\n- daily',
		'### Key actions\n1. **Speak**\n   - often\n   - well\n   - For example: Give a talk.\n2. **Write**\n   - daily',
		'### Key Actions\n#### 1. Speak\n- often\n- well\n\n#### Example\n- Give a talk.\n\n#### 2. Write\n- daily',
		'### Key Actions\n\n**Action 1: Speak**\n- often\n- well\n\n**Example**: Give a talk.\n\n**Action 2: Write**\n- daily',
	])('%s', (body) => {
		expect(read(body)).toEqual([
			[1, 'Speak', ['often', 'well'], ['Give a talk.']],
			[2, 'Write', ['daily'], []],
		]);
	});

	test('titles that hold the words of other sections stay actions', () => {
		const titles = read(
			'### Key Actions\n\n**1. Own the timeline**\n- a\n\n**2. Learn from mistakes**\n- b',
		).map(([, title]) => title);
		expect(titles).toEqual(['Own the timeline', 'Learn from mistakes']);
	});

	test('a section title after the actions ends them', () => {
		const { actions, pitfalls } = move(
			'**Key Actions**\n\n**1. A**\n- a\n\n**Common Pitfalls to Avoid**\n- p',
		);
		expect(actions.map(({ title }) => title)).toEqual(['A']);
		expect(texts(pitfalls)).toEqual(['p']);
	});

	test('plain lines are actions of their own', () => {
		expect(read('### Actions\n- speak\n- write')).toEqual([
			[undefined, 'speak', [], []],
			[undefined, 'write', [], []],
		]);
	});
});

describe('readiness', () => {
	test.each([
		"## Career Progression Indicators\n\nYou're ready for CTO when you've demonstrated:\n- calm",
		"## Career Progression Indicators\n\nYou're ready for CTO when you've demonstrated:\n\n- calm",
		'## Signs you are ready\n- calm',
		'### Readiness\n- calm',
		"### You're ready for CTO when\n- calm",
		'**Readiness indicators**\n* calm',
		"You're ready to become a CTO when you show:\n- calm",
		'## How to know you are ready\n\n### CTO\n- calm',
		'## Ready for CTO\n- calm',
	])('%s', (body) => {
		expect(texts(move(body).indicators)).toEqual(['calm']);
	});

	test('the words above the list are kept', () => {
		expect(move("## Indicators\nYou're ready for CTO when you've demonstrated:\n- calm").indicatorIntro).toBe(
			"You're ready for CTO when you've demonstrated:",
		);
	});
});

test('pitfalls and accelerators of a move of its own', () => {
	const { pitfalls, accelerators } = move(
		'### Mistakes to avoid\n1. haste\n2. pride\n\n### Accelerators\n- a mentor',
	);
	expect(texts(pitfalls)).toEqual(['haste', 'pride']);
	expect(texts(accelerators)).toEqual(['a mentor']);
});

test('labels that are only spoken', () => {
	const { actions, pitfalls, intro } = move(
		'What to do:\n- hire\n\nWatch out for:\n\n- haste\n\nAnd then:\n- rest',
	);
	expect(actions.map(({ title }) => title)).toEqual(['hire']);
	expect(texts(pitfalls)).toEqual(['haste', 'And then:', 'rest']);
	expect(texts(intro)).toEqual([]);
});

test('an introduction and a note are kept with the move', () => {
	const { intro, notes } = move('Not for everyone.\n\n**Note**: talk to people first.');
	expect(texts(intro)).toEqual(['Not for everyone.']);
	expect(texts(notes)).toEqual(['**Note**: talk to people first.']);
});
