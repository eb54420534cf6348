import { drawWith } from './drawing-words.ts';
import { drawingWords as englishDrawing } from './english/drawing.ts';
import { english } from './english/english.ts';
import type { IssueValues } from './english/issue-entry.ts';
import type { Language } from './language.ts';
import type { SaidIssue, SaidIssues } from './said.ts';

/** Every language the interface speaks, by its tag (BCP 47), each named in itself. */
export const languages = { en: 'English', de: 'Deutsch' } as const;
export type LanguageTag = keyof typeof languages;

const load: Record<LanguageTag, () => Promise<Language>> = {
	en: async () => spokenAtFirst,
	de: async () => (await import('./german/german.ts')).german,
};
const spokenAtFirst: Language = { words: english, drawing: englishDrawing, late: null, issues: null };

/** The language in use, and its tag. */
export let spokenTag: LanguageTag = 'en';
export let spoken: Language = spokenAtFirst;
/** Its catalogue: every string of the interface, by area. Read it when showing, never when a module loads. */
export let words: Language['words'] = english;

/** Says everything in `tag` from now on. Rejects, and changes nothing, where its words cannot be fetched. */
export async function speak(tag: LanguageTag): Promise<void> {
	spoken = await load[tag]();
	spokenTag = tag;
	words = spoken.words;
	drawWith(spoken.drawing);
}

/** An issue in the language in use; as it is stored where that language does not know it. */
export function sayIssue(issue: {
	readonly code: string;
	readonly message: string;
	readonly help?: string;
	readonly values: IssueValues;
}): { readonly message: string; readonly help?: string } {
	const { issues } = spoken;
	if (!issues || !Object.hasOwn(issues, issue.code)) return issue;
	const { message, help } = issues[issue.code as keyof SaidIssues] as SaidIssue<IssueValues>;
	return {
		message: message(issue.values),
		...(help === undefined ? {} : { help: typeof help === 'string' ? help : help(issue.values) }),
	};
}
