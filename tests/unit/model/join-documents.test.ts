import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTableFiles } from '#lib/formats/framework-tables/read-files.ts';
import { readNative } from '#lib/formats/native/read.ts';
import { writeNative } from '#lib/formats/native/write.ts';
import { applyChange, changeBetween, collectionNames, inverseOf } from '#lib/model/change.ts';
import { joinDocuments } from '#lib/model/join-documents.ts';
import { project } from '#lib/model/projection.ts';
import { shippedLadder } from '../../make/told.ts';

const ladder = shippedLadder();
const kitchen = new URL('../../fixtures/frameworks/kitchen-roles.csv', import.meta.url);

test('a ladder joined to itself is twice as much, every reference inside its own half', () => {
	const { document, changed, prefix } = joinDocuments(ladder, ladder);
	expect(changed).toBeGreaterThan(50);
	for (const name of collectionNames) {
		expect([name, document[name].length]).toEqual([name, ladder[name].length * 2]);
		const ids = document[name].map(({ id }) => id);
		expect([name, new Set(ids).size]).toEqual([name, ids.length]);
		expect(document[name].slice(0, ladder[name].length)).toEqual(
			name === 'tracks' ? ladder.tracks : [...ladder[name]],
		);
	}
	// Reading it back mends whatever names what is not there, and would say so.
	const text = writeNative(project(document, { purpose: 'file' }));
	const read = readNative({ path: 'x.rolemap.json', bytes: new TextEncoder().encode(text) });
	expect(read.issues).toEqual([]);
	const second = document.transitions.slice(ladder.transitions.length);
	for (const { id, from, to, sharedWith } of second) {
		expect([from, to].every((end) => end.startsWith(`${prefix}-`))).toBe(true);
		expect(id).toBe(`${from}--${to}`);
		expect(sharedWith.every((other) => second.some((move) => move.id === other))).toBe(true);
	}
	const texts = JSON.stringify(document.roles.slice(ladder.roles.length));
	for (const { id } of ladder.pages) expect(texts).not.toContain(`"pageId":"${id}"`);
	for (const { file } of ladder.pages) expect(texts).not.toContain(`"file":"${file}"`);
});

test('what does not collide keeps its ids, and joining is one change that can be taken back', async () => {
	const bytes = new Uint8Array(readFileSync(kitchen));
	const { document: added } = await readTableFiles([{ path: 'kitchen.csv', bytes }], 'Kitchen');
	const { document, changed } = joinDocuments(ladder, added);
	expect(changed).toBe(0);
	expect(document.roles.slice(-added.roles.length)).toEqual(added.roles);
	expect(document.tracks.map(({ order }) => order)).toEqual(document.tracks.map((_, at) => at));
	const change = changeBetween(ladder, document);
	expect(applyChange(ladder, change)).toEqual(document);
	expect(applyChange(document, inverseOf(change))).toEqual(ladder);
});
