import { prefersReducedMotion } from 'svelte/motion';
import { MediaQuery } from 'svelte/reactivity';
import type { Preferences } from './preferences.svelte.ts';

/** Light or dark, moving or still: as chosen, or as the system says. */
export class Appearance {
	readonly #preferences: Preferences;
	readonly #systemDark = new MediaQuery('prefers-color-scheme: dark');

	readonly dark = $derived.by(() => {
		const choice = this.#preferences.theme.current;
		return choice === 'system' ? this.#systemDark.current : choice === 'dark';
	});

	readonly still = $derived.by(() => {
		const choice = this.#preferences.motion.current;
		return choice === 'system' ? prefersReducedMotion.current : choice === 'reduced';
	});

	readonly compact = $derived.by(() => this.#preferences.density.current === 'compact');

	constructor(preferences: Preferences) {
		this.#preferences = preferences;
	}
}
