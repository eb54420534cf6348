import { expect, test } from 'vitest';
import { arrange } from '#lib/layout/arrangements.ts';
import { project } from '#lib/model/projection.ts';
import { CareerPicture } from '#lib/state/career-picture.svelte.ts';
import type { WorkerClient } from '#lib/workers/client.ts';
import type { Tasks } from '#lib/workers/protocol.ts';
import { makeDocument, makeMove, makeRole, makeYears } from '../../make/document.ts';

const roles = ['a', 'b', 'c'].map((id, rank) => makeRole({ id, name: id, rank }));
const moves = [makeMove({ from: 'a', to: 'b', timeline: [makeYears(2, 4)] })];
const start = makeDocument({ roles, transitions: moves });
const screen = (document: typeof start) => project(document, { purpose: 'screen' });

/** A worker that lays out for real, and counts how often; `fails` makes it fault. */
function picture(): { picture: CareerPicture; asked: () => number; worker: { fails: boolean } } {
	let asked = 0;
	const worker = {
		fails: false,
		run: (_: string, { graph, arrangement }: Tasks['arrange']['input']) => {
			asked += 1;
			return worker.fails
				? Promise.reject(new Error('stopped'))
				: Promise.resolve(arrange(graph, arrangement));
		},
	};
	const made = new CareerPicture(worker as unknown as WorkerClient, 'lanes');
	return { picture: made, asked: () => asked, worker };
}

test('what an edit of words leaves in its place is not laid out again', async () => {
	const { picture: map, asked } = picture();
	await map.show(screen(start));
	const { layout } = map;
	const edited = { ...roles[1]!, summary: [{ value: 'x', text: 'x', from: 'own' as const }] };
	await map.show(screen(makeDocument({ roles: [roles[0]!, edited, roles[2]!], transitions: moves })));
	expect([asked(), map.layout]).toEqual([1, layout]);
	await map.show(screen(makeDocument({ roles, transitions: [...moves, makeMove({ from: 'b', to: 'c' })] })));
	expect(map.layout?.moves).toHaveLength(2);
	await map.show(screen(start));
	expect(map.layout?.moves).toHaveLength(1);
	await map.arrangeAs('left-to-right');
	expect([map.layout?.arrangement, asked()]).toEqual(['left-to-right', 4]);
});

test('what was asked for last wins, also where it is what is shown already', async () => {
	const { picture: map } = picture();
	await map.show(screen(start));
	const added = screen(makeDocument({ roles, transitions: [...moves, makeMove({ from: 'b', to: 'c' })] }));
	await Promise.all([map.show(added), map.show(screen(start))]);
	expect(map.layout?.moves).toHaveLength(1);
	await Promise.all([map.show(added), map.arrangeAs('free')]);
	expect([map.layout?.moves.length, map.layout?.arrangement]).toEqual([2, 'free']);
});

test('a layout that failed is asked for again', async () => {
	const { picture: map, worker } = picture();
	worker.fails = true;
	await expect(map.show(screen(start))).rejects.toThrow('stopped');
	worker.fails = false;
	await map.show(screen(start));
	expect(map.layout?.cards).toHaveLength(3);
});
