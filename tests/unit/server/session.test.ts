import { createHash } from 'node:crypto';
import { chmod, readFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serverWords } from '#lib/words/english/server.ts';
import { serveFolder, testToken } from '../../make/served-folder.ts';

type Served = Awaited<ReturnType<typeof serveFolder>>;
let served: Served;
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

beforeEach(async () => {
	served = await serveFolder({ 'ladder/vp.md': '# VP\n', 'ladder/ü.md': '# Ü\r\n', 'rolemap.json': '{}' });
});
afterEach(() => served.close());

describe('reading', () => {
	test('the list names every file with its size', async () => {
		const { body } = await served.ask('GET /api/files');
		const { files } = JSON.parse(body) as { files: { path: string; size: number; changed: number }[] };
		expect(files.map(({ path, size }) => [path, size])).toEqual([
			['ladder/vp.md', 5],
			['ladder/ü.md', 6],
			['rolemap.json', 2],
		]);
		expect(files.every(({ changed }) => Math.abs(changed - Date.now()) < 60_000)).toBe(true);
	});

	test('the bundle is a line of JSON and then the bytes, one after the other', async () => {
		const { body } = await served.ask('GET /api/pages');
		const end = body.indexOf('\n');
		const head = JSON.parse(body.slice(0, end)) as { files: { size: number; hash: string }[] };
		expect(head.files.map(({ size }) => size)).toEqual([5, 6, 2]);
		expect(head.files[0]?.hash).toBe(hash('# VP\n'));
		expect(body.slice(end + 1)).toBe('# VP\n# Ü\r\n{}');
	});

	test('one file comes with its hash', async () => {
		const { body, headers } = await served.ask('GET /api/file?path=ladder/%C3%BC.md');
		expect(body).toBe('# Ü\r\n');
		expect(headers.get('etag')).toBe(`"${hash('# Ü\r\n')}"`);
		expect((await served.ask('GET /api/file?path=ladder/none.md')).status).toBe(404);
	});

	test('HEAD is GET without the body', async () => {
		const head = await served.ask('HEAD /api/file?path=ladder/vp.md');
		expect([head.status, head.body, head.headers.get('content-length')]).toEqual([200, '', '5']);
	});

	test('other methods are named as wrong', async () => {
		const answer = await served.ask('PATCH /api/file?path=ladder/vp.md');
		expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, PUT, DELETE']);
		expect((await served.ask('POST /')).status).toBe(405);
	});

	test('a single file is all there is of its folder', async () => {
		const single = await serveFolder({ 'vp.md': '# VP', 'cto.md': '# CTO' }, { only: 'vp.md' });
		const { body } = await single.ask('GET /api/files');
		expect(JSON.parse(body)).toMatchObject({ files: [{ path: 'vp.md' }] });
		expect((await single.ask('GET /api/file?path=cto.md')).status).toBe(403);
		await single.close();
	});

	test('an archive opened by name is handed out and never written', async () => {
		const archive = await serveFolder({ 'pages.zip': 'PK', 'vp.md': '# VP' }, { only: 'pages.zip' });
		expect((await archive.ask('GET /api/pages')).body).toMatch(/"pages.zip".*\nPK$/);
		const answer = await archive.ask('PUT /api/file?path=pages.zip', { 'If-Match': hash('PK') }, 'mine');
		expect([answer.status, answer.body]).toEqual([403, `${serverWords.notWritable('pages.zip')}\n`]);
		await archive.close();
	});

	test('a page that is too large is named, and its bytes stay where they are', async () => {
		await writeFile(join(served.folder, 'ladder/large.md'), 'x'.repeat(5_000_001));
		const { body } = await served.ask('GET /api/pages');
		const head = JSON.parse(body.slice(0, body.indexOf('\n'))) as { files: Record<string, unknown>[] };
		expect(head.files[0]).toMatchObject({
			path: 'ladder/large.md',
			size: 0,
			problem: 'too-large',
			wholeSize: 5_000_001,
		});
		expect(body.length).toBeLessThan(2_000);
	});

	test('files of other kinds are named, so that the page can say what it found instead', async () => {
		await writeFile(join(served.folder, 'team.png'), 'no page');
		await writeFile(join(served.folder, 'succession.csv'), 'secret');
		const { body } = await served.ask('GET /api/pages');
		const head = JSON.parse(body.slice(0, body.indexOf('\n'))) as { files: object[] };
		expect(head.files.slice(3)).toEqual([
			{ path: 'succession.csv', size: 0, problem: 'not-opened' },
			{ path: 'team.png', size: 0, problem: 'not-opened' },
		]);
		expect(body).not.toContain('secret');
	});
});

describe('writing', () => {
	const put = (path: string, text: string, headers: Record<string, string> = {}) =>
		served.ask(`PUT /api/file?path=${path}`, headers, text);
	const onDisk = (path: string) => readFile(join(served.folder, path), 'utf8');

	test('replaces what the page read, and answers with the new hash', async () => {
		await chmod(join(served.folder, 'ladder/vp.md'), 0o600);
		const answer = await put('ladder/vp.md', '# VP of Engineering', { 'If-Match': `"${hash('# VP\n')}"` });
		expect(answer.status).toBe(200);
		expect(answer.headers.get('etag')).toBe(`"${hash('# VP of Engineering')}"`);
		expect(await onDisk('ladder/vp.md')).toBe('# VP of Engineering');
		expect((await stat(join(served.folder, 'ladder/vp.md'))).mode & 0o777).toBe(0o600);
		expect(await readdir(join(served.folder, 'ladder'))).toEqual(['vp.md', 'ü.md']);
	});

	test('refuses with what is there now when the file was changed meanwhile', async () => {
		await writeFile(join(served.folder, 'ladder/vp.md'), 'theirs');
		const answer = await put('ladder/vp.md', 'ours', { 'If-Match': hash('# VP\n') });
		expect([answer.status, answer.body]).toEqual([409, 'theirs']);
		expect(answer.headers.get('etag')).toBe(`"${hash('theirs')}"`);
		expect(await onDisk('ladder/vp.md')).toBe('theirs');
	});

	test('refuses when the file is gone, and when nobody says what is replaced', async () => {
		expect((await put('ladder/gone.md', 'ours', { 'If-Match': hash('x') })).status).toBe(409);
		expect((await put('ladder/vp.md', 'ours')).status).toBe(428);
		expect((await put('ladder/vp.md', 'ours', { 'If-Match': '*' })).status).toBe(409);
		expect(await onDisk('ladder/vp.md')).toBe('# VP\n');
	});

	test('makes a new page and its folder', async () => {
		expect((await put('new/cto.md', '# CTO')).status).toBe(201);
		expect(await onDisk('new/cto.md')).toBe('# CTO');
	});

	test('of many who replace the same version, one does', async () => {
		const match = { 'If-Match': hash('# VP\n') };
		const all = await Promise.all(Array.from({ length: 12 }, (_, n) => put('ladder/vp.md', `${n}`, match)));
		const done = all.filter(({ status }) => status === 200);
		expect([done.length, all.filter(({ status }) => status === 409).length]).toEqual([1, 11]);
	});

	test('takes 5 MB and no more, and hears of it before all has been sent', async () => {
		expect((await put('large.md', 'x'.repeat(5_000_000))).status).toBe(201);
		const refused = await served.ask('PUT /api/file?path=larger.md', { 'Content-Length': '5000001' });
		expect([refused.status, refused.body]).toEqual([413, `${serverWords.tooLarge('5 MB')}\n`]);
		const chunked = `${(6_000_000).toString(16)}\r\n${'x'.repeat(6_000_000)}\r\n0\r\n\r\n`;
		const unsized = { 'Content-Length': null, 'Transfer-Encoding': 'chunked' };
		expect((await served.ask('PUT /api/file?path=larger.md', unsized, chunked)).status).toBe(413);
		expect(await readdir(served.folder)).not.toContain('larger.md');
	});

	test('is refused when started read only', async () => {
		const still = await serveFolder({ 'vp.md': '# VP' }, { readOnly: true });
		const answer = await still.ask('PUT /api/file?path=vp.md', { 'If-Match': hash('# VP') }, 'mine');
		expect([answer.status, answer.body]).toEqual([403, `${serverWords.readOnly}\n`]);
		expect(await readFile(join(still.folder, 'vp.md'), 'utf8')).toBe('# VP');
		await still.close();
	});
});

describe('following', () => {
	test('a saved, a renamed and a removed file arrive together, with the token in the address', async () => {
		const events = await follow(served);
		await writeFile(join(served.folder, 'ladder/vp.md'), '# VP, changed');
		await rename(join(served.folder, 'ladder/ü.md'), join(served.folder, 'ladder/u.md'));
		await writeFile(join(served.folder, 'ladder/image.png'), 'no page');
		await expect
			.poll(() => events.changed().sort(), { timeout: 5_000 })
			.toEqual(['ladder/u.md', 'ladder/vp.md']);
		await expect.poll(events.removed, { timeout: 5_000 }).toEqual(['ladder/ü.md']);
		events.stop();
	});

	test('the 65th page is told to wait, and may come once another leaves', async () => {
		const all = await Promise.all(Array.from({ length: 64 }, () => follow(served)));
		const refused = await served.ask('GET /api/changes');
		expect([refused.status, refused.body]).toEqual([503, `${serverWords.tooManyListeners}\n`]);
		all.forEach((events) => events.stop());
		const comes = async () => {
			const again = await follow(served).catch(() => null);
			again?.stop();
			return again !== null;
		};
		await expect.poll(comes).toBe(true);
	});
});

/** Collects the paths of all events until stopped. */
async function follow({ port }: Served) {
	let text = '';
	const asked = request({ port, host: '127.0.0.1', path: `/api/changes?token=${testToken}` });
	await new Promise<void>((resolve, reject) => {
		asked.on('response', (response) => {
			if (response.statusCode !== 200) return reject(new Error(`status ${response.statusCode}`));
			response.setEncoding('utf8').on('data', (part: string) => {
				text += part;
				resolve();
			});
			response.on('error', () => undefined);
		});
		asked.on('error', reject).end();
	});
	const paths = (which: 'changed' | 'removed') =>
		text
			.split('\n')
			.filter((line) => line.startsWith('data: '))
			.flatMap((line) => (JSON.parse(line.slice(6)) as Record<string, string[]>)[which] ?? []);
	return {
		changed: () => paths('changed'),
		removed: () => paths('removed'),
		stop: () => asked.destroy(),
	};
}
