import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { describe, expect, test } from 'vitest';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (path: string, text: string) => ({ path, bytes: bytes(text) });
const role = (name: string): string => `# ${name}\n\n## Responsibilities\n- a\n`;

describe('a folder', () => {
	test('its pages are those under ladder/ if there are any, whatever the case of their endings', () => {
		const { document } = readLadder([
			file('notes.md', role('Note')),
			file('ladder/A.MD', role('A')),
			file('ladder/b.markdown', role('B')),
			file('ladder/c.txt', role('C')),
			file('ladder/.hidden/d.md', role('D')),
		]);
		expect(document.roles.map(({ name }) => name)).toEqual(['A', 'B']);
	});

	test('else every page; the settings are read from rolemap.json', () => {
		const { document } = readLadder([
			file('a.md', role('A')),
			file('deep/b.md', role('B')),
			file('rolemap.json', '{"format":"rolemap-folder","version":1,"title":"T","roles":{"a":{"track":"x"}}}'),
		]);
		expect(document).toMatchObject({ title: 'T', tracks: [{ name: 'X' }] });
		expect(document.roles).toHaveLength(2);
	});

	test('without role pages says what one looks like', () => {
		for (const files of [[], [file('a.md', 'Hello.')], [file('a.md', '')]]) {
			const { issues } = readLadder(files);
			expect(issues[0]).toMatchObject({ code: 'no-role-pages', severity: 'error' });
			expect(issues[0]?.help).toContain('## Core responsibilities');
		}
	});

	test('other pages among them are kept and said', () => {
		const { document, issues } = readLadder([
			file('a.md', role('A')),
			file('contributing.md', '# How to help\n\nWrite.\n'),
		]);
		expect(document.pages.map(({ kind }) => kind)).toEqual(['role', 'other']);
		expect(issues.map(({ code }) => code)).toContain('page-without-role');
	});

	test.each([
		['NUL', new Uint8Array([35, 32, 65, 10, 0, 1, 2, 3])],
		['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82])],
		['control characters', Uint8Array.from({ length: 200 }, (_, at) => 1 + (at % 8))],
	])('a page of %s is an issue and no role', (_, data) => {
		const { document, issues } = readLadder([{ path: 'x.md', bytes: data }, file('a.md', role('A'))]);
		expect(document.roles.map(({ id }) => id)).toEqual(['a']);
		expect(issues[0]).toMatchObject({ code: 'page-binary', place: { file: 'x.md' } });
		expect(document.pages).toHaveLength(2);
	});

	test('a page over 5 MB is kept as one text', () => {
		const text = `# A\n\n## Responsibilities\n- ${'long '.repeat(1_100_000)}`;
		const { document, issues } = readLadder([file('a.md', text)]);
		expect(document.pages[0]?.blocks.map((block) => block.text)).toEqual([text]);
		expect(issues.map(({ code }) => code)).toEqual(['no-role-pages', 'page-too-large']);
	});

	test('lines nested more than 64 deep are kept as text and reported', () => {
		const { document, issues } = readLadder([
			file('a.md', `${role('A')}\n${'> '.repeat(65)}deep\n\n- fine\n`),
		]);
		expect(issues.find(({ code }) => code === 'page-too-deep')?.place?.line).toBe(6);
		expect(document.roles[0]?.responsibilities[0]?.items.map(({ text }) => text)).toEqual(['a', 'fine']);
	});

	test('links to pages that are not there are reported with their line', () => {
		const { issues } = readLadder([
			file('a.md', `${role('A')}\nSee [b](b.md) and\n[itself](./a.md#x), [web](https://x.y/z.md).\n`),
		]);
		expect(
			issues
				.filter(({ code }) => code === 'link-without-page')
				.map(({ place, values }) => [place?.line, values['href']]),
		).toEqual([[6, 'b.md']]);
	});

	test('of one kind of issue a thousand are said, the rest counted', () => {
		const text = role('A') + '\n[x](gone.md)\n\n'.repeat(1500);
		const { issues } = readLadder([file('a.md', text)]);
		expect(issues.filter(({ code }) => code === 'link-without-page')).toHaveLength(1000);
		expect(issues.find(({ code }) => code === 'issues-left-out')?.message).toBe(
			'And 500 more of the kind "link-without-page".',
		);
	});

	test('every issue of a line says file, line, column and the line itself', () => {
		const { issues } = readLadder([
			file('a.md', `${role('A')}\n## Transition to A\n\n[x](gone.md)\n\n## Money\n\ncash\n`),
		]);
		for (const { place } of issues.filter(({ code }) => !code.startsWith('placed'))) {
			expect(place).toMatchObject({
				file: 'a.md',
				line: expect.any(Number),
				column: expect.any(Number),
				excerpt: expect.any(String),
			});
		}
	});
});
