import { shellWords } from './shell.ts';
import { introWords } from './intro.ts';
import { mapWords } from './map.ts';
import { searchWords } from './search.ts';
import { editWords } from './edit.ts';
import { historyWords } from './history.ts';

/** English, the language that all others are measured against. */
export const english = {
	shell: shellWords,
	intro: introWords,
	map: mapWords,
	search: searchWords,
	edit: editWords,
	history: historyWords,
};
