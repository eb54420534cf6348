import { describe, expect, test } from 'vitest';
import { lostStatements, shownIn } from '../../../make/lost-statements.ts';
import { readPages, texts } from '../../../make/read-page-text.ts';

const page = (body: string) => `# Director\n\n${body}\n`;
const read = (body: string) =>
	readPages({ 'director.md': page(body), 'vp.md': '# VP\n\n## Skills\n\n- a\n' });

describe('each line of a list that is only half a field is still shown', () => {
	test.each([
		[
			'scope',
			'## Typical Scope\n\n- **Org size**: 30-60\n  - of which ten in Berlin\n- Works across areas\n',
		],
		['a label alone', '## Typical Scope\n\n- **Org size**: 30\n- **Sites**:\n  - Berlin\n  - Paris\n'],
		['scope without a title', 'Directs.\n\n- **Reports to**: VP\n  - dotted line to CFO\n'],
		['time', '## Time Allocation\n\n- Meetings: 10 hrs\n  - half are one-on-ones\n- the rest is thinking\n'],
		['skills', '## Key Skill Sets\n\n- **Technical**: design\n  - Databases\n    - Postgres internals\n'],
		['question', '## Core question\n\n- "How do we grow?" we ask daily\n  - and weekly\n'],
		['a question and more', 'Directs.\n\nCore question: How do we grow? More words follow.\n'],
		[
			'a question in bold and more',
			'Directs.\n\n**Core question:** "How do we grow?" More words\nand lines follow.\n',
		],
		['a question in a move', '## Transition to VP\n\n**Core question**: How do we grow? More words.\n'],
		['focus', '## Primary focus\n\n- People\n  - their growth\n'],
		['timeline', '## Transition to VP\n\n### Timeline\n\n- 3-5 years\n  - shorter in startups\n'],
		['shifts', '## Transition to VP\n\n### Key Shifts\n\n- Doing → leading\n  - starting with your team\n'],
		[
			'examples',
			'## Transition to VP\n\n### Key Actions\n\n1. Lead a reorg\n   - Example: merged two teams\n     - took nine months\n   - Plan it first\n',
		],
		['pitfalls', '## Transition to VP\n\n### Pitfalls\n\n- Haste\n\n  It makes waste.\n'],
		[
			'a category alone',
			'## Key Skill Sets\n\n| Category | Skills |\n|---|---|\n| Technical | |\n| People |\n',
		],
		[
			'notes of skills',
			'## Key Skill Sets\n\n| Category | Skills |\n|---|---|\n| Craft | Go |\n\nAll of them weekly.\n',
		],
		[
			'shifts to nobody',
			'## Transition to Board\n\n### Key Shifts\n\n| From | To |\n|---|---|\n| Doing | Governing |\n',
		],
		[
			'labels below an action',
			'## Transition to VP\n\n### Key Actions\n\n#### 1. Lead\n- a reorg\n\n**Why it matters**\n- trust\n\n**2. Speak**\n- often\n',
		],
		['paragraphs', '## Typical Scope\n\n- **Org size**: 30\n\n  Ten of them in Berlin.\n'],
	])('%s', (_, body) => {
		const { document } = read(body);
		expect(lostStatements(shownIn(document), page(body))).toEqual([]);
	});

	test('what is lost would be seen', () => {
		const { document } = read('## Core Responsibilities\n\n- Plan\n');
		expect(lostStatements(shownIn(document), '- Plan\n- Forget this\n')).toEqual(['forget this']);
	});
});

describe('tables that nothing was read from', () => {
	test.each([
		['shifts', '### Key Shifts\n\n| Topic | Detail |\n|---|---|\n| Doing tasks | Leading people |\n'],
		['accelerators', '### Accelerators\n\n| Accelerator | Why |\n|---|---|\n| Mentors | wider view |\n'],
	])('%s are shown as tables', (_, body) => {
		const text = `## Transition to VP\n\n${body}`;
		const { document } = read(text);
		expect(document.matrices.map(({ kind }) => kind)).toEqual(['other']);
		expect(lostStatements(shownIn(document), page(text))).toEqual([]);
	});

	test.each(['Old | New', 'Before | After', 'Today | Tomorrow'])('%s heads are from and to', (heads) => {
		const { move } = read(
			`## Transition to VP\n\n### Key Shifts\n\n| ${heads} |\n|---|---|\n| Doing | Leading |\n`,
		);
		expect(move('director--vp').shifts).toMatchObject([{ from: 'Doing', to: 'Leading' }]);
	});
});

describe('an action of a loose list', () => {
	test.each(['For example: a new hire', '*Example: a new hire*'])('keeps "%s" as its example', (example) => {
		const { move } = read(
			`## Transition to VP\n\n### Key Actions\n\n1. **Mentor someone**\n\n    ${example}\n\n2. **Plan**\n\n    Ask first.\n`,
		);
		const { actions } = move('director--vp');
		expect(actions.map(({ title }) => title)).toEqual(['Mentor someone', 'Plan']);
		expect(texts(actions[0]?.examples ?? [])).toEqual(['a new hire']);
		expect(texts(actions[1]?.items ?? [])).toEqual(['Ask first.']);
	});
});
