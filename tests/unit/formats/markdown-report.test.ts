import { expect, test } from 'vitest';
import { markdownReport } from '#lib/formats/markdown-report.ts';

test('a report keeps the words of people words: no tag, no heading and no list of their own', () => {
	const text = markdownReport('# Title', [
		{ title: 'A\nB', lines: ['# no heading\n- no list'], items: [] },
		{
			title: 'C',
			lines: [],
			items: [
				{ text: '<img src=x onerror=alert(1)>\n## no heading', facts: ['> no quote', '1. no list'] },
				{ text: 'done', facts: [], done: true },
				{ text: '', facts: [], done: false },
			],
		},
	]);
	expect(text).toBe(
		[
			'# \\# Title',
			'',
			'## A B',
			'',
			'\\# no heading',
			'\\- no list',
			'',
			'## C',
			'',
			'- &lt;img src=x onerror=alert(1)> ## no heading',
			'  - \\> no quote',
			'  - 1\\. no list',
			'- [x] done',
			'- [ ] ',
			'',
		].join('\n'),
	);
});
