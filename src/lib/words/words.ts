import { shellWords } from './english/shell.ts';
import { introWords } from './english/intro.ts';
import { mapWords } from './english/map.ts';
import { detailWords } from './english/details.ts';
import { searchWords } from './english/search.ts';
import { editWords } from './english/edit.ts';
import { outlineWords } from './english/outline.ts';
import { workspaceWords } from './english/workspace.ts';
import { historyWords } from './english/history.ts';

/** The catalogue in use: every string of the interface, by area. */
export const words = {
	shell: shellWords,
	intro: introWords,
	map: mapWords,
	details: detailWords,
	search: searchWords,
	outline: outlineWords,
	edit: editWords,
	workspace: workspaceWords,
	history: historyWords,
};
