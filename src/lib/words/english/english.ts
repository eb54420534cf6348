import { shellWords } from './shell.ts';
import { introWords } from './intro.ts';
import { mapWords } from './map.ts';
import { detailWords } from './details.ts';
import { searchWords } from './search.ts';
import { editWords } from './edit.ts';
import { historyWords } from './history.ts';
import { outlineWords } from './outline.ts';
import { workspaceWords } from './workspace.ts';

/** English, the language that all others are measured against. */
export const english = {
	shell: shellWords,
	intro: introWords,
	map: mapWords,
	details: detailWords,
	search: searchWords,
	outline: outlineWords,
	edit: editWords,
	history: historyWords,
	workspace: workspaceWords,
};
