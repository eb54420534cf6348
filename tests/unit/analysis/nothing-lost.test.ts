import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentIndex } from '#lib/analysis/document-index.ts';
import { moveOutlook } from '#lib/analysis/move-outlook.ts';
import { roleOutlook } from '#lib/analysis/role-outlook.ts';
import { textsOf } from '#lib/analysis/texts-of.ts';
import { shownWords } from '../../make/shown-words.ts';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { project } from '#lib/model/projection.ts';

const realData = process.env['ROLEMAP_REAL_DATA'];
const folders = ['data/ladders/engineering', ...(realData === undefined ? [] : [`${realData}/ladder-page`])];
if (realData === undefined) console.warn('ROLEMAP_REAL_DATA is not set: the real page is not checked.');

/** Letters and digits alone: how a text is cut and marked does not matter, only that it is there. */
const bare = (text: string) =>
	shownWords(text)
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

function read(folder: string) {
	const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
	const files = names.map((path) => ({ path, bytes: new Uint8Array(readFileSync(`${folder}/${path}`)) }));
	return project(readLadder(files).document, { purpose: 'screen' });
}

/** All that the details of a folder's roles and moves show, as one text. */
function shownIn(document: ReturnType<typeof read>): string {
	const index = documentIndex(document);
	const outlooks = [
		...document.roles.map((role) => roleOutlook(document, index, role.id)),
		...document.transitions.map((move) => moveOutlook(document, index, move.from, move.to)),
	];
	return textsOf(outlooks, '')
		.map(({ text }) => bare(text))
		.join(' | ');
}

/** The statements of a page: its lines without the marks that arrange them and the words that only announce. */
function statementsOf(text: string): readonly string[] {
	const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
	return body
		.split('\n')
		.filter((line) => !/^\s*(?:#|[-:|\s]*$)/.test(line) && !isAnnouncement(line))
		.flatMap((line) => (line.trim().startsWith('|') ? line.split('|') : line.split(/(?<=[.?!:])\s/)))
		.map((part) =>
			part
				.replace(/^\s*(?:[-*+]|\d+\.)\s+/, '')
				.replace(/^\W*(?:\d+\.|Example:|Note\W*:|Key distinction\W*:)/, ''),
		)
		.map(bare)
		.filter((part) => part.length > 2);
}

/** The title of a part, or the head of a table, that the details show in another form. */
function isAnnouncement(line: string): boolean {
	return (
		/^\*\*(?:Key (?:Shifts|Actions)|Timeline)\b/.test(line) ||
		/^\|\s*(?:\*\*)?(?:From|Category|Dimension|#)\b/.test(line)
	);
}

describe.each(folders)('%s', (folder) => {
	const document = read(folder);
	const shown = shownIn(document);
	const rolePages = document.pages.filter((page) => page.kind === 'role');

	test.each(rolePages.map((page) => page.file))('everything %s says is in the details', (file) => {
		const statements = statementsOf(readFileSync(`${folder}/${file}`, 'utf8'));
		expect(statements.length).toBeGreaterThan(50);
		expect(statements.filter((statement) => !shown.includes(statement))).toEqual([]);
	});
});
