import { decodeText } from '#lib/formats/files/decode-text.ts';
import { encodeText } from '#lib/formats/files/encode-text.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { Issue } from '#lib/model/issue.ts';
import { makeIssue } from '#lib/model/make-issue.ts';
import type { Page } from '#lib/model/page.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { assembleLadder } from './assemble.ts';
import { editPage } from './edit-page.ts';
import type { Edit } from './edit-text.ts';
import { nameEdits, withWrittenNames } from './edit-names.ts';
import { statementEdits } from './edits-of.ts';
import { pageSource } from './page-source.ts';
import { readLadderPage } from './read-page.ts';
import { leftOver } from './write-left-over.ts';

/** Pages to write, by their paths, and what could not be written. */
export interface WrittenLadder {
	readonly files: readonly SourceFile[];
	readonly issues: readonly Issue[];
}

function pageWords(page: Page): string {
	return page.blocks.map(({ text }) => text).join('');
}

/** The bytes of a page that nobody changed: the original's own, or UTF-8 where that is surely what they were. */
function untouchedBytes(page: Page, text: string, original: Uint8Array | undefined): Uint8Array | null {
	if (original !== undefined && decodeText(original).text === text) return original;
	const whole = page.encoding === 'utf-8' && !text.includes('\ufffd');
	return whole ? encodeText(text, page.byteOrderMark) : null;
}

function readBack(
	pages: readonly Page[],
	texts: ReadonlyMap<string, string>,
	title: string,
): RolemapDocument {
	const readings = pages.map(({ file }) => readLadderPage(pageSource(file, texts.get(file) ?? '')));
	return assembleLadder(readings, { title }).document;
}

interface PagesWritten extends WrittenLadder {
	/** Made or refused with an issue of their own. */
	readonly handled: ReadonlyMap<string, readonly Edit[]>;
}

function lineOf(text: string, at: number): number {
	return text.slice(0, at).split(/\r\n|\n|\r/).length;
}

function writePages(
	document: RolemapDocument,
	base: RolemapDocument,
	words: ReadonlyMap<string, string>,
	originals: ReadonlyMap<string, Uint8Array>,
): PagesWritten {
	const statements = statementEdits(document, base, words);
	const files: SourceFile[] = [];
	const issues: Issue[] = [];
	const handled = new Map<string, readonly Edit[]>();
	for (const page of document.pages) {
		const { file } = page;
		const text = words.get(file) ?? '';
		const asked = [...(statements.get(file) ?? []), ...nameEdits(document, base, page, text)];
		const edited = asked.length === 0 ? null : editPage(file, text, asked);
		if (edited !== null) handled.set(file, [...edited.made, ...edited.refused]);
		for (const { from, text: wanted } of edited?.refused ?? []) {
			const place = { file, line: lineOf(text, from) };
			issues.push(
				makeIssue('edit-not-written', { file, line: place.line, text: wanted.slice(0, 200) }, place),
			);
		}
		if (edited === null || edited.made.length === 0) {
			const bytes = untouchedBytes(page, text, originals.get(file));
			if (bytes === null)
				issues.push(makeIssue('page-needs-original', { file, encoding: page.encoding }, { file }));
			else files.push({ path: file, bytes });
			continue;
		}
		if (page.encoding !== 'utf-8')
			issues.push(makeIssue('page-now-utf8', { file, encoding: page.encoding }, { file }));
		files.push({
			path: file,
			bytes: encodeText(edited.text, page.byteOrderMark && page.encoding === 'utf-8'),
		});
	}
	return { files, issues, handled };
}

/**
 * The pages of a ladder as files. A page that nobody changed is its original, byte for byte (`originals` by path; a
 * page in another encoding than UTF-8 is left out without them, with an issue). A changed statement rewrites its own
 * words alone, escaped for their place, and the page is then UTF-8. What words in place cannot say (statements added,
 * removed or moved) is an issue, never a silent loss.
 */
export function writeLadder(
	document: ProjectedDocument,
	originals: ReadonlyMap<string, Uint8Array> = new Map(),
): WrittenLadder {
	const words = new Map(document.pages.map((page) => [page.file, pageWords(page)]));
	const base = readBack(document.pages, words, document.title);
	const { files, issues, handled } = writePages(document, base, words, originals);
	const missing = leftOver(document, withWrittenNames(base, document, handled), handled);
	return {
		files,
		issues: [
			...issues,
			...missing.map(({ name, file }) => {
				return makeIssue('change-not-written', { name, file }, file === '' ? null : { file });
			}),
		],
	};
}
