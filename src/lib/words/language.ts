import type { drawingWords } from './english/drawing.ts';
import type { english } from './english/english.ts';
import type { lateEnglish } from './english/late.ts';
import type { Said, SaidIssues } from './said.ts';

/** All that one language says; a missing string is a type error where the language is put together. */
export interface Language {
	readonly words: Said<typeof english>;
	readonly drawing: Said<typeof drawingWords>;
	/** null where they come with the code that shows or finds what they say, as the English ones do. */
	readonly late: Said<typeof lateEnglish> | null;
	readonly issues: SaidIssues | null;
}
