import { expect, test } from 'vitest';
import type { Reply, Request } from '#lib/workers/protocol.ts';
import { TaskRunner } from '#lib/workers/task-runner.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const ladder = [
	file('a.md', '# A\n\n## Core Responsibilities\n\n- See [B](b.md)\n'),
	file('b.md', '# B\n\n## Core Responsibilities\n\n- Works\n'),
];

async function ask(
	runner: { perform: (request: Request) => Promise<void> },
	replies: Reply[],
	request: Request,
) {
	await runner.perform(request);
	return replies.splice(0);
}

test('links in a text lead to the roles of the ladder read last; every call is answered', async () => {
	const replies: Reply[] = [];
	const runner = new TaskRunner((reply) => replies.push(reply));
	const read = await ask(runner, replies, {
		call: 1,
		task: 'read',
		input: { origin: { kind: 'files', files: ladder }, title: 'Ours' },
	});
	expect(read).toMatchObject([{ call: 1, kind: 'answer', last: true, output: { final: true } }]);
	const inline = await ask(runner, replies, {
		call: 2,
		task: 'inline',
		input: [{ file: 'a.md', text: 'See [B](b.md) or [x](https://example.com)' }],
	});
	expect(inline).toMatchObject([
		{
			call: 2,
			kind: 'answer',
			last: true,
			output: [[{}, { kind: 'link', roleId: 'b' }, {}, { kind: 'link' }]],
		},
	]);
});

test('a fault of a task is told, not swallowed', async () => {
	const replies: Reply[] = [];
	const runner = new TaskRunner((reply) => replies.push(reply));
	const broken = {
		call: 7,
		task: 'arrange',
		input: { graph: null, arrangement: 'lanes' },
	} as unknown as Request;
	expect(await ask(runner, replies, broken)).toMatchObject([{ call: 7, kind: 'fault' }]);
});

test('files with nothing in common go by an id of their own, and the same ones by the same', async () => {
	const replies: Reply[] = [];
	const runner = new TaskRunner((reply) => replies.push(reply));
	const idOf = async (files: typeof ladder, loose = true): Promise<string | undefined> => {
		const origin = { kind: 'files' as const, files, loose };
		const [reply] = await ask(runner, replies, {
			call: 1,
			task: 'read',
			input: { origin, title: 'Chosen files' },
		});
		return (reply as { output?: { document?: { id: string } } } | undefined)?.output?.document?.id;
	};
	const ours = await idOf(ladder);
	expect(ours).toMatch(/^files-[a-z0-9]+$/);
	expect(await idOf(ladder.toReversed())).toBe(ours);
	expect(await idOf([file('a.md', '# A\n\n## Core Responsibilities\n\n- More\n'), ...ladder.slice(1)])).toBe(
		ours,
	);
	expect(
		await idOf([file('a.md', '# Cook\n\n## Core Responsibilities\n\n- More\n'), ...ladder.slice(1)]),
	).not.toBe(ours);
	expect(await idOf(ladder, false)).toBe('chosen-files');
});
