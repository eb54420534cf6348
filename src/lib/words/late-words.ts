import { lateEnglish } from './english/late.ts';
import { spoken } from './words.ts';

/** The words of dialogs, in the language in use. */
export function lateWords() {
	return spoken.late ?? lateEnglish;
}
