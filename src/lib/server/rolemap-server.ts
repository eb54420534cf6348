import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { refusesSession, refusesVisitor, type AccessRules, type Credentials } from './access.ts';
import { jsonAnswer, refusal, securityHeaders, type Answer } from './answer.ts';
import type { ChangeFeed } from './change-feed.ts';
import { mostFollowers, streamChanges } from './event-stream.ts';
import { readBody } from './request-body.ts';
import { allowedMethods, type SessionApi } from './session-api.ts';
import { spokenWords } from './spoken-words.ts';
import type { StaticSite } from './static-site.ts';

/** What one run serves; `session` is null where no folder was opened. */
export interface Served {
	readonly site: StaticSite;
	readonly session: { readonly api: SessionApi; readonly feed: ChangeFeed } | null;
	readonly host: string;
	readonly token: string;
	/** Told of our own faults, which the visitor only hears of in general. */
	readonly onFault: (error: unknown) => void;
}

const longestAddress = 8_000;

/** The server, not yet listening. Times out slow requests, so that no visitor can keep it busy by doing nothing. */
export function createRolemapServer(served: Served): Server {
	const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 });
	server.maxConnections = 512;
	server.on('request', (request: IncomingMessage, response: ServerResponse) => {
		handle(served, request, response).catch((error: unknown) => {
			served.onFault(error);
			send(
				request,
				response,
				refusal(500, (said) => said.ownFault),
			);
		});
	});
	return server;
}

async function handle(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const address = readAddress(request);
	if (!(address instanceof URL)) return send(request, response, address);
	const rules = { host: served.host, port: request.socket.localPort ?? 0, token: served.token };
	const isSession = address.pathname === '/api' || address.pathname.startsWith('/api/');
	if (isSession) return handleSession(served, request, response, address, rules);
	const refused = refusesVisitor(credentials(request, address), rules);
	if (refused !== null)
		return send(
			request,
			response,
			refusal(403, (said) => said[refused]),
		);
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		return send(request, response, wrongMethod('GET, HEAD'));
	}
	const wanted = {
		path: address.pathname,
		acceptEncoding: request.headers['accept-encoding'],
		ifNoneMatch: request.headers['if-none-match'],
	};
	send(request, response, await served.site.answer(wanted));
}

async function handleSession(
	served: Served,
	request: IncomingMessage,
	response: ServerResponse,
	address: URL,
	rules: AccessRules,
): Promise<void> {
	const refused = refusesSession(credentials(request, address), rules);
	if (refused !== null)
		return send(
			request,
			response,
			refusal(403, (said) => said[refused]),
		);
	if (served.session === null)
		return send(
			request,
			response,
			refusal(404, (said) => said.noSource),
		);
	const { api, feed } = served.session;
	const name = address.pathname.slice('/api/'.length);
	const allowed = allowedMethods(name);
	if (allowed === null)
		return send(
			request,
			response,
			refusal(404, (said) => said.notFound),
		);
	const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
	if (!allowed.split(', ').includes(method)) return send(request, response, wrongMethod(allowed));
	if (name === 'changes') {
		if (request.method === 'HEAD') return send(request, response, jsonAnswer(null));
		if (feed.followers >= mostFollowers) {
			return send(
				request,
				response,
				refusal(503, (said) => said.tooManyListeners),
			);
		}
		return streamChanges(feed, response, securityHeaders);
	}
	const answer = await api.answer({
		method,
		name,
		query: address.searchParams,
		ifMatch: request.headers['if-match'],
		body: (limit) => readBody(request, limit),
	});
	send(request, response, answer);
}

// Only the form `/path?query` is taken: an absolute address would name a host of its own beside the header.
function readAddress(request: IncomingMessage): URL | Answer {
	const text = request.url ?? '';
	if (text.length > longestAddress) return refusal(414, (said) => said.tooLong);
	if (!text.startsWith('/') || text.startsWith('//') || text.includes('\\')) {
		return refusal(400, (said) => said.badRequest);
	}
	return URL.canParse(`http://rolemap${text}`)
		? new URL(`http://rolemap${text}`)
		: refusal(400, (said) => said.badRequest);
}

function credentials(request: IncomingMessage, address: URL): Credentials {
	const fetchSite = request.headers['sec-fetch-site'];
	// Node keeps the first of two Host headers; which one another program on the way kept is anybody's guess.
	const hosts = request.headersDistinct['host'] ?? [];
	return {
		host: hosts.length === 1 ? hosts[0] : undefined,
		origin: request.headers.origin,
		fetchSite: Array.isArray(fetchSite) ? fetchSite.join() : fetchSite,
		authorization: request.headers.authorization,
		queryToken: address.searchParams.get('token'),
	};
}

function wrongMethod(allowed: string): Answer {
	return refusal(405, (said) => said.wrongMethod(allowed), { Allow: allowed });
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
	if (response.headersSent || response.destroyed) return void response.destroy();
	const { tag, words } = spokenWords(request.headers['accept-language']);
	const isSaid = typeof answer.body === 'function';
	const content = typeof answer.body === 'function' ? `${answer.body(words)}\n` : answer.body;
	const body = Buffer.from(content ?? '');
	const hasBody = answer.status !== 304 && answer.status !== 204;
	response.writeHead(answer.status, {
		...securityHeaders,
		...answer.headers,
		...(isSaid ? { 'Content-Language': tag, Vary: 'Accept-Language' } : {}),
		...(hasBody ? { 'Content-Length': String(body.length) } : {}),
		// A body that was not read would be taken for the next request.
		...(request.complete || request.method === 'GET' || request.method === 'HEAD'
			? {}
			: { Connection: 'close' }),
	});
	response.end(hasBody && request.method !== 'HEAD' ? body : undefined);
}
