import { isForgottenAddress } from '#lib/state/address.ts';
import { forgetStorages } from '#lib/state/forget-storages.ts';
import { Language } from '#lib/state/language.svelte.ts';
import { Preferences } from '#lib/state/preferences.svelte.ts';

export const ssr = false;
export const prerender = false;

/** Nothing is shown before its words are there. */
export async function load() {
	// Another tab may not be done yet: what it is about to delete must not be asked for any more.
	if (isForgottenAddress(location)) forgetStorages();
	const preferences = new Preferences();
	const language = new Language(preferences);
	// Its words could not be fetched: better English than nothing.
	await language.follow().catch(() => undefined);
	return { preferences, language };
}
