import { expect, test } from 'vitest';
import { LadderReader } from '#lib/workers/ladder-reader.ts';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { soundFile } from '../../make/json-corpus.ts';
import type { ReadingStep } from '#lib/workers/protocol.ts';

const page = (i: number) => ({
	path: `role-${i}.md`,
	bytes: new TextEncoder().encode(`# Role ${i}\n\n## Core Responsibilities\n\n- Does ${i}\n`),
});
const pages = (count: number) => Array.from({ length: count }, (_, i) => page(i));

/** A clock on which every look takes `tick` milliseconds. */
function clock(tick: number): () => number {
	let time = 0;
	return () => (time += tick);
}

async function steps(reader: LadderReader, count: number, tick: number, pauses = { made: 0 }) {
	const all: ReadingStep[] = [];
	const pause = async () => void pauses.made++;
	for await (const step of reader.read(pages(count), 'Ours', clock(tick), pause)) all.push(step);
	return all;
}

test('a large ladder shows its first roles soon, and all of them last', async () => {
	const pauses = { made: 0 };
	const [first, last, ...more] = await steps(new LadderReader(), 100, 5, pauses);
	expect(more).toEqual([]);
	expect(first).toMatchObject({ final: false, total: 100 });
	expect(first!.document.roles.length).toBeGreaterThan(0);
	expect(first!.document.roles.length).toBeLessThan(20);
	expect(last).toMatchObject({ final: true, done: 100 });
	expect(last!.document).toEqual(readLadder(pages(100), { title: 'Ours' }).document);
	expect(pauses.made).toBeGreaterThan(20);
});

test('a small ladder is shown whole at once', async () => {
	const all = await steps(new LadderReader(), 14, 50);
	expect(all.map(({ final }) => final)).toEqual([true]);
});

test('pages that did not change are not read again, and pages that went are gone', async () => {
	const reader = new LadderReader();
	const run = async (files: readonly { path: string; bytes: Uint8Array }[]) => {
		let last: ReadingStep | undefined;
		for await (const step of reader.read(files, '', clock(0), async () => undefined)) last = step;
		return last!;
	};
	const before = await run(pages(3));
	const changed = {
		path: 'role-1.md',
		bytes: new TextEncoder().encode('# Renamed\n\n## Scope\n\n- **Span**: all\n'),
	};
	const after = await run([page(0), changed]);
	expect(after.document.roles.map(({ name }) => name)).toEqual(['Role 0', 'Renamed']);
	expect(after.document.pages[0]!.blocks[0]!.text).toBe(before.document.pages[0]!.blocks[0]!.text);
});

test('a document in one file is opened as it was saved, and refused where it is none', async () => {
	const read = async (content: string) => {
		const steps: ReadingStep[] = [];
		const files = [{ path: 'x.rolemap.json', bytes: new TextEncoder().encode(content) }];
		for await (const step of new LadderReader().read(
			files,
			'x',
			() => 0,
			async () => {},
		))
			steps.push(step);
		expect(steps).toHaveLength(1);
		return steps[0]!;
	};
	const opened = await read(soundFile());
	expect(opened).toMatchObject({ final: true, refused: false, issues: [] });
	expect(opened.document.roles.map(({ id }) => id)).toContain('architect');
	const broken = await read('{"format": "rolemap"');
	expect(broken).toMatchObject({ final: true, refused: true, issues: [{ code: 'native-broken' }] });
});
