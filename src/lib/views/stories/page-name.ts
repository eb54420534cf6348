import { words } from '#lib/words/words.ts';

/** What the page is called, without the app's own name. */
export function pageName(): string {
	return document.title.replace(words.shell.pageTitle(''), '');
}
