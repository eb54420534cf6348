import { createHash } from 'node:crypto';
import { readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveFolder } from '../../make/served-folder.ts';

let served: Awaited<ReturnType<typeof serveFolder>>;
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const match = (text: string) => ({ 'If-Match': `"${hash(text)}"` });
const remove = (path: string, headers: Record<string, string | null>) =>
	served.ask(`DELETE /api/file?path=${path}`, headers);

beforeEach(async () => void (served = await serveFolder({ 'ladder/vp.md': '# VP\n', 'note.txt': 'mine' })));
afterEach(() => served.close());

test('a page is taken away if it is what was read, and kept beside its place', async () => {
	expect(await remove('ladder/vp.md', match('# VP\n'))).toMatchObject({ status: 200 });
	const [kept, ...others] = await readdir(join(served.folder, 'ladder'));
	expect([kept, others]).toEqual([`.vp.md.${hash('# VP\n').slice(0, 12)}.removed`, []]);
	expect(await readFile(join(served.folder, 'ladder', kept ?? ''), 'utf8')).toBe('# VP\n');
	expect((await served.ask('GET /api/files')).body).toContain('"files":[]');
});

test('one that changed meanwhile is not, and comes back as it is now', async () => {
	await writeFile(join(served.folder, 'ladder/vp.md'), '# Other\n');
	expect(await remove('ladder/vp.md', match('# VP\n'))).toMatchObject({ status: 409, body: '# Other\n' });
	expect((await remove('ladder/vp.md', {})).status).toBe(428);
	expect((await remove('ladder/none.md', match('x'))).status).toBe(404);
	expect(await readdir(join(served.folder, 'ladder'))).toEqual(['vp.md']);
});

test('no stranger, no path outside and no link takes anything away', async () => {
	await writeFile(join(served.above, 'outside.md'), '# VP\n');
	await symlink(join(served.above, 'outside.md'), join(served.folder, 'link.md'));
	await symlink(served.above, join(served.folder, 'linked'));
	const good = match('# VP\n');
	for (const [path, headers] of [
		['ladder/vp.md', { ...good, Authorization: null }],
		['ladder/vp.md', { ...good, Authorization: 'Bearer other' }],
		['ladder/vp.md', { ...good, Host: 'evil.example' }],
		['ladder/vp.md', { ...good, Origin: 'http://evil.example' }],
		['ladder/vp.md', { ...good, 'Sec-Fetch-Site': 'cross-site' }],
		['../outside.md', good],
		['..%2foutside.md', good],
		['ladder/../../outside.md', good],
		['link.md', good],
		['linked/outside.md', good],
		['note.txt', match('mine')],
	] as const) {
		expect([path, (await remove(path, headers)).status]).toEqual([path, 403]);
	}
	expect(await readFile(join(served.above, 'outside.md'), 'utf8')).toBe('# VP\n');
	expect(await readFile(join(served.folder, 'ladder/vp.md'), 'utf8')).toBe('# VP\n');
	expect(await readFile(join(served.folder, 'note.txt'), 'utf8')).toBe('mine');
});

test('nor does anybody where only reading was allowed, or where one file was opened', async () => {
	const reading = await serveFolder({ 'vp.md': '# VP\n' }, { readOnly: true });
	const single = await serveFolder({ 'vp.md': '# VP\n' }, { only: 'vp.md' });
	for (const one of [reading, single]) {
		expect((await one.ask('DELETE /api/file?path=vp.md', match('# VP\n'))).status).toBe(403);
		expect(await readFile(join(one.folder, 'vp.md'), 'utf8')).toBe('# VP\n');
		await one.close();
	}
});

test('a document of 20 MB is written; a page of that size is refused', async () => {
	const large = 'x'.repeat(20_000_000);
	expect((await served.ask('PUT /api/file?path=x.rolemap.json', {}, large)).status).toBe(201);
	expect((await served.ask('PUT /api/file?path=x.md', {}, large)).status).toBe(413);
});
