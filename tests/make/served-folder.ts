import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ChangeFeed } from '#lib/server/change-feed.ts';
import { openSource } from '#lib/server/opened-source.ts';
import { createRolemapServer } from '#lib/server/rolemap-server.ts';
import { SessionApi } from '#lib/server/session-api.ts';
import { StaticSite } from '#lib/server/static-site.ts';
import { makeFolder } from './made-folder.ts';

export const testToken = 'a-token-for-tests';

/** A server over a folder with `files`, as `rolemap serve` makes it, on a port of its own. */
export async function serveFolder(
	files: Readonly<Record<string, string>>,
	options: { readOnly?: boolean; host?: string; only?: string } = {},
) {
	const site = await makeFolder({
		'index.html': '<!doctype html><html><head><title>Rolemap</title></head><body></body></html>',
		'_app/immutable/app.js': 'export const app = 1;',
		'robots.txt': 'User-agent: *',
	});
	const { above, folder, remove } = await makeFolder(files);
	const source = await openSource(options.only === undefined ? folder : join(folder, options.only));
	const feed = new ChangeFeed(source);
	await feed.ready();
	const faults: unknown[] = [];
	const server = createRolemapServer({
		site: new StaticSite(site.folder, { token: testToken, source: source.name }),
		session: { api: new SessionApi(source, options.readOnly ?? false), feed },
		host: options.host ?? '127.0.0.1',
		token: testToken,
		onFault: (error) => faults.push(error),
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const close = async () => {
		await feed.dispose();
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
		await Promise.all([remove(), site.remove()]);
	};
	return { above, folder, site: site.folder, port, faults, close, ask: asker(port) };
}

/** The answer to one request written by hand, so that no client tidies it first. */
export interface RawAnswer {
	readonly status: number;
	readonly headers: ReadonlyMap<string, string>;
	readonly body: string;
}

type Ask = (
	start: string,
	headers?: Readonly<Record<string, string | null>>,
	body?: string,
) => Promise<RawAnswer>;

/** Sends `start` ("GET /api/files") with the headers of our own page, changed by `headers` (null leaves one out). */
function asker(port: number): Ask {
	return (start, headers = {}, body = '') => {
		const all: Record<string, string | null> = {
			Host: `127.0.0.1:${port}`,
			Authorization: `Bearer ${testToken}`,
			...(body === '' ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
			...headers,
		};
		const lines = Object.entries(all).filter(([, value]) => value !== null);
		const head = [`${start} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`)];
		return exchange(port, `${head.join('\r\n')}\r\nConnection: close\r\n\r\n${body}`);
	};
}

function exchange(port: number, text: string): Promise<RawAnswer> {
	return new Promise((resolve, reject) => {
		const socket = connect(port, '127.0.0.1', () => socket.write(text));
		const parts: Buffer[] = [];
		socket.on('data', (part) => parts.push(part));
		socket.on('error', (error) => (parts.length > 0 ? resolve(readAnswer(parts)) : reject(error)));
		socket.on('close', () => resolve(readAnswer(parts)));
		// A stream of events never ends by itself.
		socket.setTimeout(2_000, () => socket.destroy());
	});
}

function readAnswer(parts: readonly Buffer[]): RawAnswer {
	const [head = '', ...rest] = Buffer.concat(parts).toString('utf8').split('\r\n\r\n');
	const [start = '', ...lines] = head.split('\r\n');
	const pairs = lines.map((line): [string, string] => {
		const colon = line.indexOf(':');
		return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
	});
	return {
		status: Number(start.split(' ')[1] ?? 0),
		headers: new Map(pairs),
		body: rest.join('\r\n\r\n'),
	};
}
