import { decodeText } from '#lib/formats/files/decode-text.ts';
import { encodeText } from '#lib/formats/files/encode-text.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { Issue } from '#lib/model/issue.ts';
import { makeIssue } from '#lib/model/make-issue.ts';
import type { Page } from '#lib/model/page.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { assembleLadder } from './assemble.ts';
import { editLadder } from './edit-ladder.ts';
import { withWrittenNames } from './edit-names.ts';
import type { EditedPage } from './edit-page.ts';
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

function lineOf(text: string, at: number): number {
	return text.slice(0, at).split(/\r\n|\n|\r/).length;
}

function refusals(file: string, text: string, edited: EditedPage): readonly Issue[] {
	return edited.refused.map(({ from, text: wanted }) => {
		const place = { file, line: lineOf(text, from) };
		return makeIssue('edit-not-written', { ...place, text: wanted.slice(0, 200) }, place);
	});
}

function writePage(
	page: Page,
	text: string,
	edited: EditedPage,
	original: Uint8Array | undefined,
): WrittenLadder {
	const { file: path, encoding } = page;
	const issues = refusals(path, text, edited);
	if (edited.made.length > 0) {
		const utf8 = encoding === 'utf-8';
		const said = utf8 ? [] : [makeIssue('page-now-utf8', { file: path, encoding }, { file: path })];
		const bytes = encodeText(edited.text, page.byteOrderMark && utf8);
		return { files: [{ path, bytes }], issues: [...issues, ...said] };
	}
	const bytes = untouchedBytes(page, text, original);
	if (bytes !== null) return { files: [{ path, bytes }], issues };
	return {
		files: [],
		issues: [...issues, makeIssue('page-needs-original', { file: path, encoding }, { file: path })],
	};
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
	const readBack = (texts: ReadonlyMap<string, string>): RolemapDocument => {
		const readings = document.pages.map(({ file }) =>
			readLadderPage(pageSource(file, texts.get(file) ?? '')),
		);
		return assembleLadder(readings, { title: document.title }).document;
	};
	const base = readBack(words);
	const edited = editLadder(document, base, words, readBack);
	const written = document.pages.map((page) => {
		const text = words.get(page.file) ?? '';
		const changed = edited.get(page.file) ?? { text, made: [], refused: [] };
		return writePage(page, text, changed, originals.get(page.file));
	});
	const handled = new Map([...edited].map(([file, { made, refused }]) => [file, [...made, ...refused]]));
	const missing = leftOver(document, withWrittenNames(base, document, handled), handled);
	const unwritten = missing.map(({ name, file }) => {
		return makeIssue('change-not-written', { name, file }, file === '' ? null : { file });
	});
	return {
		files: written.flatMap(({ files }) => files),
		issues: [...written.flatMap(({ issues }) => issues), ...unwritten],
	};
}
