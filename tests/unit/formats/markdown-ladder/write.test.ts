import { describe, expect, test } from 'vitest';
import { documentStatements } from '#lib/formats/markdown-ladder/edits-of.ts';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { writeLadder } from '#lib/formats/markdown-ladder/write.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { project } from '#lib/model/projection.ts';
import type { Role } from '#lib/model/role.ts';
import { withStatement } from '../../../make/edited-document.ts';

const page = `---
icon: globe
label: VP # short
---

# VP of Engineering (VP)

You own engineering. You answer the question: **"Why do we build?"**

## Core Responsibilities

### Strategy
- Set the strategy
  over several years
- Align the budget
  - with finance
1. Count things

## Key Skill Sets

| Category | Skills |
|---|---|
| **Business** | Budgets, P&L |
| Empty | |

## Transition to CTO

### Timeline
Typically 5-10 years as a VP.

### Key Shifts Required

| From (VP) | To (CTO) |
|---|---|
| Execution | Vision |

### Common Pitfalls to Avoid
- Staying inside
`;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined): string =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const source = (text: string, path = 'vp.md'): SourceFile => ({ path, bytes: encode(text) });

function write(document: RolemapDocument, originals?: ReadonlyMap<string, Uint8Array>) {
	const { files, issues } = writeLadder(project(document, { purpose: 'file' }), originals);
	return { text: decode(files[0]?.bytes), files, issues, codes: issues.map(({ code }) => code) };
}

/** The page after the statement that reads `before` was set to `after`. */
function changed(before: string, after: string, text = page) {
	const { document } = readLadder([source(text)]);
	const statement = documentStatements(document).find((one) => one.text === before);
	if (statement === undefined) throw new Error(`no statement ${before}`);
	return write(withStatement(document, statement.src, after));
}

function withRole(text: string, change: (role: Role) => Role): RolemapDocument {
	const { document } = readLadder([source(text)]);
	return {
		...document,
		roles: document.roles.map((role) => (role.pageId === undefined ? role : change(role))),
	};
}

describe('writeLadder', () => {
	test.each([
		['an item', 'Align the budget', 'Align the money'],
		['a nested item', 'with finance', 'with legal'],
		['a numbered item', 'Count things', 'Count people'],
		['a cell', 'Budgets, P&L', 'Budgets'],
		['the core question', 'Why do we build?', 'Why us?'],
		['an end of a shift', 'Vision', 'Foresight'],
		['a pitfall', 'Staying inside', 'Never leaving'],
	])('%s: its own words change and nothing else', (_, before, after) => {
		expect(changed(before, after)).toMatchObject({ text: page.replace(before, after), codes: [] });
	});

	test.each([
		['a pipe in a cell', 'Budgets, P&L', 'A | B \\| C', '| **Business** | A \\| B \\| C |'],
		['a line end in a cell', 'Vision', 'Far\nsight', '| Execution | Far sight |'],
		["a backslash at a cell's end", 'Vision', 'C:\\', '| Execution | C:\\\\ |'],
		['a heading mark in an item', 'Align the budget', '# One', '- \\# One'],
		['a list mark in an item', 'Align the budget', '- One', '- \\- One'],
		['a quote mark in an item', 'Align the budget', '> One', '- \\> One'],
		['a number in an item', 'Align the budget', '1. One', '- 1\\. One'],
		['a check box in an item', 'Align the budget', '[x] One', '- \\[x] One'],
		['a fence in an item', 'Align the budget', '```', '- \\```'],
		['a definition in an item', 'Align the budget', '[a]: b', '- \\[a]: b'],
		['two lines in an item', 'Align the budget', 'One\ntwo', '- One\n  two'],
		['two lines in a nested item', 'with finance', 'One\n\n- two', '  - One\n    \\- two'],
		['a rule below an item', 'Align the budget', 'One\n---', '- One\n  \\---'],
		[
			'a short item where there were two lines',
			'Set the strategy\n  over several years',
			'Set it',
			'- Set it\n- Align',
		],
	])('%s is escaped for its place and read back', (_, before, after, expected) => {
		const { text, codes } = changed(before, after);
		expect(text).toContain(expected);
		expect(codes).toEqual([]);
		expect(text.split('\n').length).toBe(
			page.split('\n').length +
				expected.split('\n').length -
				before.split('\n').length -
				(expected.includes('- Align') ? 1 : 0),
		);
	});

	test('CRLF and tabs stay what they are in a new line', () => {
		const crlf = page.replaceAll('\n', '\r\n').replace('- Align', '-\tAlign');
		const { text, codes } = changed('Align the budget', 'One\ntwo', crlf);
		expect(codes).toEqual([]);
		expect(text).toBe(crlf.replace('Align the budget', 'One\r\n \ttwo'));
	});

	test('words that would be read as something else are refused, said, and leave the page whole', () => {
		const { text, issues } = changed('Staying inside', '');
		expect(text).toBe(page);
		expect(issues).toMatchObject([{ code: 'edit-not-written', place: { file: 'vp.md', line: 38 } }]);
	});

	test('several edits at once, on one page and on two', () => {
		const other = page.replaceAll('VP', 'EM').replace('Engineering (EM)', 'People (EM)');
		const { document } = readLadder([source(page), source(other, 'em.md')]);
		let edited = document;
		for (const { src, text } of documentStatements(document)) {
			if (text === 'Vision' || text === 'Align the budget') edited = withStatement(edited, src, `${text}!`);
		}
		const { files, codes } = write(edited);
		const both = (text: string) =>
			text.replace('Vision', 'Vision!').replace('Align the budget', 'Align the budget!');
		expect(codes).toEqual([]);
		expect(new Map(files.map(({ path, bytes }) => [path, decode(bytes)]))).toEqual(
			new Map([
				['vp.md', both(page)],
				['em.md', both(other)],
			]),
		);
	});

	test('a new name goes into the heading, its acronym stays', () => {
		const { text, codes } = write(withRole(page, (role) => ({ ...role, name: 'Head of Engineering' })));
		expect(text).toBe(page.replace('# VP of Engineering (VP)', '# Head of Engineering (VP)'));
		expect(codes).toEqual([]);
	});

	test('a new short name and front matter values keep quotes and comments', () => {
		const { text, codes } = write(withRole(page, (role) => ({ ...role, shortName: 'Head: E' })));
		expect(text).toBe(page.replace('label: VP # short', 'label: "Head: E" # short'));
		expect(codes).toEqual([]);
		const { document } = readLadder([source(page.replace('icon: globe', "icon: 'globe'"))]);
		const [first] = document.pages;
		if (first === undefined) throw new Error('no page');
		const frontMatter = first.frontMatter.map((entry) =>
			entry.key === 'icon' ? { ...entry, value: "it's" } : entry,
		);
		expect(write({ ...document, pages: [{ ...first, frontMatter }] }).text).toBe(
			page.replace('icon: globe', "icon: 'it''s'"),
		);
	});

	const withItems = (
		change: (items: Role['responsibilities'][number]['items']) => typeof items,
		text = page,
	) =>
		write(
			withRole(text, (role) => ({
				...role,
				responsibilities: role.responsibilities.map((group) => ({ ...group, items: change(group.items) })),
			})),
		);

	test('an item that is put in, taken out or moved changes its own lines', () => {
		expect(withItems((items) => items.slice(1))).toMatchObject({
			text: page.replace('- Set the strategy\n  over several years\n', ''),
			codes: [],
		});
		expect(
			withItems(([first, ...rest]) =>
				[first, { id: 'new', text: '# A new one' }, ...rest].flatMap((item) => item ?? []),
			),
		).toMatchObject({
			text: page.replace('- Align', '- \\# A new one\n- Align'),
			codes: [],
		});
		const list = page.replace('1. Count things', '- Count things');
		expect(
			withItems(([one, two, three]) => [three, one, two].flatMap((item) => item ?? []), list),
		).toMatchObject({
			text: list.replace('- Count things\n', '').replace('- Set', '- Count things\n- Set'),
			codes: [],
		});
	});

	test('an item moves from one list to another; the title below stays a line apart', () => {
		expect(withItems((items) => items.toReversed())).toMatchObject({
			text: page
				.replace('- Set the strategy\n  over several years\n', '- Count things\n')
				.replace('1. Count things\n', '- Set the strategy\n  over several years\n'),
			codes: [],
		});
	});

	test('what cannot be written where it is wanted is said, and the page stays', () => {
		// Lines below a title would be read as its own.
		const untitled = page.replace('### Strategy\n', '');
		const titled = { id: 'g', title: 'First', items: [{ id: 'i', text: 'Say it' }] };
		const result = write(
			withRole(untitled, (role) => ({ ...role, responsibilities: [titled, ...role.responsibilities] })),
		);
		expect(result.text).toBe(untitled);
		expect(result.issues).toMatchObject([{ code: 'change-not-written', place: { file: 'vp.md' } }]);
		expect(result.issues[0]?.message).toContain('VP of Engineering');
	});

	test('a move that is gone takes its section along; one to a role that nobody knows is refused', () => {
		const { document } = readLadder([source(page)]);
		const gone = write({ ...document, transitions: [] });
		expect(gone.text).toBe(`${page.slice(0, page.indexOf('\n\n## Transition'))}\n`);
		const [move] = document.transitions;
		if (move === undefined) throw new Error('no move');
		expect(
			write({ ...document, transitions: [move, { ...move, id: 'vp--ceo', to: 'ceo' }] }).codes,
		).toContain('change-not-written');
	});

	test('an edit of one statement does not take words around it for lost', () => {
		const { text, codes } = changed('Why do we build?', 'Who are we?');
		expect(text).toBe(page.replace('Why do we build?', 'Who are we?'));
		expect(codes).toEqual([]);
	});

	test('another encoding: the original untouched, UTF-8 after an edit, nothing without the original', () => {
		const wide = Uint8Array.from([0xff, 0xfe, ...[...page].flatMap((c) => [c.charCodeAt(0), 0])]);
		const files = [{ path: 'vp.md', bytes: wide }];
		const { document } = readLadder(files);
		const originals = new Map([['vp.md', wide]]);
		expect(write(document, originals)).toMatchObject({ files: [{ path: 'vp.md', bytes: wide }], codes: [] });
		expect(write(document)).toMatchObject({ files: [], codes: ['page-needs-original'] });
		const vision = documentStatements(document).find(({ text }) => text === 'Vision');
		if (vision === undefined) throw new Error('no statement');
		const edited = withStatement(document, vision.src, 'Foresight');
		expect(write(edited, originals)).toMatchObject({
			text: page.replace('Vision', 'Foresight'),
			codes: ['page-now-utf8'],
		});
	});

	test('bytes that are no UTF-8 come back from the original alone', () => {
		const bytes = Uint8Array.from([...encode(`${page}- é ü `), 0xc0, 0x80]);
		const { document } = readLadder([{ path: 'vp.md', bytes }]);
		expect(write(document, new Map([['vp.md', bytes]])).files[0]?.bytes).toEqual(bytes);
		expect(write(document).codes).toEqual(['page-needs-original']);
	});
});
