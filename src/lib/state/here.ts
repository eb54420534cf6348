import { getContext, setContext } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';

/** Where a screen is, and how it goes on: the browser's address, or a place of its own such as a step of a story. */
export interface Here {
	readonly url: URL;
	readonly goto: (
		address: string | URL,
		options?: {
			readonly replaceState?: boolean;
			readonly noScroll?: boolean;
			readonly keepFocus?: boolean;
			readonly state?: App.PageState;
		},
	) => Promise<void>;
}

const key = Symbol('here');
const browser: Here = {
	get url() {
		return page.url;
	},
	goto,
};

export function getHere(): Here {
	return getContext<Here | undefined>(key) ?? browser;
}

/** All screens below are at `here`. */
export function setHere(here: Here): void {
	setContext(key, here);
}
