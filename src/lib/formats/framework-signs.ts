import { fileKind } from './files/file-kind.ts';
import type { SourceFile } from './files/source-file.ts';

/** More pages than this are a ladder, whose first roles are waited for: nothing else is looked for in them. */
const fewPages = 40;
const most = 300_000;

/** A list of named things in front matter, or a numbered list whose steps are bold: what claims are made on. */
const topics = /^[\w-]+:[ \t]*\r?\n[ \t]*-[ \t]+["']?(?:name|title|topic)["']?:/m;
const steps = /^\s{0,3}2[.)]\s+\*\*/m;

/**
 * Whether `files` may be another framework than a ladder of pages, or an organization. It only looks for signs, so that the code that
 * knows for sure is fetched where there are any.
 */
export function mayBeFramework(files: readonly SourceFile[]): boolean {
	if (files.some(({ path }) => ['framework', 'records'].includes(fileKind(path)))) return true;
	const pages = files.filter(({ path }) => fileKind(path) === 'page');
	if (pages.length > fewPages) return false;
	const decoder = new TextDecoder();
	return pages.some(({ bytes }) => {
		if (bytes.length > most) return false;
		const text = decoder.decode(bytes);
		return steps.test(text) || (text.startsWith('---') && topics.test(text));
	});
}
