import { formatAs } from '#lib/words/formats.ts';
import { languages, speak, type LanguageTag } from '#lib/words/words.ts';
import type { FormatChoice, LanguageChoice, Preferences } from './preferences.svelte.ts';

/** The language the interface speaks. What shows words is made anew when it changes: words are no signals. */
export class Language {
	readonly #preferences: Preferences;
	#current = $state.raw<LanguageTag>('en');
	#formats = $state.raw('');

	constructor(preferences: Preferences) {
		this.#preferences = preferences;
	}

	/** Its tag (BCP 47), as `<html lang>` gives it. */
	get current(): LanguageTag {
		return this.#current;
	}

	/** Changes with everything that changes words: the language, and how it writes figures. */
	get edition(): string {
		return `${this.#current} ${this.#formats}`;
	}

	/** Speaks as the preferences say. Rejects, and stays as it is, where the words cannot be fetched. */
	async follow(): Promise<void> {
		const tag = languageFor(this.#preferences.language.current);
		await speak(tag);
		this.#formats = localeFor(this.#preferences.formats.current);
		formatAs(this.#formats);
		this.#current = tag;
	}
}

/** The first language that the browser asks for and we have, else English. */
export function languageFor(
	choice: LanguageChoice,
	asked: readonly string[] = navigator.languages,
): LanguageTag {
	if (choice !== 'browser') return choice;
	const ours = asked.map((tag) => tag.split('-')[0] ?? '').find((tag) => Object.hasOwn(languages, tag));
	return (ours as LanguageTag | undefined) ?? 'en';
}

/** The locale that numbers and dates are written in. */
export function localeFor(choice: FormatChoice): string {
	return choice === 'browser' ? navigator.language : choice;
}
