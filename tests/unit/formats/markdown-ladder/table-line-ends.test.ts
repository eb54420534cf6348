import { expect, test } from 'vitest';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';

test.each([
	['lines that end in \\n', '\n', ''],
	['lines that end in \\r\\n', '\r\n', ''],
	['lines that end in \\r', '\r', ''],
	['space behind the rows', '\n', '  '],
])('a table is one with %s', (_, eol, space) => {
	const rows = ['| Category | Skills |', '|---|:-:|', '| **Craft** | Testing |'].map((row) => row + space);
	const text = ['# Lead', '', '## Key Skill Sets', '', ...rows, ''].join(eol);
	const { document } = readLadder([{ path: 'lead.md', bytes: new TextEncoder().encode(text) }]);
	expect(document.matrices.map(({ rows: found }) => found.length)).toEqual([1]);
	expect(document.roles[0]?.skillSets.map((set) => set.text)).toEqual(['Testing']);
});
