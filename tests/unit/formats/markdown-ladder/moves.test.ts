import { describe, expect, test } from 'vitest';
import { readPages, texts } from '../../../make/read-page-text.ts';

const page = (body: string): Record<string, string> => ({ 'a.md': `# Engineer\n\n${body}\n` });

describe('titles of moves', () => {
	test.each([
		['## Transition to CTO', ['a--cto']],
		['### Moving to CTO', ['a--cto']],
		['# Path to CTO', ['a--cto']],
		['## Transition from Engineer to CTO', ['a--cto']],
		['## From Engineer to a CTO', ['a--cto']],
		['## Engineer → CTO', ['a--cto']],
		['## Engineer -> CTO', ['a--cto']],
		['### → CTO', ['a--cto']],
		['## Next step: CTO', ['a--cto']],
		['## Next steps: CTO or CEO', ['a--cto', 'a--ceo']],
		['## Becoming a CTO', ['a--cto']],
		['## Growing into CTO', ['a--cto']],
		['## Growing into the CTO role', ['a--cto']],
		['## Returning to CTO', ['a--cto']],
		['## Moving back to CTO', ['a--cto']],
		['## Stepping back to CTO', ['a--cto']],
		['## Switching to CTO', ['a--cto']],
		['## 3. Transition to CTO (C-level)', ['a--cto']],
		['## Transition to [CTO](cto.md)', ['a--cto']],
		['**Transition to CTO**', ['a--cto']],
		['**Transition to CTO:**', ['a--cto']],
		['Transition to CTO\n-----------------', ['a--cto']],
		['## TRANSITION TO CTO!', ['a--cto']],
		['## Transition to CTO, CEO, or COO', ['a--cto', 'a--ceo', 'a--coo']],
		['## Transition to CTO/CEO', ['a--cto', 'a--ceo']],
		['## Transition to Senior Director', ['a--senior-director']],
	])('%s', (title, ids) => {
		const { document } = readPages(page(`${title}\n\n### Timeline\n\n3-5 years as an engineer.`));
		expect(document.transitions.map(({ id }) => id)).toEqual(ids);
		for (const move of document.transitions)
			expect(move.timeline[0]?.value).toMatchObject({ min: 3, max: 5 });
	});

	test('a title about something else is kept as text', () => {
		const { document, codes } = readPages(
			page('## Core responsibilities\n- a\n\n## Moving to Berlin\n\nWe help you.'),
		);
		expect(document.transitions).toEqual([]);
		expect(codes).toEqual(['section-kept-as-text']);
	});

	test('a responsibility titled like a move is a responsibility', () => {
		const { document, role } = readPages(page('## Core responsibilities\n### Path to production\n- ship'));
		expect(document.transitions).toEqual([]);
		expect(texts(role('a').responsibilities[0]?.items ?? [])).toEqual(['ship']);
	});

	test('a move to itself is reported and left out', () => {
		const { document, issues } = readPages(
			page('## Transition to Engineer\n\n### Timeline\n2 years\n\n## Transition to CTO'),
		);
		expect(document.transitions.map(({ id }) => id)).toEqual(['a--cto']);
		expect(issues.find(({ code }) => code === 'move-to-itself')?.place).toMatchObject({
			file: 'a.md',
			line: 3,
		});
	});

	test('nobody moves up to a board', () => {
		const { document, codes } = readPages(page('## Transition to CEO or the Board'));
		expect(document.transitions.map(({ id }) => id)).toEqual(['a--ceo']);
		expect(codes).toContain('move-to-body');
	});

	test('ways back lead down and are returns', () => {
		const { role, move } = readPages({
			'manager.md': '# Manager\n## Transition to Director\n### Timeline\n2-3 years\n',
			'director.md': '# Director\n## Returning to Manager\n### Timeline\n1 year\n',
		});
		expect(role('director').rank).toBeGreaterThan(role('manager').rank);
		expect(move('director--manager').kind).toBe('return');
		expect(move('manager--director').kind).toBe('promotion');
	});
});

describe('a section for two moves', () => {
	const body = `## Transition to CTO or CEO

### Timeline
Typically 5-10+ years. Many stay.

### Path to CTO

**Key Actions**

**1. Look outward**
- meet customers

*Example: Spend a (long) week with "sales".*

### Path to CEO

**Key Actions:**

**1. Learn finance**
- read a balance sheet

### Common Pitfalls to Avoid
- haste

## Career Progression Indicators

You're ready for CTO when you've demonstrated:
- vision

You’re ready for CEO when you’ve demonstrated:
- judgment
`;

	test('what stands in no part belongs to both, numbering starts again in each', () => {
		const { move } = readPages(page(body));
		for (const [id, other, title, sign] of [
			['a--cto', 'a--ceo', 'Look outward', 'vision'],
			['a--ceo', 'a--cto', 'Learn finance', 'judgment'],
		] as const) {
			const found = move(id);
			expect(found.sharedWith).toEqual([other]);
			expect(found.timeline[0]?.value).toMatchObject({ text: '5-10+ years', min: 5, max: 10, open: 'above' });
			expect(texts(found.timelineNotes)).toEqual(['Many stay.']);
			expect(found.actions.map(({ n, title: name }) => [n, name])).toEqual([[1, title]]);
			expect(texts(found.pitfalls)).toEqual(['haste']);
			expect(texts(found.indicators)).toEqual([sign]);
		}
		expect(texts(move('a--cto').actions[0]?.examples ?? [])).toEqual(['Spend a (long) week with "sales".']);
	});

	test('also where the parts are sections of the same level', () => {
		const flat = body.replaceAll('### ', '## ');
		const { move } = readPages(page(flat));
		expect(texts(move('a--cto').pitfalls)).toEqual(['haste']);
		expect(texts(move('a--ceo').pitfalls)).toEqual(['haste']);
		expect(move('a--ceo').actions).toHaveLength(1);
		expect(move('a--cto').timeline).toHaveLength(1);
	});

	test('indicators that name nobody go for every move of the page', () => {
		const { move } = readPages(page('## Transition to CTO or CEO\n\n### Signs you are ready\n\n- calm\n'));
		expect(texts(move('a--cto').indicators)).toEqual(['calm']);
		expect(texts(move('a--ceo').indicators)).toEqual(['calm']);
	});
});
