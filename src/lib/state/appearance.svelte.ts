import { MediaQuery } from 'svelte/reactivity';
import type { Preferences } from './preferences.svelte.ts';

/** Light or dark, as chosen or as the system says. */
export class Appearance {
	readonly #preferences: Preferences;
	readonly #systemDark = new MediaQuery('prefers-color-scheme: dark');

	readonly dark = $derived.by(() => {
		const choice = this.#preferences.theme.current;
		return choice === 'system' ? this.#systemDark.current : choice === 'dark';
	});

	constructor(preferences: Preferences) {
		this.#preferences = preferences;
	}
}
