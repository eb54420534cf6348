import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { intakeLimits, takeIn } from '#lib/formats/files/intake.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { readBlocks } from '#lib/formats/markdown/read-blocks.ts';
import { readInline } from '#lib/formats/markdown/read-inline.ts';
import { documentStatements } from '#lib/formats/markdown-ladder/edits-of.ts';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { writeLadder } from '#lib/formats/markdown-ladder/write.ts';
import { project } from '#lib/model/projection.ts';
import { bigBadPages } from '../../make/bad-pages.ts';

const folder = new URL('../../fixtures/bad-pages/', import.meta.url);
const small: SourceFile[] = readdirSync(folder)
	.filter((name) => name.endsWith('.md'))
	.map((path) => ({ path, bytes: new Uint8Array(readFileSync(new URL(path, folder))) }));
const big: SourceFile[] = bigBadPages().map(({ number, name, text }) => ({
	path: `${number}-${name}.md`,
	bytes: new TextEncoder().encode(text),
}));

/** Milliseconds of work done, whatever else the machine is busy with. */
function worked(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/** The whole way from bytes to trees and back, with the time it took. */
function through(files: readonly SourceFile[]) {
	const start = worked();
	const taken = takeIn(files);
	const { document, issues } = readLadder(taken.files);
	const steps: Record<string, number> = { read: worked() - start };
	for (const page of document.pages) for (const block of page.blocks) readBlocks(block.text);
	for (const { text } of documentStatements(document)) readInline(text);
	steps['trees'] = worked() - start;
	const originals = new Map(files.map(({ path, bytes }) => [path, bytes]));
	const written = writeLadder(project(document, { purpose: 'file' }), originals);
	const time = steps['trees'];
	steps['written'] = worked() - start - time;
	return { taken, document, issues: [...taken.issues, ...issues], written, time, steps };
}

describe('each bad page ends in data or a problem that names it, in a moment', () => {
	test.each([...small, ...big].map((file) => [file.path, file] as const))('%s', (path, file) => {
		const { taken, document, issues, written, time, steps } = through([file]);
		expect(time, JSON.stringify(steps)).toBeLessThan(1000);
		expect(steps['written'], JSON.stringify(steps)).toBeLessThan(1000);
		for (const { message, place } of issues) {
			expect(message).not.toBe('');
			if (place !== null) expect(place.file).toBe(path);
		}
		if (taken.files.length === 0) {
			expect(issues.map(({ place }) => place?.file)).toContain(path);
			return;
		}
		expect(document.pages.map(({ file: name }) => name)).toEqual([path]);
		expect(document.roles.length + issues.length).toBeGreaterThan(0);
		expect(written.issues).toEqual([]);
		expect(written.files.map((one) => one.path)).toEqual([path]);
		expect(Buffer.compare(written.files[0]?.bytes ?? new Uint8Array(), file.bytes)).toBe(0);
	});

	test('what is good on a bad page is still read', () => {
		const hopeless = /nul|binary|empty|only-bom|latin1|no-title|zalgo/;
		// One moves to itself, three have no section: their line is kept as text, not data.
		const notData = ['42-proto-keys.md', '53-stray-bytes.md', '57-two-boms.md', '61-odd-line-ends.md'];
		const unread = [...small, ...big]
			.filter(({ path }) => !hopeless.test(path))
			.filter((file) => {
				// The blocks are the file itself: only what became data was read.
				const { roles, transitions } = readLadder(takeIn([file]).files).document;
				return !/Keep (?:this|…)|Title/.test(JSON.stringify([roles, transitions]));
			});
		expect(unread.map(({ path }) => path)).toEqual(notData);
	});
});

/** What must be said of some of them, and on which line. */
const said: readonly (readonly [path: string, code: string, line: number | undefined])[] = [
	['20-unclosed-comment.md', 'section-kept-as-text', 7],
	['31-ragged-table.md', 'table-extra-cells', 15],
	['39-front-matter-unclosed.md', 'front-matter-unclosed', 1],
	['44-duplicate-keys.md', 'front-matter-repeated', 3],
	['50-move-to-itself.md', 'move-to-itself', 10],
	['53-stray-bytes.md', 'page-ill-formed', 3],
	['54-nul.md', 'page-binary', 1],
	['55-empty.md', 'file-empty', undefined],
	['56-only-bom.md', 'file-empty', undefined],
	['60-binary.md', 'file-not-text', undefined],
	['24-nested-list-on-one-line.md', 'page-too-deep', 7],
	['25-quote-marks.md', 'page-too-deep', 7],
	['41-many-keys.md', 'front-matter-repeated', 3],
];

test.each(said)('%s says %s on line %s', (path, code, line) => {
	const file = [...small, ...big].find((one) => one.path === path);
	expect(file).toBeDefined();
	const { issues } = through(file === undefined ? [] : [file]);
	const found = issues.filter((issue) => issue.code === code).map(({ place }) => [place?.file, place?.line]);
	expect(found).toContainEqual([path, line]);
});

describe('bad folders', () => {
	const page = (
		path: string,
		text = '# Role\n\n## Core Responsibilities\n\n- Keep this line\n',
	): SourceFile => ({
		path,
		bytes: new TextEncoder().encode(text),
	});

	test('an empty folder and one without pages', () => {
		expect(through([]).issues.map(({ code }) => code)).toContain('folder-empty');
		const { issues, time } = through(Array.from({ length: 3_000 }, (_, i) => page(`photo-${i}.png`)));
		expect(issues.map(({ code }) => code)).toContain('no-pages');
		expect(time).toBeLessThan(1000);
	});

	test('all bad pages together, and a good one among them', () => {
		const { document } = through([
			...small,
			page('good.md', '# Good role\n\n## Core Responsibilities\n\n- Keep this\n'),
		]);
		expect(document.roles.map(({ name }) => name)).toContain('Good role');
	});

	test('two pages with the same name are both kept and reported', () => {
		const { document, issues } = through([
			page('a/lead.md', '# Lead\n\n- a\n'),
			page('b/lead.md', '# Lead\n\n- b\n'),
		]);
		expect(new Set(document.roles.map(({ id }) => id)).size).toBe(document.roles.length);
		expect(document.pages).toHaveLength(2);
		expect(issues.map(({ place }) => place?.file)).toContain('b/lead.md');
	});

	test('a move to itself is reported with its line', () => {
		const { issues } = through(small.filter(({ path }) => path.startsWith('50')));
		expect(issues.some(({ place }) => place?.file === '50-move-to-itself.md' && (place.line ?? 0) > 1)).toBe(
			true,
		);
	});

	test('a page of 50 MB is refused by name, the page beside it is read', () => {
		const { document, issues, time } = through([
			{ path: 'huge.md', bytes: new Uint8Array(50_000_000).fill(97) },
			page('good.md'),
		]);
		expect(time).toBeLessThan(1000);
		const errors = issues.filter(({ severity }) => severity === 'error');
		expect(errors).toMatchObject([{ code: 'file-too-large', place: { file: 'huge.md' } }]);
		expect(document.pages.map(({ file }) => file)).toEqual(['good.md']);
	});

	test('2,000 pages are read, and a page at the limit too', () => {
		const files = Array.from({ length: 2_000 }, (_, i) =>
			page(
				`role-${i}.md`,
				`# Role ${i}\n\n## Core Responsibilities\n\n- Keep\n\n## Transition to Role ${(i + 1) % 2_000}\n\n- x\n`,
			),
		);
		const start = performance.now();
		const { document } = readLadder(takeIn(files).files);
		console.log(`2,000 pages: ${Math.round(performance.now() - start)} ms`);
		expect(document.pages).toHaveLength(2_000);
		const line = '- A responsibility of some length that goes on\n';
		const most = line.repeat(Math.floor(intakeLimits.fileBytes / line.length) - 1);
		expect(takeIn([page('most.md', `# Role\n\n${most}`)]).issues).toEqual([]);
	});
});
