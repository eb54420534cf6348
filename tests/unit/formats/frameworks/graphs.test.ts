import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGraphml } from '#lib/formats/graphml/read.ts';
import { writeGraphml } from '#lib/formats/graphml/write.ts';
import { writeLadder } from '#lib/formats/markdown-ladder/write.ts';
import { readMermaid } from '#lib/formats/mermaid/read.ts';
import { readStatement } from '#lib/formats/mermaid/read-statement.ts';
import { writeMermaid } from '#lib/formats/mermaid/write.ts';
import { frameworksAmong } from '#lib/formats/open-frameworks.ts';
import { project } from '#lib/model/projection.ts';
import { inTime } from '../../../make/in-time.ts';

const encoder = new TextEncoder();
const file = (path: string, text: string) => ({ path, bytes: encoder.encode(text) });
const codesOf = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);
const opened = async (path: string, text: string) => {
	const among = frameworksAmong([file(path, text)]);
	if (among.read === null) throw new Error('not claimed');
	return among.read('Graph');
};
const golden = (name: string) =>
	readFileSync(new URL(`../../../golden/formats/${name}`, import.meta.url), 'utf8');

describe('mermaid', () => {
	const hand = [
		'---',
		'title: The kitchen',
		'---',
		'%% who follows whom',
		'flowchart LR',
		'  a[Junior cook] -->|2 years| b(Cook); b -- grows into --> c{{"Head; cook"}}',
		'  b & c ==> d((Chef)):::big',
		'  subgraph people [The people]',
		'    d <-.-> e["Owner (all)"]',
		'  end',
		'  a --- x',
		'  style a fill:#f9f',
		'  ??? what is this',
	].join('\n');

	test('nodes of all shapes, chains, labels, groups as tracks; a line of no graph is told and stays in the page', async () => {
		const { document, issues, files } = await opened('kitchen.mmd', hand);
		expect(document.title).toBe('The kitchen');
		expect(document.roles.map(({ id, name, trackIds }) => [id, name, trackIds])).toEqual([
			['a', 'Junior cook', []],
			['b', 'Cook', []],
			['c', 'Head; cook', []],
			['d', 'Chef', ['the-people']],
			['e', 'Owner (all)', ['the-people']],
			['x', 'x', []],
		]);
		expect(
			document.transitions.map(({ id, kind, title, timeline }) => [id, kind, title, timeline[0]?.text]),
		).toEqual([
			['a--b', 'promotion', undefined, '2 years'],
			['b--c', 'promotion', 'grows into', undefined],
			['b--d', 'promotion', undefined, undefined],
			['c--d', 'promotion', undefined, undefined],
			['d--e', expect.any(String), undefined, undefined],
			['e--d', expect.any(String), undefined, undefined],
			['a--x', 'related', undefined, undefined],
		]);
		expect(issues).toMatchObject([
			{ code: 'graph-line-unknown', place: { file: 'kitchen.mmd', line: 13, column: 3 } },
		]);
		expect(files).toEqual([{ file: 'kitchen.mmd', format: 'mermaid', kept: 12, reported: 1 }]);
		expect(document.pages[0]?.blocks[0]?.text).toBe(hand);
	});

	test('what we write we read: roles, tracks and moves are the same', async () => {
		const { document } = await opened('odd.mmd', golden('odd-ladder.mmd'));
		const again = await opened('odd.mmd', writeMermaid(project(document, { purpose: 'file' })));
		expect(again.issues).toEqual([]);
		const shape = (of: typeof document) => ({
			roles: of.roles.map(({ name }) => name).sort(),
			moves: of.transitions
				.map(
					({ from, to }) =>
						`${of.roles.find(({ id }) => id === from)?.name} ${of.roles.find(({ id }) => id === to)?.name}`,
				)
				.sort(),
		});
		expect(shape(again.document)).toEqual(shape(document));
		expect(document.roles).toHaveLength(4);
	});

	test.each(['a[never closed', 'a -->', '--> b', 'a --> | b', 'a["x"y"]', 'a -- text b'])(
		'%s is no statement',
		(line) => {
			expect(readStatement(line)).toBeNull();
		},
	);

	test('hostile lines end at once', async () => {
		await inTime(1500, () => {
			for (const part of ['[', 'a-', 'a & ', '--', '|', '"', 'a[', 'a-->', '-.'])
				readStatement(part.repeat(9000));
		});
		expect(readStatement('a'.repeat(30_000))).toBeNull();
	});

	test('a file of something else is refused', () => {
		expect(codesOf(readMermaid(file('x.mmd', 'sequenceDiagram\nA->>B: hi')).issues)).toEqual([
			'graph-not-understood',
		]);
	});
});

describe('graphml', () => {
	test('what we write we read', async () => {
		const { document, issues, files } = await opened('odd.graphml', golden('odd-ladder.graphml'));
		expect([issues, files[0]?.reported]).toEqual([[], 0]);
		const again = await opened('odd.graphml', writeGraphml(project(document, { purpose: 'file' })));
		const shape = (of: typeof document) => [
			of.roles.map(({ name, kind }) => [name, kind]),
			of.transitions.map(({ id, kind, timeline }) => [id, kind, timeline[0]?.text]),
		];
		expect(shape(again.document)).toEqual(shape(document));
		expect(document.roles.map(({ kind }) => kind)).toContain('body');
	});

	test('groups, labels of yEd, undirected edges and unknown data are kept', async () => {
		const { document } = await opened(
			'y.graphml',
			`<?xml version="1.0"?><!-- a --><graphml xmlns:y="urn:y"><key id="d0" for="node" attr.name="salary band"/>
			<graph edgedefault="undirected"><node id="g"><data key="label">Kitchen</data><graph><node id="n0"><data key="d1"><y:NodeLabel>Cook &amp; more</y:NodeLabel></data><data key="d0">B</data></node></graph></node>
			<node id="n1"/><edge source="n0" target="n1"/><edge source="n1" target="gone"><data key="weight">3</data></edge></graph></graphml>`,
		);
		const cook = document.roles.find(({ id }) => id === 'n0');
		expect(cook).toMatchObject({
			name: 'Cook & more',
			trackIds: ['kitchen'],
			extras: { 'salary band': 'B' },
		});
		expect(document.transitions.map(({ kind, weight }) => [kind, weight])).toEqual([
			['related', undefined],
			['related', 3],
		]);
		expect(document.roles.find(({ id }) => id === 'gone')?.kind).toBe('stub');
	});

	test.each([
		['<!DOCTYPE graphml [<!ENTITY a "aaaaaaaa">]><graphml><graph/></graphml>', 'xml-unsafe'],
		['<graphml><!DOCTYPE x SYSTEM "http://example.org/x"></graphml>', 'xml-unsafe'],
		['role,level\n', 'graph-not-understood'],
	])('%s is refused', (text, code) => {
		expect(codesOf(readGraphml(file('x.graphml', text)).issues)).toEqual([code]);
	});

	test.each([
		['<graphml><graph><node id="a"/><node id="b"', 1],
		['<graphml><graph><node id="a"/></node>', 1],
		[`<graphml>${'<graph>'.repeat(100)}`, 0],
		['<graphml><graph><node id="a"/>< ></graph></graphml>', 1],
	])('what stands before damage is kept, and the damage told: %s', (text, nodes) => {
		const read = readGraphml(file('x.graphml', text));
		if (!read.ok) throw new Error('refused');
		expect(read.value.nodes).toHaveLength(nodes);
		expect(codesOf(read.value.issues)).toEqual(['xml-broken']);
		expect(read.value.issues[0]?.place?.line).toBe(1);
	});

	test('a graph of a quarter of a million elements and more is refused', () => {
		const text = `<graphml><graph>${'<node id="n"/>'.repeat(250_001)}</graph></graphml>`;
		expect(codesOf(readGraphml(file('x.graphml', text)).issues)).toEqual(['graph-too-large']);
	});
});

test('two graphs with the same ids are side by side, and the second says its changed names', async () => {
	const among = frameworksAmong([file('a.mmd', 'graph TD\nx --> y'), file('b.mmd', 'graph TD\nx --> y')]);
	const { document, issues } = (await among.read?.('Both')) ?? { document: null, issues: [] };
	expect(document?.roles.map(({ id }) => id)).toEqual(['x', 'y', 'b-x', 'b-y']);
	expect(document?.transitions.map(({ id, from }) => [id, from])).toEqual([
		['x--y', 'x'],
		['b-x--b-y', 'b-x'],
	]);
	expect(codesOf(issues)).toContain('framework-ids-changed');
});

test('tables beside ladder pages stay closed and are told; a README beside tables is kept', async () => {
	const table = file('t.csv', 'role,level\nCook,1\n');
	const beside = frameworksAmong([table, file('cook.md', '# Cook\n')]);
	expect([beside.read, codesOf(beside.issues), beside.rest.map(({ path }) => path)]).toEqual([
		null,
		['framework-beside-pages'],
		['cook.md'],
	]);
	const read = await frameworksAmong([table, file('README.md', '# About\n\nText.\n')]).read?.('K');
	expect(read?.document.pages.map((page) => page.file)).toEqual(['README.md']);
	expect(read?.files).toEqual([
		{ file: 't.csv', format: 'csv', kept: 1, reported: 0 },
		{ file: 'README.md', format: 'markdown', kept: 2, reported: 0 },
	]);
});

test('written as pages, a framework says what pages cannot hold', async () => {
	const read = await frameworksAmong([file('t.csv', 'role,skill\nCook,Baking\n')]).read?.('K');
	if (!read) throw new Error('not claimed');
	const written = writeLadder(project(read.document, { purpose: 'file' }), new Map());
	expect(written.issues).toMatchObject([{ code: 'pages-cannot-say', values: { skills: 1, links: 0 } }]);
	expect(written.files.map(({ path }) => path)).toContain('cook.md');
});
