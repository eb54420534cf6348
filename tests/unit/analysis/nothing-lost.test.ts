import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lostStatements, shownIn, statementsOf } from '../../make/lost-statements.ts';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';

const realData = process.env['ROLEMAP_REAL_DATA'];
const example = 'tests/fixtures/ladders/data-practice';
const folders = [
	'data/ladders/engineering',
	example,
	...(realData === undefined ? [] : [`${realData}/ladder-page`]),
];
if (realData === undefined) console.warn('ROLEMAP_REAL_DATA is not set: the real page is not checked.');

function read(folder: string) {
	const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
	const files = names.map((path) => ({ path, bytes: new Uint8Array(readFileSync(`${folder}/${path}`)) }));
	return readLadder(files).document;
}

describe.each(folders)('%s', (folder) => {
	const document = read(folder);
	const least = folder === example ? 5 : 50;
	const shown = shownIn(document);
	const rolePages = document.pages.filter((page) => page.kind === 'role');

	test.each(rolePages.map((page) => page.file))('everything %s says is in the details', (file) => {
		const text = readFileSync(`${folder}/${file}`, 'utf8');
		expect(statementsOf(text).length).toBeGreaterThan(least);
		expect(lostStatements(shown, text)).toEqual([]);
	});
});
