import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverWords } from '#lib/words/english/server.ts';
import { serverWords as germanWords } from '#lib/words/german/server.ts';
import { serveFolder } from '../../make/served-folder.ts';

let served: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
	served = await serveFolder({
		'ladder/vp.md': '# VP',
		'notes.txt': 'not for the page',
		'team.rolemap-talent.json': '{"secret": true}',
		'.git/config.md': 'hidden',
	});
	await writeFile(join(served.above, 'outside.md'), 'outside');
	await mkdir(join(served.above, 'elsewhere'));
	await writeFile(join(served.above, 'elsewhere', 'x.md'), 'elsewhere');
	const link = (to: string, at: string) => symlink(to, join(served.folder, at));
	await link(join(served.above, 'outside.md'), 'leading-out.md');
	await link(join(served.above, 'elsewhere'), 'linked-folder');
	await link(join(served.above, 'not-there-yet.md'), 'leading-to-nothing.md');
	await link('team.rolemap-talent.json', 'talent.md');
	await link('.git/config.md', 'hidden.md');
	await link('circle.md', 'circle.md');
});

afterAll(async () => {
	expect(served.faults).toEqual([]);
	await served.close();
});

const everyAddress = [
	'GET /api/files',
	'GET /api/pages',
	'GET /api/file?path=ladder/vp.md',
	'PUT /api/file?path=ladder/new.md',
	'GET /api/changes',
	'DELETE /api/file?path=ladder/vp.md',
	'GET /api/nothing',
];

describe.each(everyAddress)('%s', (start) => {
	test.each([
		['a foreign host', { Host: 'evil.example' }, serverWords.foreignHost],
		['no host name of ours', { Host: '192.168.0.9' }, serverWords.foreignHost],
		['a foreign origin', { Origin: 'http://evil.example' }, serverWords.foreignOrigin],
		['an origin hidden by a sandbox', { Origin: 'null' }, serverWords.foreignOrigin],
		['another site', { 'Sec-Fetch-Site': 'cross-site' }, serverWords.foreignOrigin],
		['no token', { Authorization: null }, serverWords.missingToken],
		['a wrong token', { Authorization: 'Bearer wrong' }, serverWords.wrongToken],
	])('is refused with %s', async (_, headers, sentence) => {
		const answer = await served.ask(start, headers);
		expect(answer.status).toBe(403);
		expect(answer.body).toBe(`${sentence}\n`);
	});
});

test('what is refused is said in the language that was asked for, else in English', async () => {
	for (const [asked, sentence] of [
		['de-DE,de;q=0.9,en;q=0.8', germanWords.notFound],
		['fr, de;q=0.5', germanWords.notFound],
		['fr', serverWords.notFound],
		['', serverWords.notFound],
	] as const) {
		const answer = await served.ask('GET /api/nothing', { 'Accept-Language': asked });
		expect([answer.status, answer.body]).toEqual([404, `${sentence}\n`]);
	}
});

test('the page itself, with its token, is refused to a foreign host and origin', async () => {
	expect((await served.ask('GET /')).body).toContain('rolemap-session');
	for (const headers of [{ Host: 'evil.example' }, { Origin: 'http://evil.example' }, { Host: null }]) {
		const answer = await served.ask('GET /', headers);
		expect([400, 403]).toContain(answer.status);
		expect(answer.body).not.toContain('rolemap-session');
	}
});

test('two hosts, or an address that names another host, get nothing', async () => {
	const two = await served.ask('GET /', { host: 'evil.example' });
	const absolute = await served.ask('GET http://evil.example/api/files');
	expect([two.status, absolute.status]).toEqual([403, 400]);
});

const escaping = [
	'../outside.md',
	'..%2foutside.md',
	'%2e%2e/outside.md',
	'%252e%252e%252foutside.md',
	'ladder/../../outside.md',
	'..%5coutside.md',
	'/etc/hostname.md',
	'%2fetc%2fpasswd',
	'C:%5cWindows%5cwin.md',
	'C:/Windows/win.md',
	'%5c%5cserver%5cshare%5cx.md',
	'//server/share/x.md',
	'vp.md%00',
	'leading-out.md',
	'linked-folder/x.md',
	'linked-folder/new.md',
	'talent.md',
	'hidden.md',
	'circle.md',
	'.git/config.md',
	'notes.txt',
	'team.rolemap-talent.json',
	`${'x'.repeat(1100)}.md`,
	`${'x'.repeat(300)}.md`,
	'',
];

test.each(escaping)('a path of %s is neither read nor written', async (path) => {
	const before = await readdir(served.above, { recursive: true });
	const read = await served.ask(`GET /api/file?path=${path}`);
	expect(read.status).toBe(403);
	expect(read.body).not.toMatch(/^(outside|elsewhere|hidden)|secret/);
	const written = await served.ask(`PUT /api/file?path=${path}`, {}, 'mine');
	expect(written.status).toBe(403);
	expect(await readdir(served.above, { recursive: true })).toEqual(before);
	expect(await readFile(join(served.above, 'outside.md'), 'utf8')).toBe('outside');
	expect(await readFile(join(served.above, 'elsewhere', 'x.md'), 'utf8')).toBe('elsewhere');
});

test('writing over a link that leads to nothing makes nothing outside', async () => {
	await served.ask('PUT /api/file?path=leading-to-nothing.md', {}, 'mine');
	expect(await readdir(served.above)).not.toContain('not-there-yet.md');
});

test('neither list nor bundle holds what may not be read', async () => {
	const listed = JSON.parse((await served.ask('GET /api/files')).body) as { files: { path: string }[] };
	expect(listed.files.map(({ path }) => path).filter((path) => path !== 'leading-to-nothing.md')).toEqual([
		'ladder/vp.md',
	]);
	const bundle = (await served.ask('GET /api/pages')).body;
	expect(bundle).not.toMatch(/\noutside|elsewhere\/|hidden\n|secret/);
});

test('a page that is handed out cannot act as a document of this origin', async () => {
	const { headers } = await served.ask('GET /api/file?path=ladder/vp.md');
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	expect(headers.get('content-disposition')).toBe('attachment');
});

test.each(['/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/_app/../../opened/ladder/vp.md', '/%00'])(
	'the app has nothing at %s but its own page',
	async (path) => {
		const answer = await served.ask(`GET ${path}`);
		expect(answer.body).not.toMatch(/root:|# VP/);
	},
);
