import type { Component, Snippet } from 'svelte';
import NothingHere from './NoSuchPlace.svelte';
import PageOfFile from './PageOfFile.svelte';

type Page = Component<Record<string, never>>;
type Frame = Component<{ children: Snippet }>;

/** The app's own addresses, but for those of screens that rest on what a browser keeps or that open files. */
const pages: Readonly<Record<string, Page>> = import.meta.glob(
	['/src/routes/**/+page.svelte', '!/src/routes/{readiness,stories,succession,workspace}/**'],
	{ eager: true, import: 'default' },
);
const frames: Readonly<Record<string, Frame>> = import.meta.glob('/src/routes/*/**/+layout.svelte', {
	eager: true,
	import: 'default',
});

/** What an address shows: its component, the frame around it, and the values in the address. */
export interface Shown {
	readonly page: Page;
	readonly frame: Frame | null;
	readonly params: Readonly<Record<string, string>>;
}

interface Route extends Omit<Shown, 'params'> {
	readonly parts: readonly string[];
}

const routes: readonly Route[] = [
	...Object.entries(pages).map(([path, page]) => ({
		page,
		frame: frames[frameOf(path)] ?? null,
		// A folder in parentheses is in no address.
		parts: path
			.split('/')
			.slice(3, -1)
			.filter((part) => !part.startsWith('(')),
	})),
	{ page: PageOfFile, frame: null, parts: ['workspace'] },
];
const nowhere: Shown = { page: NothingHere, frame: null, params: {} };

/** What is shown at `path`; an address of nobody says that it is one. */
export function shownAt(path: string): Shown {
	const parts = path.split('/').filter(Boolean);
	for (const { parts: wanted, ...route } of routes) {
		const params = paramsOf(wanted, parts);
		if (params !== null) return { ...route, params };
	}
	return nowhere;
}

function paramsOf(wanted: readonly string[], parts: readonly string[]): Record<string, string> | null {
	if (wanted.length !== parts.length) return null;
	const params: Record<string, string> = {};
	for (const [at, part] of wanted.entries()) {
		const name = /^\[(\w+)\]$/.exec(part)?.[1];
		if (name === undefined && part !== parts[at]) return null;
		if (name !== undefined) params[name] = decoded(parts[at] ?? '');
	}
	return params;
}

/** A broken escape in an address that somebody typed names nothing, and is no fault. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

function frameOf(path: string): string {
	return `${path.split('/').slice(0, 4).join('/')}/+layout.svelte`;
}
