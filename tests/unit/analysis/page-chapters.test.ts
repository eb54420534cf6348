import { expect, test } from 'vitest';
import { pageChapters } from '#lib/analysis/page-chapters.ts';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';

const page = `---
order: 1
---

# Our ladder

Read this first.

---

## The table

| Level | Role |
|---|---|
| 1 | [A](a.md) |

### A note

Small print.

Setext heading
--------------

- one
`;

test('an index page keeps all its words, in order, under its own headings', () => {
	const files = [
		{ path: 'README.md', bytes: new TextEncoder().encode(page) },
		{ path: 'a.md', bytes: new TextEncoder().encode('# A\n\n## Core Responsibilities\n\n- Works\n') },
	];
	const { document } = readLadder(files);
	const index = document.pages.find(({ file }) => file === 'README.md')!;
	const chapters = pageChapters(index);
	expect(chapters.map(({ title }) => title)).toEqual(['', 'The table', 'Setext heading']);
	expect(chapters[0]!.text.trim()).toBe('Read this first.');
	expect(chapters[1]!.text).toContain('| 1 | [A](a.md) |');
	expect(chapters[1]!.text).toContain('Small print.');
	expect(chapters[2]!.text.trim()).toBe('- one');
	expect(chapters[1]!.line).toBe(11);
});
