import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acceptedEncoding } from '#lib/server/accepted-encoding.ts';
import { markShell } from '#lib/server/shell-page.ts';
import { StaticSite } from '#lib/server/static-site.ts';
import { makeFolder } from '../../make/made-folder.ts';

let built: Awaited<ReturnType<typeof makeFolder>>;
const html = '<!doctype html><html><head><title>Rolemap</title></head></html>';

beforeEach(async () => {
	built = await makeFolder({
		'index.html': html,
		'_app/immutable/app.js': 'export const app = 1;',
		'_app/version.json': '{}',
		'robots.txt': 'User-agent: *',
	});
	await writeFile(
		join(built.folder, '_app/immutable/app.js.br'),
		brotliCompressSync('export const app = 1;'),
	);
});
afterEach(() => built.remove());

const ask = (site: StaticSite, path: string, acceptEncoding?: string, ifNoneMatch?: string) =>
	site.answer({ path, acceptEncoding, ifNoneMatch });

describe('files of the app', () => {
	test('are kept for ever where their name holds their hash, and asked for again where not', async () => {
		const site = new StaticSite(built.folder, null);
		const script = await ask(site, '/_app/immutable/app.js');
		expect(script.headers['Cache-Control']).toBe('public, max-age=31536000, immutable');
		expect(script.headers['Content-Type']).toBe('text/javascript; charset=utf-8');
		expect((await ask(site, '/robots.txt')).headers['Cache-Control']).toBe('no-cache');
		expect((await ask(site, '/')).headers['Cache-Control']).toBe('no-cache');
	});

	test('come compressed where the browser takes it and such a form was built', async () => {
		const site = new StaticSite(built.folder, null);
		const packed = await ask(site, '/_app/immutable/app.js', 'gzip, br');
		expect(packed.headers['Content-Encoding']).toBe('br');
		expect(brotliDecompressSync(packed.body as Uint8Array).toString()).toBe('export const app = 1;');
		const plain = await ask(site, '/_app/immutable/app.js', 'gzip');
		expect([plain.headers['Content-Encoding'], String(plain.body)]).toEqual([
			undefined,
			'export const app = 1;',
		]);
	});

	test('are not sent twice', async () => {
		const site = new StaticSite(built.folder, null);
		const tag = (await ask(site, '/')).headers['ETag'];
		expect(await ask(site, '/', undefined, `"other", W/${tag}`)).toMatchObject({
			status: 304,
			body: null,
		});
		expect((await ask(site, '/', undefined, '"other"')).status).toBe(200);
	});

	test('an address without a file is the app itself; a missing file is missing', async () => {
		const site = new StaticSite(built.folder, null);
		for (const path of ['/', '/roles/vp', '/roles/v1.2', '/moves/a/b', '/index.html']) {
			expect([path, String((await ask(site, path)).body)]).toEqual([path, html]);
		}
		for (const path of ['/_app/immutable/old.js', '/favicon.ico', '/api/files']) {
			expect([path, (await ask(site, path)).status]).toEqual([path, 404]);
		}
		expect((await ask(site, '/%E0%A4%A')).status).toBe(400);
	});

	test('are found anew when the app is built again', async () => {
		const site = new StaticSite(built.folder, null);
		await ask(site, '/');
		await mkdir(join(built.folder, '_app/immutable'), { recursive: true });
		await writeFile(join(built.folder, '_app/immutable/new.js'), 'new');
		await writeFile(join(built.folder, 'index.html'), `${html}<!-- new -->`);
		expect(String((await ask(site, '/')).body)).toContain('new');
		expect((await ask(site, '/_app/immutable/new.js')).status).toBe(200);
	});
});

describe('the mark of a session', () => {
	const mark = { token: 'abc', source: `"><script>alert(1)</script>&'$&$1 – Ü` };

	test('is on every address of the app but on /index.html, which a service worker keeps', async () => {
		const site = new StaticSite(built.folder, mark);
		for (const path of ['/', '/roles/vp']) {
			expect([path, String((await ask(site, path)).body).includes('rolemap-session')]).toEqual([path, true]);
		}
		expect(String((await ask(site, '/index.html')).body)).toBe(html);
	});

	test('stands first in the head, escaped', () => {
		expect(markShell(html, mark)).toContain(
			'<head><meta name="rolemap-session" content="abc">' +
				'<meta name="rolemap-source" content="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;\'$&amp;$1 – Ü">' +
				'<title>',
		);
	});

	test('is in the compressed forms too, and nowhere in plain hosting', async () => {
		const site = new StaticSite(built.folder, { token: 'abc', source: 'team' });
		const packed = await ask(site, '/', 'gzip');
		expect(gunzipSync(packed.body as Uint8Array).toString()).toContain('content="abc"');
		expect(markShell(html, null)).toBe(html);
	});
});

test.each([
	[undefined, null],
	['', null],
	['br', 'br'],
	['gzip;q=0.5, br;q=0.1', 'br'],
	['br;q=0, gzip', 'gzip'],
	['*', 'br'],
	['*;q=0', null],
	['identity', null],
	['br;q=0, *', 'gzip'],
	['BR', 'br'],
])('an Accept-Encoding of %s takes %s', (header, expected) => {
	expect(acceptedEncoding(header, ['br', 'gzip'])).toBe(expected);
});
