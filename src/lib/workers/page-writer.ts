import { decodeText } from '#lib/formats/files/decode-text.ts';
import { encodeText } from '#lib/formats/files/encode-text.ts';
import { fileKind, isNativeFile } from '#lib/formats/files/file-kind.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { pageDiff, type SavePreview } from '#lib/formats/markdown-ladder/page-diff.ts';
import { writeLadder } from '#lib/formats/markdown-ladder/write.ts';
import { organizationAmong } from '#lib/formats/organization-tables/organization-among.ts';
import { fileChanges, pageTexts, type FileChange } from '#lib/formats/workspace-folder/file-changes.ts';
import { joinOrganization } from '#lib/formats/workspace-folder/join-organization.ts';
import { sameOrganization, withoutOrganization } from '#lib/formats/workspace-folder/same-organization.ts';
import { joinWorkshop, sameWorkshop } from '#lib/formats/workspace-folder/workshop-part.ts';
import { writeWorkspace } from '#lib/formats/workspace-folder/write.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { emptyDocument } from '#lib/model/empty-document.ts';
import type { Issue } from '#lib/model/issue.ts';
import { project } from '#lib/model/projection.ts';
import { fetchFiles } from './fetch-files.ts';
import type { FileOrigin } from './file-origin.ts';
import { joinedWriting, type WritingPart } from './writing-parts.ts';

/** Where it was read from, and whether the organization is to be written with the ladder. */
export interface WritingSource {
	readonly origin: FileOrigin | null;
	readonly what: 'ladder' | 'everything';
}

/** A folder's files as they are to be: `files` are all of them, `changes` those that say something else than before. */
export interface WrittenPages {
	readonly files: readonly SourceFile[];
	readonly changes: readonly FileChange[];
	/** The texts that were read, by path. */
	readonly bases: ReadonlyMap<string, string>;
	readonly issues: readonly Issue[];
}

/** Writes a document that it is handed in parts as a folder's files, and the settings beside them. */
export class PageWriter {
	readonly #parts: WritingPart[] = [];

	take(part: WritingPart): void {
		this.#parts.push(part);
	}

	async write(source: WritingSource): Promise<WrittenPages> {
		const written = await this.#written(source);
		return { ...written, changes: fileChanges(written.bases, written) };
	}

	async compare(source: WritingSource): Promise<SavePreview> {
		const written = await this.#written(source);
		const originals = new Map([...written.bases].map(([path, text]) => [path, encodeText(text, false)]));
		return { files: pageDiff(written, originals), issues: written.issues };
	}

	async #written({ origin, what }: WritingSource) {
		const { document: whole, asRead } = joinedWriting(this.#parts);
		const document = project(whole, { purpose: 'file' });
		const given = origin === null ? [] : await fetchFiles(origin);
		const originals = new Map(given.map(({ path, bytes }) => [path, bytes]));
		const { files, ...written } =
			what === 'ladder'
				? writeLadder(document, originals, undefined, asRead.title)
				: await writeWorkspace(document, { files: originals, document: asRead });
		const paths = new Set(files.map(({ path }) => path));
		const isSettings = (path: string) => fileKind(path) === 'data' && !isNativeFile(path) && !paths.has(path);
		// A copy of the ladder alone goes to others: nothing rides along that is not of its pages.
		const settings = what === 'ladder' ? [] : given.filter(({ path }) => isSettings(path));
		const bases = pageTexts(asRead);
		const changed = origin?.kind === 'served' ? await changedSince(asRead, given) : noPaths;
		for (const { path, bytes } of given)
			if (!bases.has(path) && !changed.has(path)) bases.set(path, decodeText(bytes).text);
		return { ...written, files: [...files, ...settings], bases };
	}
}

const noPaths: ReadonlySet<string> = new Set();

/**
 * Files of a served folder that hold its organization, where they do not say any more what was read of them: `given` are
 * fetched when they are written, and only pages know how they were read.
 */
async function changedSince(
	asRead: RolemapDocument,
	given: readonly SourceFile[],
): Promise<ReadonlySet<string>> {
	const { claimed, rest } = organizationAmong(given);
	const { document: joined } = joinWorkshop(emptyDocument('', ''), rest);
	const noted = sameWorkshop(joined, asRead) ? noPaths : new Set(['rolemap.json']);
	if (claimed.length === 0) return noted;
	const { document } = await joinOrganization(withoutOrganization(asRead), claimed, [], rest);
	if (sameOrganization(document, asRead)) return noted;
	return new Set([...claimed.map(({ path }) => path), 'rolemap.json']);
}
