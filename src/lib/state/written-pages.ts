import { decodeText } from '#lib/formats/files/decode-text.ts';
import { fileKind, isNativeFile } from '#lib/formats/files/file-kind.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { Issue } from '#lib/model/issue.ts';
import { project, type ProjectedDocument } from '#lib/model/projection.ts';
import { fetchFiles } from '#lib/workers/fetch-files.ts';
import type { FileOrigin } from '#lib/workers/protocol.ts';
import { pageTexts } from './saving-plan.ts';

/** A folder's files as they are to be; `bases` are the texts that were read, by path. */
export interface WrittenPages {
	readonly files: readonly SourceFile[];
	readonly bases: ReadonlyMap<string, string>;
	readonly issues: readonly Issue[];
}

/** All pages of `document` and the settings beside them. `base` is what was read, `origin` where from. */
export async function writtenPages(
	document: ProjectedDocument,
	base: RolemapDocument,
	origin: FileOrigin | null,
): Promise<WrittenPages> {
	// The writer comes with the Markdown parser, which nobody needs before they save.
	const { writeWorkspace } = await import('#lib/formats/workspace-folder/write.ts');
	const given = origin === null ? [] : await fetchFiles(origin);
	const originals = new Map(given.map(({ path, bytes }) => [path, bytes]));
	const { issues, ...written } = await writeWorkspace(project(document, { purpose: 'file' }), {
		files: originals,
		document: base,
	});
	const paths = new Set(written.files.map(({ path }) => path));
	const isSettings = (path: string) => fileKind(path) === 'data' && !isNativeFile(path) && !paths.has(path);
	const settings = given.filter(({ path }) => isSettings(path));
	const bases = pageTexts(base);
	const changed = origin?.kind === 'served' ? await changedSince(base, given) : noPaths;
	for (const { path, bytes } of given)
		if (!bases.has(path) && !changed.has(path)) bases.set(path, decodeText(bytes).text);
	return { ...written, files: [...written.files, ...settings], bases, issues };
}

const noPaths: ReadonlySet<string> = new Set();

/**
 * Files of a served folder that hold its organization, where they do not say any more what was read of them: `given` are
 * fetched when they are written, and only pages know how they were read.
 */
async function changedSince(
	base: RolemapDocument,
	given: readonly SourceFile[],
): Promise<ReadonlySet<string>> {
	const { organizationAmong } = await import('#lib/formats/organization-tables/organization-among.ts');
	const { claimed, rest } = organizationAmong(given);
	if (claimed.length === 0) return noPaths;
	const { joinOrganization } = await import('#lib/formats/workspace-folder/join-organization.ts');
	const { sameOrganization, withoutOrganization } =
		await import('#lib/formats/workspace-folder/same-organization.ts');
	const { document } = await joinOrganization(withoutOrganization(base), claimed, [], rest);
	if (sameOrganization(document, base)) return noPaths;
	return new Set([...claimed.map(({ path }) => path), 'rolemap.json']);
}
