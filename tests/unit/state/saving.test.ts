import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { fileChanges, pageTexts, type FileChange } from '#lib/formats/workspace-folder/file-changes.ts';
import { RememberedWrites, type IsBase } from '#lib/state/saving-plan.ts';
import { servedTarget } from '#lib/state/served-target.ts';
import { serveFolder, testToken } from '../../make/served-folder.ts';

const one = '# One\n\n## Core Responsibilities\n\n- Works\n';
let served: Awaited<ReturnType<typeof serveFolder>>;
const bytes = (text: string) => new TextEncoder().encode(text);
const onDisk = (path: string) => readFile(join(served.folder, path), 'utf8');
const isBase: IsBase = (current, { base }) => current === base;
const change = (path: string, text: string | null, base: string | null): FileChange => ({
	path,
	bytes: text === null ? null : bytes(text),
	base,
});

beforeEach(async () => {
	served = await serveFolder({ 'one.md': one, 'two.md': '# Two\n' });
	const real = fetch;
	vi.stubGlobal('fetch', (path: string, init?: RequestInit) =>
		real(`http://127.0.0.1:${served.port}${path}`, init),
	);
});
afterEach(async () => {
	vi.unstubAllGlobals();
	await served.close();
});

test('only pages that say something else than they did are changed', () => {
	const { document } = readLadder([
		{ path: 'one.md', bytes: bytes(one) },
		{ path: 'two.md', bytes: bytes('# Two\n') },
	]);
	const files = [
		{ path: 'one.md', bytes: bytes(one) },
		{ path: 'two.md', bytes: bytes('# Second\n') },
		{ path: 'three.md', bytes: bytes('# Three\n') },
	];
	expect(fileChanges(pageTexts(document), { files, removed: ['one.md'] })).toEqual([
		{ path: 'two.md', bytes: bytes('# Second\n'), base: '# Two\n' },
		{ path: 'three.md', bytes: bytes('# Three\n'), base: null },
		{ path: 'one.md', bytes: null, base: one },
	]);
});

test('what nobody else touched is written, made or taken away, and again before it was read anew', async () => {
	const writes = new RememberedWrites();
	const target = servedTarget(testToken);
	const save = (...changes: FileChange[]) => writes.save(changes, target, isBase);
	expect(
		await save(
			change('one.md', '# A\n', one),
			change('new/x.md', '# X\n', null),
			change('two.md', null, '# Two\n'),
		),
	).toEqual({ saved: ['one.md', 'new/x.md', 'two.md'], conflicts: [], refused: [] });
	expect([await onDisk('one.md'), await onDisk('new/x.md')]).toEqual(['# A\n', '# X\n']);
	await expect(onDisk('two.md')).rejects.toThrow();
	expect(await save(change('one.md', '# B\n', one))).toMatchObject({ saved: ['one.md'] });
	expect(await save(change('one.md', '# B\n', one))).toEqual({ saved: [], conflicts: [], refused: [] });
});

test('what somebody changed or removed meanwhile stays theirs, and both versions are given', async () => {
	await writeFile(join(served.folder, 'one.md'), '# Theirs\n');
	await rm(join(served.folder, 'two.md'));
	const { saved, conflicts } = await new RememberedWrites().save(
		[change('one.md', '# Ours\n', one), change('two.md', '# Ours\n', '# Two\n')],
		servedTarget(testToken),
		isBase,
	);
	expect(saved).toEqual([]);
	expect(conflicts).toEqual([
		{ path: 'one.md', base: one, theirs: '# Theirs\n', ours: '# Ours\n' },
		{ path: 'two.md', base: '# Two\n', theirs: null, ours: '# Ours\n' },
	]);
	expect(await onDisk('one.md')).toBe('# Theirs\n');
});

test('a change between reading and writing is caught by the server', async () => {
	const target = servedTarget(testToken);
	const late = {
		...target,
		write: async (path: string, ours: Uint8Array) => {
			await writeFile(join(served.folder, path), '# Just now\n');
			return target.write(path, ours);
		},
	};
	const changes = [change('one.md', '# Ours\n', one), change('came.md', '# Ours\n', null)];
	const { conflicts, saved } = await new RememberedWrites().save(changes, late, isBase);
	expect(saved).toEqual([]);
	expect(conflicts.map(({ path, theirs }) => [path, theirs])).toEqual([
		['one.md', '# Just now\n'],
		['came.md', '# Just now\n'],
	]);
	expect(await onDisk('one.md')).toBe('# Just now\n');
	expect(await onDisk('came.md')).toBe('# Just now\n');
});

test('what the server refuses is given with its reason', async () => {
	const answer = await new RememberedWrites().save(
		[change('../out.md', '# Out\n', null)],
		servedTarget(testToken),
		isBase,
	);
	expect(answer.saved).toEqual([]);
	expect(answer.refused).toEqual([
		{ path: '../out.md', reason: expect.stringContaining('leaves the opened folder') },
	]);
});
