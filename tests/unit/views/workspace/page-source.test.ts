import { expect, test } from 'vitest';
import { documentIndex } from '#lib/analysis/document-index.ts';
import type { Page } from '#lib/model/page.ts';
import { mappedWords } from '#lib/views/workspace/mapped-words.ts';
import { pageLines, pageParts } from '#lib/views/workspace/page-lines.ts';
import { makeDocument, makeMove, makeRole } from '../../../make/document.ts';

const src = (line: number) => ({ file: 'vp.md', line, from: 0, to: 1, path: [] });
const page: Page = {
	id: 'vp',
	frameworkId: 'ladder',
	file: 'vp.md',
	kind: 'role',
	frontMatter: [],
	h1: 'VP',
	bytes: 1,
	encoding: 'utf-8',
	byteOrderMark: false,
	blocks: [
		{ kind: 'heading', text: '# VP\r\n\r\n', src: src(1) },
		{ kind: 'list', text: '- a\r- b\n\n\n', src: src(3) },
		{ kind: 'paragraph', text: 'end without a line end', src: src(7) },
	],
};

test('every line of a page has its number, whatever ends it', () => {
	expect(pageLines(page).map(({ number, text }) => `${number}:${text}`)).toEqual([
		'1:# VP',
		'2:',
		'3:- a',
		'4:- b',
		'5:',
		'6:',
		'7:end without a line end',
	]);
	expect(pageParts(page).map(({ lines }) => lines.length)).toEqual([2, 4, 1]);
});

const index = documentIndex(
	makeDocument({
		roles: [
			makeRole({ id: 'vp', name: 'VP of Engineering' }),
			makeRole({ id: 'a/b', name: 'Slash' }),
			makeRole({ id: 'cto', name: 'CTO' }),
		],
		transitions: [makeMove({ from: 'vp', to: 'cto' })],
		matrices: [
			{
				id: 'm',
				frameworkId: 'ladder',
				title: 'Key Skill Sets',
				kind: 'skills',
				rowHead: '',
				rows: [],
				cols: [],
				cells: [],
				notes: [],
				pageId: 'vp',
				src: src(1),
			},
		],
	}),
);

test.each([
	['roles/vp/scope', ['Scope of VP of Engineering']],
	['transitions/vp--cto/shifts', ['Key shifts of VP of Engineering to CTO']],
	['roles/vp/scope,roles/cto/scope', ['Scope of VP of Engineering', 'Scope of CTO']],
	[
		'transitions/vp--cto/timeline,transitions/vp--cto/timelineNotes',
		['Timeline of VP of Engineering to CTO'],
	],
	['roles/a/b/notes', ['Notes of Slash']],
	['roles/gone/notes', ['Notes of gone']],
	['matrices/m/title,matrices/m/cells', ['Skills table']],
	['matrices/gone/cells', ['Table, shown as it is']],
	['roles/vp/constructor', ['Role of VP of Engineering']],
	['something/else/entirely', ['entirely']],
])('%s is %j', (mappedTo, words) => {
	expect(mappedWords(mappedTo, index)).toEqual(words);
});
