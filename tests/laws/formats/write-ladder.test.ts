import { readdirSync, readFileSync } from 'node:fs';
import { tests as examples } from 'commonmark-spec';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { documentStatements } from '#lib/formats/markdown-ladder/edits-of.ts';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { writeLadder } from '#lib/formats/markdown-ladder/write.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { project } from '#lib/model/projection.ts';
import { withStatement } from '../../make/edited-document.ts';
import { Dice } from '../../make/ladder.ts';

const shipped = folder(new URL('../../../data/ladders/engineering/', import.meta.url));
const badPages = folder(new URL('../../fixtures/bad-pages/', import.meta.url));
const realData = process.env['ROLEMAP_REAL_DATA'];

function folder(url: URL): SourceFile[] {
	return readdirSync(url)
		.filter((name) => name.endsWith('.md'))
		.map((path) => ({ path, bytes: new Uint8Array(readFileSync(new URL(path, url))) }));
}

function realFiles(root: string, names: readonly string[]): SourceFile[] {
	return names.map((path) => ({ path, bytes: new Uint8Array(readFileSync(`${root}/${path}`)) }));
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** `write(read(files))` is `files`, said without a hexadecimal wall where it is not. */
function expectSame(files: readonly SourceFile[], hint = ''): void {
	const { document } = readLadder(files);
	const originals = new Map(files.map(({ path, bytes }) => [path, bytes]));
	const written = writeLadder(project(document, { purpose: 'file' }), originals);
	expect(written.issues, hint).toEqual([]);
	expect(written.files.map(({ path }) => path).toSorted(), hint).toEqual(
		files.map(({ path }) => path).toSorted(),
	);
	for (const { path, bytes } of written.files) {
		const before = originals.get(path) ?? new Uint8Array();
		if (Buffer.compare(bytes, before) !== 0) expect(textOf(bytes), `${hint} ${path}`).toBe(textOf(before));
		expect(Buffer.compare(bytes, before), `${hint} ${path}`).toBe(0);
	}
	for (const page of document.pages) {
		const known = originals.get(page.file) ?? new Uint8Array();
		const joined = page.blocks.map(({ text }) => text).join('');
		const plain = page.encoding === 'utf-8' && !joined.includes('\ufffd');
		if (plain)
			expect(textOf(known).replace(/^\ufeff/, page.byteOrderMark ? '' : '$&'), page.file).toBe(joined);
	}
}

function mutated(dice: Dice, bytes: Uint8Array): Uint8Array {
	let text = textOf(bytes);
	const lines = (): string[] => text.split('\n');
	const rounds = 1 + dice.below(4);
	for (let round = 0; round < rounds; round++) {
		const all = lines();
		const at = dice.below(all.length);
		const kind = dice.below(8);
		if (kind === 0) text = all.sort(() => dice.next() - 0.5).join('\n');
		else if (kind === 1)
			text = [...all.slice(0, at), ...all.slice(dice.below(all.length)), ...all.slice(at)].join('\n');
		else if (kind === 2) text = text.slice(0, dice.below(text.length));
		else if (kind === 3) text = all.map((line) => line + dice.pick(['', '\r', '\r', '  '])).join('\n');
		else if (kind === 4) text = `\ufeff${text}`;
		else if (kind === 5)
			text = all
				.map((line) =>
					dice.chance(0.1) ? dice.pick(['> ', '    ', '\t', '#', '| ', '- ', '```', '---']) + line : line,
				)
				.join('\n');
		else if (kind === 6) text = text.replaceAll('\n', dice.pick(['\r', '\r\n', '\n\n']));
		else
			text =
				text.slice(0, at) +
				dice.pick(['<!--', '```\n', '|', '\0', '\u2028', '[', '**', '\n---\n', '\u{1f642}']) +
				text.slice(at);
	}
	const result = new TextEncoder().encode(text);
	if (result.length > 0 && dice.chance(0.4)) {
		for (let flips = dice.below(6); flips > 0; flips--) result[dice.below(result.length)] = dice.below(256);
	}
	return result;
}

describe('write(read(x)) is x', () => {
	test('for the shipped ladder', () => expectSame(shipped));

	test('for every bad page', () => expectSame(badPages));

	test('for every example of the CommonMark specification as a page', () => {
		const files = examples.map(({ markdown, number }) => ({
			path: `example-${number}.md`,
			bytes: new TextEncoder().encode(markdown.replaceAll('→', '\t')),
		}));
		expect(files.length).toBeGreaterThan(600);
		expectSame(files);
		expectSame(
			files.map(({ path, bytes }) => ({
				path,
				bytes: new TextEncoder().encode(textOf(bytes).replaceAll('\n', '\r\n')),
			})),
		);
	});

	test('for 320 mutated pages', () => {
		const seed = 20_260;
		console.log(`mutated pages: seed ${seed}, 320 pages`);
		for (let group = 0; group < 16; group++) {
			const dice = new Dice(seed + group);
			const files = Array.from({ length: 20 }, (_, at) => ({
				path: `page-${at}.md`,
				bytes: mutated(dice, dice.pick(shipped).bytes),
			}));
			expectSame(files, `seed ${seed + group}`);
		}
	});

	test.skipIf(realData === undefined)('for the real page and frameworks (ROLEMAP_REAL_DATA)', () => {
		expectSame(realFiles(`${realData}/ladder-page`, ['vp.md']));
		expectSame(realFiles(`${realData}/frameworks`, ['backend.md', 'people.md', 'product.md']));
	});
});

interface Change {
	readonly files: readonly SourceFile[];
	readonly document: RolemapDocument;
	readonly seed: number;
}

const newWords = [
	'Changed words',
	'Now (3-4 hrs/week)',
	'a | b',
	'first\nsecond',
	'**Bold** and `code`',
	'# five',
	'- six',
	'7. seven',
];

/** Changes one statement and checks the page line by line; false where the writer refused and said so. */
function changeOne({ files, document, seed }: Change): boolean {
	const dice = new Dice(seed);
	const statements = documentStatements(document);
	const { src, text } = dice.pick(statements);
	const asked = dice.chance(0.5) ? `${text} ${dice.pick(newWords)}` : dice.pick(newWords);
	const hint = `seed ${seed}: ${src.file}:${src.line} ${JSON.stringify(text)} -> ${JSON.stringify(asked)}`;
	const originals = new Map(files.map(({ path, bytes }) => [path, bytes]));
	const changed = withStatement(document, src, asked);
	const written = writeLadder(project(changed, { purpose: 'file' }), originals);
	const different = written.files.filter(
		({ path, bytes }) => Buffer.compare(bytes, originals.get(path) ?? new Uint8Array()) !== 0,
	);
	if (written.issues.length > 0) {
		expect(different, hint).toEqual([]);
		return false;
	}
	expect(
		different.map(({ path }) => path),
		hint,
	).toEqual([src.file]);
	const before = textOf(originals.get(src.file) ?? new Uint8Array());
	const after = textOf(different[0]?.bytes ?? new Uint8Array());
	const mark = before.startsWith('\ufeff') ? 1 : 0;
	expect(after.slice(0, src.from + mark), hint).toBe(before.slice(0, src.from + mark));
	const tail = before.slice(src.to + mark);
	expect(after.endsWith(tail), hint).toBe(true);
	const put = after.slice(src.from + mark, after.length - tail.length);
	// Escapes that the writer adds for the place are not the author's words.
	const flat = (words: string): string =>
		words
			.replace(/\\(?=[|#>.)\-+*])/g, '')
			.replace(/\s+/g, ' ')
			.trim();
	expect(flat(put), hint).toBe(flat(asked));

	const again = documentStatements(readLadder(written.files).document);
	expect(again.find((one) => one.src.file === src.file && one.src.from === src.from)?.text, hint).toBe(put);
	const others = (list: typeof again): string[] =>
		list
			.filter(
				(one) =>
					one.src.file !== src.file ||
					one.src.line > (src.endLine ?? src.line) + 1 ||
					one.src.line < src.line,
			)
			.map((one) => `${one.src.file} ${one.text}`)
			.toSorted();
	const shift =
		put.split(/\r\n|\n|\r/).length - before.slice(src.from + mark, src.to + mark).split(/\r\n|\n|\r/).length;
	if (shift === 0) expect(others(again), hint).toEqual(others(statements));
	return true;
}

/** Full counts in `npm run test:long`. */
const share = process.env['ROLEMAP_LONG'] === '1' ? 4 : 1;

describe('one changed statement changes its own words and nothing else', () => {
	test('in the shipped ladder', () => {
		const seed = 7_100;
		const count = 12 * share;
		const { document } = readLadder(shipped);
		const made = Array.from({ length: count }, (_, at) =>
			changeOne({ files: shipped, document, seed: seed + at }),
		).filter(Boolean);
		console.log(
			`one change: seeds ${seed} to ${seed + count - 1}, ${made.length} written, ${count - made.length} refused`,
		);
		expect(made.length).toBeGreaterThan(count * 0.9);
	});

	test('in the same ladder with CRLF and a byte order mark', () => {
		const seed = 7_300;
		const count = 8 * share;
		const files = shipped.map(({ path, bytes }) => ({
			path,
			bytes: new TextEncoder().encode(`\ufeff${textOf(bytes).replaceAll('\n', '\r\n')}`),
		}));
		const { document } = readLadder(files);
		const made = Array.from({ length: count }, (_, at) =>
			changeOne({ files, document, seed: seed + at }),
		).filter(Boolean);
		console.log(
			`one change, CRLF: seeds ${seed} to ${seed + count - 1}, ${made.length} written, ${count - made.length} refused`,
		);
		expect(made.length).toBeGreaterThan(count * 0.8);
	});

	test.skipIf(realData === undefined)('in the real page (ROLEMAP_REAL_DATA)', () => {
		const seed = 7_500;
		const files = realFiles(`${realData}/ladder-page`, ['vp.md']);
		const { document } = readLadder(files);
		const made = Array.from({ length: 80 }, (_, at) =>
			changeOne({ files, document, seed: seed + at }),
		).filter(Boolean);
		console.log(
			`one change, real page: seeds ${seed} to ${seed + 79}, ${made.length} written, ${80 - made.length} refused`,
		);
		expect(made.length).toBeGreaterThan(70);
	});
});
