import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { describe, expect, test } from 'vitest';

const head = '# Role\n\n## Core responsibilities\n\n';
const million = 1_000_000;
const pages: readonly (readonly [string, () => string])[] = [
	['50 MB', () => '# Role\n\n'.padEnd(50 * million, 'word ')],
	['1e5 brackets', () => head + '['.repeat(100_000)],
	['1e5 links that never close', () => head + '[a]('.repeat(100_000)],
	['1e5 quote marks', () => head + '>'.repeat(100_000)],
	['1e5 quote marks on lines of their own', () => head + '>\n'.repeat(100_000)],
	['lists 10,000 deep on one line', () => head + '- '.repeat(10_000) + 'x'],
	[
		'lists 1,000 deep over lines',
		() => head + Array.from({ length: 1000 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n'),
	],
	[
		'a table of 10,000 columns',
		() => `${head}|${'a|'.repeat(10_000)}\n|${'-|'.repeat(10_000)}\n|${'b|'.repeat(10_000)}\n`,
	],
	['a table of 50,000 rows', () => `${head}| a | b |\n|---|---|\n${'| c | d |\n'.repeat(50_000)}`],
	['a line of 1 MB', () => head + 'a'.repeat(million)],
	['a line of 1 MB with spaces', () => head + 'a '.repeat(million / 2)],
	['a line of 1 MB in a list', () => `${head}- ${'**a** (b '.repeat(million / 9)}`],
	['a title of 1 MB', () => `# ${'a → '.repeat(million / 4)}\n\ntext`],
	['a section title of 1 MB', () => `${head}## ${'transition to '.repeat(million / 14)}\n\ntext`],
	['white space before a pipe', () => `${head}a | b\n${' '.repeat(300_000)}x | y\n`],
	['backticks', () => head + '`'.repeat(100_000)],
	['stars', () => head + '*a_ '.repeat(50_000)],
	['50,000 headings', () => head + '## Transition to B\n### Timeline\n2 years\n'.repeat(17_000)],
	['50,000 labels', () => head + '**Group**\n- a\n'.repeat(50_000)],
	[
		'50,000 labels in actions',
		() => `# R\n## Transition to B\n**Key actions**\n${'**1. A**\n- a\n*Example: b*\n\n'.repeat(25_000)}`,
	],
	['50,000 bold lines in one paragraph', () => head + '**a**\n'.repeat(50_000)],
	['200,000 blank lines', () => head + '\n'.repeat(200_000)],
	['unclosed comment', () => `${head}<!-- ${'a\n'.repeat(100_000)}`],
	['unclosed code', () => `${head}\`\`\`\n${'a\n'.repeat(100_000)}`],
	['100,000 lines of front matter', () => `---\n${'a: b\n'.repeat(100_000)}---\n${head}`],
	['front matter of one long value', () => `---\na:\n${'  - b\n'.repeat(100_000)}---\n${head}`],
	['front matter never closed', () => `---\n${'a: b\n'.repeat(100_000)}`],
	['20,000 indented lines', () => head + `${' '.repeat(200)}x\n`.repeat(5_000)],
	['setext underlines', () => head + 'a\n===\n'.repeat(50_000)],
	['link definitions', () => head + '[a]: /x\n'.repeat(50_000)],
	[
		'many roles in one cell',
		() =>
			`# R\n## Comparison: R vs Q\n| D | R | Q |\n|---|---|---|\n| Reports to | ${'CTO, '.repeat(50_000)} | x |\n`,
	],
	[
		'many shifts alike',
		() => `# R\n## Transition to B\n### Shifts\n| From | To |\n|---|---|\n${'| a | b |\n'.repeat(20_000)}`,
	],
	['line ends of old', () => `${head}${'- a\r'.repeat(100_000)}`],
];

describe('pages made to be slow', () => {
	test.each(pages)('%s ends in time', (name, make) => {
		const bytes = new TextEncoder().encode(make());
		const start = process.cpuUsage();
		const { document } = readLadder([{ path: 'role.md', bytes }]);
		const { user, system } = process.cpuUsage(start);
		const took = (user + system) / 1000;
		expect(document.pages[0]?.bytes).toBe(bytes.length);
		// The goal is a second on a free machine; tests share theirs, so it is processor time with room for others.
		expect(took, name).toBeLessThan(3000);
		console.log(`${took.toFixed(0).padStart(6)} ms  ${name}`);
	});
});
