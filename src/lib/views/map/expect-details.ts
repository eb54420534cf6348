import { getAllContexts } from 'svelte';
import { preloadCode } from '$app/navigation';
import type { MapThing } from '#lib/analysis/spotlight.ts';
import { moveAddress, roleAddress } from '#lib/state/address.ts';
import type { App } from '#lib/state/context.ts';
import { fetchAhead } from '#lib/state/fetch-ahead.ts';

/** How long the pointer rests on what somebody means to open rather than cross, in milliseconds. */
const rest = 40;

/**
 * To be told what the pointer or the keyboard is on. Whoever points at the map or walks it is about to open something:
 * its code is fetched then, once, not before, and run once as soon as the browser has nothing else to do; the texts
 * of what they rest on are made ready. To be called while a component is made.
 */
export function expectingDetails(app: App): (thing: MapThing | null) => void {
	const context = getAllContexts();
	let prepare: (thing: MapThing) => void = () => undefined;
	let expected = false;
	let resting: ReturnType<typeof setTimeout> | undefined;
	const expect = async () => {
		await Promise.allSettled([preloadCode(roleAddress('any')), preloadCode(moveAddress('any', 'other'))]);
		const { prepareDetails, rehearseDetails } = await import('./details-ahead.ts');
		prepare = (thing) => void prepareDetails(app, thing);
		whenIdle(() => rehearseDetails(app, context));
	};
	return (thing) => {
		clearTimeout(resting);
		if (thing) resting = setTimeout(() => prepare(thing), rest);
		if (expected) return;
		expected = true;
		app.trees.warm();
		void fetchAhead(expect);
	};
}

function whenIdle(task: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(task);
	else setTimeout(task);
}
