import { describe, expect, test } from 'vitest';
import { intakeLimits, takeIn } from '#lib/formats/files/intake.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';

const file = (path: string, text: string | Uint8Array = '# A\n'): SourceFile => ({
	path,
	bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
});
const outcome = (...files: SourceFile[]) => {
	const { files: kept, issues } = takeIn(files);
	return { kept: kept.map(({ path }) => path), codes: issues.map(({ code }) => code), issues };
};

describe('takeIn', () => {
	test('keeps pages, our data and other frameworks in their order, and nothing else', () => {
		const { kept, codes } = outcome(
			file('b.md'),
			file('ladder/a.MARKDOWN'),
			file('x.mdx'),
			file('rolemap.json', '{}'),
			file('i.png'),
			file('o.csv'),
			file('o.txt'),
		);
		expect(kept).toEqual(['b.md', 'ladder/a.MARKDOWN', 'x.mdx', 'rolemap.json', 'o.csv']);
		expect(codes).toEqual([]);
	});

	test('hidden folders are not seen', () => {
		const { kept } = outcome(
			file('.git/a.md'),
			file('x/node_modules/y/a.md'),
			file('__MACOSX/a.md'),
			file('.a.md'),
			file('a.md'),
		);
		expect(kept).toEqual(['a.md']);
	});

	test('talent data stays closed and is counted', () => {
		const { kept, issues } = outcome(file('a.md'), file('x/Succession.csv'), file('q.rolemap-talent.json'));
		expect(kept).toEqual(['a.md']);
		expect(issues).toMatchObject([{ code: 'talent-files-closed', message: '2 talent files left closed.' }]);
	});

	test('what people saw of themselves stays closed beside a ladder and is counted', () => {
		const { kept, issues } = outcome(
			file('a.md'),
			file('x/me.rolemap-readiness.json'),
			file('talent.rolemap-talent.json'),
		);
		expect(kept).toEqual(['a.md']);
		expect(issues.map(({ code, message }) => [code, message])).toEqual([
			['talent-files-closed', '1 talent file left closed.'],
			['readiness-files-closed', '1 readiness file left closed.'],
		]);
	});

	test('an empty folder, and one without pages, say so', () => {
		expect(outcome().codes).toEqual(['folder-empty']);
		expect(outcome(file('.git/config')).codes).toEqual(['folder-empty']);
		const { issues } = outcome(file('a.png'), file('b.PNG'), file('c.txt'), file('LICENSE'));
		expect(issues[0]?.message).toBe(
			'There is no role page among the 4 files here (2 .png, 1 .txt, 1 without an extension).',
		);
		expect(issues[0]?.help).toContain('# Staff engineer');
	});

	test('a file over the limit is refused by name', () => {
		const { kept, issues } = outcome(file('big.md', new Uint8Array(50_000_000).fill(65)), file('a.md'));
		expect(kept).toEqual(['a.md']);
		expect(issues).toMatchObject([
			{ code: 'file-too-large', place: { file: 'big.md' }, values: { size: '50 MB', limit: '5 MB' } },
		]);
	});

	test('empty files are named and left out', () => {
		const { kept, issues } = outcome(
			file('e.md', ''),
			file('w.md', ' \n\r\n'),
			file('m.md', new Uint8Array([0xef, 0xbb, 0xbf])),
			file('a.md'),
		);
		expect(kept).toEqual(['a.md']);
		expect(issues.map(({ code, place }) => [code, place?.file])).toEqual([
			['file-empty', 'e.md'],
			['file-empty', 'w.md'],
			['file-empty', 'm.md'],
		]);
	});

	test('binary named .md is refused; text with a stray NUL, UTF-16 and windows-1252 are not', () => {
		const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 0xff);
		const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
		const wide = Uint8Array.from([...'# Role\n- item one'].flatMap((c) => [c.charCodeAt(0), 0]));
		const latin = Uint8Array.from([...'# R\u00f4le\n'].map((c) => c.charCodeAt(0)));
		const { kept, codes } = outcome(
			file('noise.md', noise),
			file('png.md', png),
			file('nul.md', '# A\0\n- b\n'),
			file('wide.md', wide),
			file('latin.md', latin),
		);
		expect(kept).toEqual(['nul.md', 'wide.md', 'latin.md']);
		expect(codes).toEqual(['file-not-text', 'file-not-text']);
	});

	test('more pages than the limit: the first are read', () => {
		const many = Array.from({ length: intakeLimits.pages + 2 }, (_, i) => file(`p${i}.md`));
		const { kept, issues } = outcome(...many);
		expect(kept).toHaveLength(intakeLimits.pages);
		expect(issues).toMatchObject([{ code: 'too-many-pages', values: { count: intakeLimits.pages + 2 } }]);
	});

	test('more text than the limit: from the page that goes over it, nothing', () => {
		const bytes = new Uint8Array(4_900_000).fill(97);
		const many = Array.from({ length: 42 }, (_, i) => file(`p${i}.md`, bytes));
		const { kept, issues } = outcome(...many);
		expect(kept).toHaveLength(40);
		expect(issues).toMatchObject([{ code: 'too-much-text', values: { file: 'p40.md', left: 2 } }]);
	});

	test('the same path twice is reported', () => {
		const { kept, issues } = outcome(file('./a.md', '# 1'), file('a.md', '# 2'));
		expect(kept).toEqual(['a.md']);
		expect(issues).toMatchObject([{ code: 'file-twice', place: { file: 'a.md' } }]);
	});
});
