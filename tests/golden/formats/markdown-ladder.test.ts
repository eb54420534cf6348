import { readdirSync, readFileSync } from 'node:fs';
import { documentSchema } from '#lib/model/document.ts';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { readLadderPage } from '#lib/formats/markdown-ladder/read-page.ts';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ladderFaults } from '../../make/ladder-faults.ts';

const folder = new URL('../../fixtures/ladders/data-practice/', import.meta.url);
const files = readdirSync(folder).map((path) => ({ path, bytes: new Uint8Array(readFileSync(new URL(path, folder))) }));
const { document, issues } = readLadder(files);

test('a small ladder with every variation of the grammar, as a document', async () => {
	const json = `${JSON.stringify(document, null, '\t')}\n`;
	await expect(json).toMatchFileSnapshot('./data-practice.json');
});

test('and its problems', async () => {
	const lines = issues.map(({ severity, code, place, message }) => `${severity} ${code} ${place?.file ?? ''}:${place?.line ?? ''} ${message}`);
	await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./data-practice.issues.txt');
});

test('the document has the form its schema promises, and its statements stand where they say', () => {
	expect(v.safeParse(documentSchema, document).issues).toBeUndefined();
	expect(ladderFaults(document, files.map(readLadderPage))).toEqual([]);
});
