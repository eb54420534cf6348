/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, files, version } from '$service-worker';

/**
 * The app without a network. What its build wrote under a hashed name is kept and never asked for again; addresses
 * are asked of the network first and answered with the kept page where nobody answers. Nothing of a served folder
 * is ever kept: the page kept is the bare one of `/index.html`, which names no session, and `/api` is not touched.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const prefix = 'rolemap-';
const ours = `${prefix}${version}`;
const shell = '/index.html';
/** How long an address may take before the kept page is shown instead, in milliseconds. */
const patience = 6_000;

/** Letters of other scripts are fetched, and then kept, when a page shows them. */
const wanted = [...build.filter((path) => !/-(cyrillic|greek|vietnamese)(-ext)?-/.test(path)), ...files];

worker.addEventListener('install', (event) => event.waitUntil(install()));

// A page that is open keeps running its own version: the build before this one stays until the next.
worker.addEventListener('activate', (event) =>
	event.waitUntil(Promise.all([dropOlder(), worker.clients.claim()])),
);

worker.addEventListener('message', (event) => {
	if (event.data === 'version') event.ports[0]?.postMessage(version);
	if (event.data === 'take over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== worker.location.origin) return;
	if (pathname === '/api' || pathname.startsWith('/api/')) return;
	if (request.mode === 'navigate') event.respondWith(page(request));
	else if (pathname.startsWith('/_app/immutable/')) event.respondWith(asset(request));
	else if (files.includes(pathname)) event.respondWith(file(request));
});

async function install(): Promise<void> {
	try {
		const cache = await caches.open(ours);
		await cache.put(shell, await bareShell());
		await cache.addAll(wanted);
	} catch (error) {
		// Half a build is worse than none: the next visit tries again.
		await caches.delete(ours);
		throw error;
	}
}

/** A fresh answer is made of it: browsers refuse one that was redirected, as some hosts do with this address. */
async function bareShell(): Promise<Response> {
	const answer = await fetch(shell, { cache: 'no-store' });
	const html = await answer.text();
	if (!answer.ok || html.includes('rolemap-session')) throw new Error(`${shell} is not the bare page`);
	const headers = new Headers(answer.headers);
	for (const packing of ['Content-Encoding', 'Content-Length']) headers.delete(packing);
	return new Response(html, { headers });
}

async function dropOlder(): Promise<void> {
	const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== ours);
	await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

async function page(request: Request): Promise<Response> {
	const asked = fetch(request);
	const answer = await Promise.race([asked, later(patience)]).catch(() => undefined);
	// A host of plain files knows no address of ours but the first.
	if (answer && answer.status !== 404 && answer.status < 500) return answer;
	return (await kept(shell)) ?? asked;
}

function later(milliseconds: number): Promise<undefined> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function asset(request: Request): Promise<Response> {
	const known = await kept(request);
	if (known) return known;
	const answer = await fetch(request);
	// Where all was deleted meanwhile, nothing is kept again.
	if (answer.status === 200 && (await caches.has(ours))) {
		await (await caches.open(ours)).put(request, answer.clone());
	}
	return answer;
}

async function file(request: Request): Promise<Response> {
	return fetch(request).catch(async (error: unknown) => {
		const known = await kept(request);
		if (known) return known;
		throw error;
	});
}

/** The newest first: a page of the build before asks for names that only that one has. */
async function kept(request: Request | string): Promise<Response | undefined> {
	const own = await caches.match(request, { cacheName: ours, ignoreVary: true });
	if (own) return own;
	const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== ours);
	for (const name of names.reverse()) {
		const found = await caches.match(request, { cacheName: name, ignoreVary: true });
		if (found) return found;
	}
	return undefined;
}
