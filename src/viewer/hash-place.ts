import { createSubscriber } from 'svelte/reactivity';

/** A page opened from a file has no paths of its own: its address stands behind the `#`. */
const host = 'http://viewer';

interface Place {
	readonly url: URL;
	readonly state: App.PageState;
}

let place: Place = read();
let tell = () => {};
const listeners = new Set<() => void>();
const subscribe = createSubscriber((update) => {
	tell = update;
	return () => (tell = () => {});
});

/** Where the file is open at, as an address of the app; signals follow it. */
export function currentPlace(): Place {
	subscribe();
	return place;
}

/** The address behind a `#`, null where that is a place on the page instead. */
export function addressIn(hash: string): string | null {
	return hash === '' ? '/' : hash.startsWith('#/') ? hash.slice(1) : null;
}

/** Goes to `address`, with what is remembered of it. */
export function moveTo(address: string, state: App.PageState, replace: boolean): void {
	const hash = `#${address}`;
	if (replace) history.replaceState(state, '', hash);
	else history.pushState(state, '', hash);
	follow();
}

/** Calls `listener` after every change of the place; returns what ends it. */
export function whenMoved(listener: () => void): () => void {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}

/** Starts to follow the address bar and the links. */
export function followAddress(): void {
	// Of a link and of going back alike.
	addEventListener('popstate', follow);
	for (const kind of ['pointerover', 'focusin', 'click', 'auxclick', 'contextmenu'])
		document.addEventListener(kind, mendLink, true);
}

/** Links of the app name paths, which a file has not: each is mended before anybody can follow or copy it. */
function mendLink({ target }: Event): void {
	const link = target instanceof Element ? target.closest('a[href^="/"]') : null;
	link?.setAttribute('href', `#${link.getAttribute('href') ?? ''}`);
}

function follow(): void {
	if (addressIn(location.hash) === null) return;
	place = read();
	tell();
	for (const listener of listeners) listener();
}

function read(): Place {
	const address = addressIn(location.hash) ?? '/';
	const url = URL.canParse(address, host) ? new URL(address, host) : new URL(host);
	return { url, state: (history.state as App.PageState | null) ?? {} };
}
