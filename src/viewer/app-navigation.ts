import { onMount, tick } from 'svelte';
import { page } from './app-state.ts';
import { moveTo, whenMoved } from './hash-place.ts';

interface Going {
	readonly replaceState?: boolean;
	readonly keepFocus?: boolean;
	/** Nothing scrolls with the address here. */
	readonly noScroll?: boolean;
	readonly state?: App.PageState;
}

/** Stands for SvelteKit's `goto`: resolves once the page shows what is at `address`. */
export async function goto(address: string, { replaceState = false, keepFocus, state }: Going = {}) {
	moveTo(address, state ?? {}, replaceState);
	await tick();
	if (keepFocus !== true && document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

interface Arrived {
	readonly to: { readonly url: URL; readonly params: Readonly<Record<string, string>> };
}

/** Stands for SvelteKit's `afterNavigate`: once at the start and after each change of the address. */
export function afterNavigate(arrived: (navigation: Arrived) => void): void {
	onMount(() => {
		let mounted = true;
		const tell = () => mounted && arrived({ to: { url: page.url, params: page.params } });
		tell();
		const stop = whenMoved(() => void tick().then(tell));
		return () => {
			mounted = false;
			stop();
		};
	});
}

/** All code is in the file. */
export async function preloadCode(): Promise<void> {}
