import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { readNative } from '#lib/formats/native/read.ts';
import { writeNative } from '#lib/formats/native/write.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { project } from '#lib/model/projection.ts';
import { hostileLadder } from '../../make/hostile-ladder.ts';
import { fileOf, mutated, seededLadder } from '../../make/ladder.ts';

const seeds = Array.from({ length: process.env['ROLEMAP_LONG'] ? 200 : 30 }, (_, at) => at + 1);

function folder(url: URL): SourceFile[] {
	return readdirSync(url)
		.filter((name) => name.endsWith('.md'))
		.map((path) => ({ path, bytes: new Uint8Array(readFileSync(new URL(path, url))) }));
}

/** Writing, reading and writing again: the same document and the same text. */
function expectSame(document: RolemapDocument, hint: string): void {
	const text = writeNative(project(document, { purpose: 'file' }));
	const read = readNative({ path: 'x.rolemap.json', bytes: new TextEncoder().encode(text) });
	expect(read.issues, hint).toEqual([]);
	expect(read.ok, hint).toBe(true);
	if (!read.ok) return;
	expect(read.value, hint).toEqual(document);
	expect(writeNative(project(read.value, { purpose: 'file' })) === text, hint).toBe(true);
	expect(text.endsWith('}\n'), hint).toBe(true);
}

test('the shipped ladder comes back from its file as it was', () => {
	const { document } = readLadder(folder(new URL('../../../data/ladders/engineering/', import.meta.url)));
	expectSame(document, 'shipped');
});

test('so does every ladder from a seed, and what is left of it once its pages are damaged', () => {
	for (const seed of seeds) {
		const pages = seededLadder(seed);
		expectSame(readLadder(pages.map(fileOf)).document, `seed ${seed}`);
		const damaged = pages.map(({ path, text }, at) => ({ path, text: mutated(text, seed * 31 + at) }));
		expectSame(readLadder(damaged.map(fileOf)).document, `seed ${seed}, damaged`);
	}
});

test('so do pages that nobody would write, and a ladder of attacks', () => {
	const bad = folder(new URL('../../fixtures/bad-pages/', import.meta.url));
	expectSame(readLadder(bad).document, 'all bad pages');
	for (const file of bad) expectSame(readLadder([file]).document, file.path);
	const hostile = Object.entries(hostileLadder().files).map(([path, text]) => fileOf({ path, text }));
	expectSame(readLadder(hostile).document, 'hostile');
});

test('so do lists nested as deep as they are read', () => {
	const deep = Array.from({ length: 60 }, (_, at) => `${'  '.repeat(at)}- level ${at}`).join('\n');
	const { document } = readLadder([
		fileOf({ path: 'a.md', text: `# A\n\n## Core Responsibilities\n\n### G\n${deep}\n` }),
	]);
	expect(JSON.stringify(document)).toContain('level 59');
	expectSame(document, 'deep');
});

test('so do examples with lists below them', () => {
	const text =
		'# A\n\n## Transition to B\n\n### Concrete Actions\n\n#### 1. Draw\n- A box\n\n**Examples**:\n- One\n  - below\n    - deeper\n- Two\n';
	const { document } = readLadder([fileOf({ path: 'a.md', text })]);
	const [action] = document.transitions[0]?.actions ?? [];
	expect(action?.examples[0]?.children?.[0]?.children?.[0]?.text).toBe('deeper');
	expectSame(document, 'examples');
});
