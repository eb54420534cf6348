import { expect, test } from 'vitest';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { doCommand } from '#lib/model/commands/do-command.ts';
import { documentParts, joinedParts } from '#lib/workers/document-parts.ts';
import { writingParts } from '#lib/workers/writing-parts.ts';
import type { SavePreview } from '#lib/formats/markdown-ladder/page-diff.ts';
import type { WrittenPages } from '#lib/workers/page-writer.ts';
import type { WritingPart } from '#lib/workers/writing-parts.ts';
import type { Reply } from '#lib/workers/protocol.ts';
import { TaskRunner } from '#lib/workers/task-runner.ts';

const text = (at: number, says: string) =>
	new TextEncoder().encode(`# Role ${at}\n\n## Core Responsibilities\n\n- ${says}\n`);
const pages = Array.from({ length: 21 }, (_, at) => ({
	path: `r${at}.md`,
	bytes: text(at, `Works on ${at}`),
}));
const settings = { path: 'rolemap.json', bytes: new TextEncoder().encode('{"title": "Ours"}') };
const files = [...pages, settings];

function edited() {
	const { document } = readLadder(files);
	const role = document.roles.find(({ name }) => name === 'Role 20');
	const entry = role?.responsibilities[0]?.items[0];
	const input = { role: role?.id, entry: entry?.id, text: 'Rests' };
	const result = doCommand(document, 'edit-responsibility', input);
	if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join(' '));
	return { base: document, document: result.value.document };
}

test('a document goes over in parts, none of them large, and is the same on the other side', () => {
	const { document } = edited();
	const parts = [...documentParts(document)];
	const largest = Math.max(...parts.map((part) => Object.values(part).flat().length));
	expect(largest).toBeLessThan(30);
	expect(parts.length).toBeGreaterThan(6);
	expect(joinedParts(structuredClone(parts))).toEqual(document);
});

test('pages are written and compared from what was handed over in parts, settings beside them', async () => {
	const { base, document } = edited();
	const given: WritingPart[] = [...writingParts(document, base)];
	const answers: unknown[] = [];
	const runner = new TaskRunner((reply: Reply) =>
		answers.push(reply.kind === 'answer' ? reply.output : reply),
	);
	for (const input of structuredClone(given)) await runner.perform({ call: 1, task: 'take', input });
	const input = { origin: { kind: 'files', files }, what: 'everything' } as const;
	await runner.perform({ call: 2, task: 'compare', input });
	await runner.perform({ call: 3, task: 'write', input });
	const [compared, written] = answers.slice(-2) as [SavePreview, WrittenPages];
	const changed = { path: 'r20.md', kind: 'changed' };
	expect(compared).toMatchObject({ files: [changed], issues: [] });
	expect(JSON.stringify(compared)).toContain('Rests');
	expect(written.files.map(({ path }) => path).sort()).toEqual(files.map(({ path }) => path).sort());
	expect(written.changes.map(({ path }) => path)).toEqual(['r20.md']);
	expect(written.changes[0]?.base).toContain('Works on 20');
	expect(written.bases.get('rolemap.json')).toBe('{"title": "Ours"}');
});
