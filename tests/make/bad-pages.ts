/** A page too large to keep in the repository; `number` is its class in the list of bad input. */
export interface BadPage {
	readonly number: number;
	readonly name: string;
	readonly text: string;
}

const kept = '- Keep this line\n';

function around(body: string): string {
	return `# Role\n\n## Core Responsibilities\n\n${kept}\n${body}\n\n## Transition to Next\n\n### Timeline\n2-4 years\n`;
}

/** Pages that a careless parser hangs on or dies of. */
export function bigBadPages(): readonly BadPage[] {
	const page = (number: number, name: string, body: string): BadPage => ({
		number,
		name,
		text: around(body),
	});
	const columns = (cell: string): string => `${`|${cell}`.repeat(10_000)}|`;
	const steps = Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- deep ${depth}`);
	return [
		page(24, 'nested-list-on-one-line', `${'- '.repeat(10_000)}deep`),
		page(24, 'nested-list-by-indent', steps.join('\n')),
		page(24, 'nested-numbers', `${'1. '.repeat(10_000)}deep`),
		page(25, 'quote-marks', '>'.repeat(100_000)),
		page(25, 'spaced-quote-marks', '> '.repeat(50_000)),
		page(25, 'quotes-and-lists', '> - '.repeat(20_000)),
		page(26, 'open-brackets', '['.repeat(100_000)),
		page(26, 'open-brackets-in-item', `- ${'['.repeat(100_000)}`),
		page(26, 'closed-brackets', '['.repeat(50_000) + ']'.repeat(50_000)),
		page(26, 'empty-links', '[]('.repeat(30_000)),
		page(27, 'emphasis', `- ${'*a_ '.repeat(50_000)}`),
		page(27, 'stars', '*'.repeat(100_000)),
		page(28, 'addresses', `- ${'a@b.com '.repeat(8_192)}`),
		page(28, 'addresses-without-spaces', 'a@b.com'.repeat(8_192)),
		page(29, 'backticks', '`'.repeat(100_000)),
		page(29, 'growing-backticks', Array.from({ length: 600 }, (_, n) => '`'.repeat(n)).join(' ')),
		page(30, 'wide-table', [columns('h'), columns('-'), columns('c')].join('\n')),
		page(30, 'long-table', `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(5_000)}`),
		page(20, 'open-comments', '<!-- '.repeat(20_000)),
		page(22, 'open-tags', '<a '.repeat(30_000)),
		page(22, 'open-instructions', '<?x '.repeat(30_000)),
		page(33, 'headings', '## Same heading\n'.repeat(2_000)),
		page(36, 'blank-then-table', `a|b\n${' '.repeat(100_000)}x`),
		page(37, 'labels', '**Label**\n\n'.repeat(2_000)),
		{ number: 41, name: 'nested-yaml', text: `---\nlabel: ${'['.repeat(3_000)}\n---\n${around('')}` },
		{ number: 41, name: 'many-keys', text: `---\n${'key: value\n'.repeat(20_000)}---\n${around('')}` },
		page(48, 'one-long-line', `- ${'word '.repeat(200_000)}`),
		page(48, 'one-long-word', 'x'.repeat(1_000_000)),
		page(48, 'one-long-cell', `| a | b |\n|---|---|\n| c | ${'word '.repeat(100_000)} |`),
		page(48, 'blank-lines', '\n'.repeat(100_000)),
		page(48, 'years', `### Timeline\n${'1-2 years '.repeat(50_000)}`),
		page(48, 'question', `You answer the question: **"${'a '.repeat(100_000)}`),
		page(48, 'definitions', '[a]: b\n'.repeat(2_000)),
	];
}
