import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNative } from '#lib/formats/native/write.ts';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { project } from '#lib/model/projection.ts';

const folder = join(import.meta.dirname, '../../../../data/ladders/engineering');

interface Stated {
	readonly id: string;
	readonly text: string;
	readonly src: { readonly file: string; readonly line: number };
}
interface PublishedMove {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly kind: string;
	readonly timeline: readonly {
		text: string;
		value: { kind: string; min: number; max: number; open?: string };
		src: object;
	}[];
	readonly shifts: readonly { from: string; to: string }[];
	readonly actions: readonly { title: string; items: readonly Stated[]; examples: readonly string[] }[];
	readonly pitfalls: readonly Stated[];
	readonly indicators: readonly Stated[];
	readonly accelerators: readonly Stated[];
}

test('a converted ladder has what others read of it, in the promised form', () => {
	const files = readdirSync(folder).map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
	const { document } = readLadder(files);
	const json = JSON.parse(writeNative(project(document, { purpose: 'file' }))) as {
		roles: readonly { id: string; name: string; shortName: string; kind: string }[];
		transitions: readonly PublishedMove[];
	};
	expect(json.roles.find(({ id }) => id === 'vp')).toMatchObject({
		name: 'VP of Engineering',
		shortName: 'VP',
		kind: 'page',
	});
	const move = json.transitions.find(({ id }) => id === 'vp--cto')!;
	expect(move).toMatchObject({ from: 'vp', to: 'cto' });
	expect(move.timeline[0]).toMatchObject({ value: { kind: 'range', min: 5, max: 10, open: 'above' } });
	expect(move.timeline[0]!.src).toMatchObject({ file: 'vp.md' });
	for (const shift of move.shifts) expect([typeof shift.from, typeof shift.to]).toEqual(['string', 'string']);
	expect(move.actions).toHaveLength(4);
	for (const { title, items, examples } of move.actions) {
		expect(typeof title).toBe('string');
		for (const example of examples) expect(typeof example).toBe('string');
		for (const item of items)
			expect(item).toMatchObject({
				id: expect.any(String),
				text: expect.any(String),
				src: { file: 'vp.md' },
			});
	}
	expect(move.actions[0]!.examples[0]).toMatch(/\w+/);
	for (const list of [move.pitfalls, move.indicators]) {
		expect(list).toHaveLength(5);
		for (const { id, text, src } of list)
			expect([typeof id, typeof text, typeof src.line]).toEqual(['string', 'string', 'number']);
	}
});
