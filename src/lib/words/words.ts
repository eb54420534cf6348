import { shellWords } from './english/shell.ts';
import { introWords } from './english/intro.ts';
import { mapWords } from './english/map.ts';
import { detailWords } from './english/details.ts';
import { searchWords } from './english/search.ts';
import { outlineWords } from './english/outline.ts';
import { savingWords } from './english/saving.ts';
import { workspaceWords } from './english/workspace.ts';

/** The catalogue in use: every string of the interface, by area. */
export const words = {
	shell: shellWords,
	intro: introWords,
	map: mapWords,
	details: detailWords,
	search: searchWords,
	outline: outlineWords,
	workspace: workspaceWords,
	saving: savingWords,
};
