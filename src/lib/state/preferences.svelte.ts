import { languages, type LanguageTag } from '#lib/words/words.ts';
import { Persisted } from './persisted.svelte.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themes)[number];

export const motions = ['system', 'reduced', 'full'] as const;
export type MotionChoice = (typeof motions)[number];

export const densities = ['comfortable', 'compact'] as const;
export type DensityChoice = (typeof densities)[number];

/** 'browser': what the browser asks for, where we have it. */
export type LanguageChoice = LanguageTag | 'browser';
const languageChoices: readonly LanguageChoice[] = ['browser', ...(Object.keys(languages) as LanguageTag[])];

/** Ways to write numbers and dates that differ from one another, by locale; 'browser': the browser's own. */
export const formatChoices = [
	'browser',
	'en-US',
	'en-GB',
	'de-DE',
	'de-CH',
	'fr-FR',
	'es-ES',
	'nl-NL',
	'sv-SE',
	'ja-JP',
] as const;
export type FormatChoice = (typeof formatChoices)[number];

export const arrangements = ['lanes', 'left-to-right', 'free'] as const;
export type ArrangementChoice = (typeof arrangements)[number];

/** How this person likes to look at it; kept on this device, never in a link. */
export class Preferences {
	readonly theme = new Persisted<ThemeChoice>('theme', 'system', isOneOf(themes));
	readonly motion = new Persisted<MotionChoice>('motion', 'system', isOneOf(motions));
	readonly density = new Persisted<DensityChoice>('density', 'comfortable', isOneOf(densities));
	readonly language = new Persisted<LanguageChoice>('language', 'browser', isOneOf(languageChoices));
	readonly formats = new Persisted<FormatChoice>('formats', 'browser', isOneOf(formatChoices));
	/** Signs views and notes; '' where none was given. */
	readonly yourName = new Persisted<string>('name', '', (stored) => typeof stored === 'string');
	readonly arrangement = new Persisted<ArrangementChoice>('arrangement', 'lanes', isOneOf(arrangements));
	readonly legendOpen = new Persisted<boolean>('legend', roomy(), isYesOrNo);
	/** Whether somebody tracks readiness here, so that a move's details fetch what shows it. What it is stands elsewhere. */
	readonly tracksReadiness = new Persisted<boolean>('readiness', false, isYesOrNo);
	/** Titles of the sections of the details that this person has folded. */
	readonly folded = new Persisted<readonly string[]>('folded', [], isListOfTexts);

	isFolded(section: string): boolean {
		return this.folded.current.includes(section);
	}

	fold(section: string, folded: boolean): void {
		const others = this.folded.current.filter((title) => title !== section);
		this.folded.current = folded ? [...others, section] : others;
	}
}

/** Whether there is room for what merely explains. */
function roomy(): boolean {
	return (
		typeof matchMedia !== 'function' || matchMedia('(min-width: 1101px) and (min-height: 600px)').matches
	);
}

function isOneOf<T extends string>(choices: readonly T[]): (stored: unknown) => stored is T {
	return (stored): stored is T => choices.some((choice) => choice === stored);
}

function isYesOrNo(stored: unknown): stored is boolean {
	return typeof stored === 'boolean';
}

function isListOfTexts(stored: unknown): stored is readonly string[] {
	return Array.isArray(stored) && stored.every((text) => typeof text === 'string');
}
