import { expect, test } from 'vitest';
import { keptSections } from '#lib/analysis/kept-sections.ts';
import type { Page, RawBlock } from '#lib/model/page.ts';

type Part = readonly [kind: RawBlock['kind'], text: string, mappedTo?: string | undefined, level?: number];

function pageOf(...parts: readonly Part[]): Page {
	const blocks = parts.map(([kind, text, mappedTo, level], at): RawBlock => ({
		kind,
		text,
		src: { file: 'a.md', line: at + 1, from: at, to: at + 1, path: [] },
		...(mappedTo === undefined ? {} : { mappedTo }),
		...(level === undefined ? {} : { level }),
	}));
	const page = {
		id: 'a',
		frameworkId: 'l',
		file: 'a.md',
		kind: 'role',
		frontMatter: [],
		h1: 'A',
		bytes: 1,
	} as const;
	return { ...page, frontMatter: [], encoding: 'utf-8', byteOrderMark: false, blocks };
}

const told = (page: Page) => keptSections(page).map(({ title, text }) => [title, text]);

test('what was read from is left out, what was not stands under its title, in page order', () => {
	const page = pageOf(
		['heading', '# A\n', 'roles/a/name', 1],
		['paragraph', 'Read.\n', 'roles/a/summary'],
		['heading', '## Pay ##\n', undefined, 2],
		['paragraph', 'Bands.\n'],
		['list', '- one\n- two\n'],
		['heading', '## Skills\n', 'roles/a/skillSets', 2],
		['paragraph', 'Left over.\n'],
	);
	expect(told(page)).toEqual([
		['Pay', 'Bands.\n\n- one\n- two\n'],
		['Skills', 'Left over.\n'],
	]);
	expect(keptSections(page)[0]?.lines).toBe(3);
	expect(keptSections(page)[0]?.src.line).toBe(4);
});

test('text above every title has none', () => {
	expect(told(pageOf(['paragraph', 'Hello.\n']))).toEqual([['', 'Hello.\n']]);
});

test('titles that only hold titles lead them once, and a bold line is a title', () => {
	const page = pageOf(
		['heading', '## Background\n', undefined, 2],
		['heading', '### Education\n', undefined, 3],
		['paragraph', 'Any.\n'],
		['label', '**Before**:\n', undefined, 7],
		['paragraph', 'Elsewhere.\n'],
	);
	expect(told(page)).toEqual([
		['Background: Education', 'Any.\n'],
		['Before', 'Elsewhere.\n'],
	]);
});

test('a title with nothing below it is not lost, one over things read elsewhere is not repeated', () => {
	const page = pageOf(
		['heading', '## Coming soon\n', undefined, 2],
		['heading', '## More\n', undefined, 2],
		['heading', '### Pitfalls\n', 'transitions/a--b/pitfalls', 3],
		['list', '- x\n', 'transitions/a--b/pitfalls'],
	);
	expect(told(page)).toEqual([['Coming soon', '']]);
});

test('comments, rules and front matter are no text; link targets follow the text that uses them', () => {
	const page = pageOf(
		['front-matter', '---\n---\n'],
		['html', '<!-- a note to editors -->\n'],
		['rule', '---\n'],
		['paragraph', 'See [the guide][g].\n'],
		['definition', '[g]: https://example.org\n'],
	);
	expect(told(page)).toEqual([['', 'See [the guide][g].\n\n\n[g]: https://example.org\n']]);
});
