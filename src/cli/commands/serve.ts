import { randomBytes } from 'node:crypto';
import { access, constants } from 'node:fs/promises';
import { isIPv6 } from 'node:net';
import { isLoopback } from '#lib/server/access.ts';
import { ChangeFeed } from '#lib/server/change-feed.ts';
import { openSource, type OpenedSource } from '#lib/server/opened-source.ts';
import { createRolemapServer } from '#lib/server/rolemap-server.ts';
import { SessionApi } from '#lib/server/session-api.ts';
import { StaticSite } from '#lib/server/static-site.ts';
import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import { listen, type WantedAddress } from '../listen.ts';
import { ownPlace } from '../own-files.ts';
import { pathProblem } from '../path-problem.ts';
import { readFlags } from '../read-flags.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { refuse, wrongUsage } from '../wrong-usage.ts';

const defaultPort = 4173;

interface ServeOrder {
	readonly path: string | null;
	readonly address: WantedAddress;
	readonly readOnly: boolean;
}

/** `rolemap serve [path]`: the app, and the folder with it, until interrupted. */
export async function serve(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
	const order = readOrder(args);
	if (typeof order === 'string') return wrongUsage(terminal, order);
	const source = order.path === null ? null : await openReadable(order.path);
	if (typeof source === 'string') return refuse(terminal, source);
	const build = ownPlace('build/index.html');
	if (build === null) return refuse(terminal, words.notBuilt);
	return run(order, build.slice(0, -'/index.html'.length), source, terminal);
}

async function run(
	order: ServeOrder,
	build: string,
	source: OpenedSource | null,
	terminal: Terminal,
): Promise<ExitCode> {
	const token = randomBytes(32).toString('base64url');
	const feed = source === null ? null : new ChangeFeed(source);
	const server = createRolemapServer({
		site: new StaticSite(build, source === null ? null : { token, source: source.name }),
		session: source === null || feed === null ? null : { api: new SessionApi(source, order.readOnly), feed },
		host: order.address.host,
		token,
		onFault: (error) => terminal.err(error instanceof Error ? (error.stack ?? '') : String(error)),
	});
	try {
		const { host } = order.address;
		const port = await listen(server, order.address, terminal.err);
		if (typeof port === 'string') return refuse(terminal, port);
		if (!isLoopback(host)) terminal.err(words.openToNetwork(host));
		terminal.out(words.servingAt(`http://${isIPv6(host) ? `[${host}]` : host}:${port}/`));
		if (source !== null) for (const line of servedSaid(source, order.readOnly)) terminal.out(line);
		terminal.out(words.howToStop);
		await terminal.interrupted;
		terminal.out(words.stopped);
		return 0;
	} finally {
		await feed?.dispose();
		server.close();
		server.closeAllConnections();
	}
}

/** What is said of what is served, a line each. */
export function servedSaid({ name, only }: OpenedSource, readOnly: boolean): readonly string[] {
	// A document of ours holds all there is; a table does not, and the file beside it is not served.
	const isTable = only !== null && /\.(?:csv|tsv|xlsx)$/i.test(only);
	return [words.serving(name, readOnly), ...(isTable && !readOnly ? [words.onlyTable(name)] : [])];
}

function readOrder(args: readonly string[]): ServeOrder | string {
	const given = readFlags('serve', args, { port: 'value', host: 'value', 'read-only': 'switch' });
	if (typeof given === 'string') return given;
	if (given.paths.length > 1) return words.tooManyPaths('serve');
	const portText = given.values['port'];
	const port = portText === undefined ? defaultPort : Number(portText);
	if (!/^\d{1,5}$/.test(portText ?? '0') || port > 65_535) return words.wrongPort(portText ?? '');
	const host = (given.values['host'] ?? '127.0.0.1').replace(/^\[|\]$/g, '');
	return {
		path: given.paths[0] ?? null,
		address: { host, port, isDefault: portText === undefined },
		readOnly: given.switches.has('read-only'),
	};
}

async function openReadable(path: string): Promise<OpenedSource | string> {
	try {
		await access(path, constants.R_OK);
		return await openSource(path);
	} catch (error) {
		return pathProblem(path, error);
	}
}
