import { expect, test } from 'vitest';
import { distinctStatements } from '#lib/analysis/distinct-statements.ts';

const src = (file: string, line = 1) => ({ file, line, from: line, to: line + 1, path: [] });

test('pages that say the same are one wording with several sources, the first wording first', () => {
	const wordings = distinctStatements([
		{ text: 'CTO or CEO', src: src('vp.md') },
		{ text: '**CTO**  or CEO', src: src('index.md') },
		{ text: 'CTO, CEO, or Board', src: src('cto.md') },
		{ text: 'CTO or CEO', src: src('vp.md') },
		{ text: 'CTO or CEO' },
	]);
	expect(wordings.map(({ text, sources }) => [text, sources.map(({ file }) => file)])).toEqual([
		['CTO or CEO', ['vp.md', 'index.md']],
		['CTO, CEO, or Board', ['cto.md']],
	]);
	expect(distinctStatements([])).toEqual([]);
});
