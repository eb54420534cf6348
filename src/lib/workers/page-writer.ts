import { decodeText } from '#lib/formats/files/decode-text.ts';
import { encodeText } from '#lib/formats/files/encode-text.ts';
import { fileKind, isNativeFile } from '#lib/formats/files/file-kind.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { pageChanges, type FileChange } from '#lib/formats/markdown-ladder/page-changes.ts';
import { pageDiff, type SavePreview } from '#lib/formats/markdown-ladder/page-diff.ts';
import { writeLadder } from '#lib/formats/markdown-ladder/write.ts';
import type { Issue } from '#lib/model/issue.ts';
import { project } from '#lib/model/projection.ts';
import { joinedParts, type DocumentPart } from './document-parts.ts';
import { fetchFiles } from './fetch-files.ts';
import type { FileOrigin } from './file-origin.ts';

/** One part of what is to be written: of the document, or of the pages' texts as they were read, by path. */
export type WritingPart =
	{ readonly document: DocumentPart } | { readonly asRead: ReadonlyMap<string, string> };

/** Where the pages were read from, and the title that was read with them. */
export interface WritingSource {
	readonly origin: FileOrigin | null;
	readonly titleRead: string;
}

/** A folder's files as they are to be: `files` are all of them, `changes` those that say something else than before. */
export interface WrittenPages {
	readonly files: readonly SourceFile[];
	readonly changes: readonly FileChange[];
	/** The texts that were read, by path. */
	readonly bases: ReadonlyMap<string, string>;
	readonly issues: readonly Issue[];
}

/** Writes the pages of a document that it is handed in parts, and the settings beside them. */
export class PageWriter {
	readonly #document: DocumentPart[] = [];
	readonly #asRead = new Map<string, string>();

	take(part: WritingPart): void {
		if ('document' in part) this.#document.push(part.document);
		else for (const [path, text] of part.asRead) this.#asRead.set(path, text);
	}

	async write({ origin, titleRead }: WritingSource): Promise<WrittenPages> {
		const written = await this.#written(origin, titleRead);
		return { ...written, changes: pageChanges(written.bases, written) };
	}

	async compare({ origin, titleRead }: WritingSource): Promise<SavePreview> {
		const written = await this.#written(origin, titleRead);
		const originals = new Map([...written.bases].map(([path, text]) => [path, encodeText(text, false)]));
		return { files: pageDiff(written, originals), issues: written.issues };
	}

	async #written(origin: FileOrigin | null, titleRead: string) {
		const given = origin === null ? [] : await fetchFiles(origin);
		const originals = new Map(given.map(({ path, bytes }) => [path, bytes]));
		const document = project(joinedParts(this.#document), { purpose: 'file' });
		const { files, ...written } = writeLadder(document, originals, undefined, titleRead);
		const settings = given.filter(({ path }) => fileKind(path) === 'data' && !isNativeFile(path));
		const bases = new Map(this.#asRead);
		for (const { path, bytes } of settings) bases.set(path, decodeText(bytes).text);
		const paths = new Set(files.map(({ path }) => path));
		const untouched = settings.filter(({ path }) => !paths.has(path));
		return { ...written, files: [...files, ...untouched], bases };
	}
}
