import { preloadCode } from '$app/navigation';
import { moveAddress, roleAddress } from '#lib/state/address.ts';
import type { App } from '#lib/state/context.ts';
import { fetchAhead } from '#lib/state/fetch-ahead.ts';

/** Whoever points at the map or walks it is about to open something: its code is fetched then, once, not before. */
export function expectingDetails({ trees }: App): () => void {
	let expected = false;
	return () => {
		if (expected) return;
		expected = true;
		trees.warm();
		void fetchAhead(() =>
			Promise.allSettled([preloadCode(roleAddress('any')), preloadCode(moveAddress('any', 'other'))]),
		);
	};
}
