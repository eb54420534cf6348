import { zipSync } from 'fflate';
import { decodeText } from '#lib/formats/files/decode-text.ts';
import { writeLadder } from '#lib/formats/markdown-ladder/write.ts';
import { restText } from '#lib/formats/workspace-folder/rest-file.ts';
import { writeWorkspace } from '#lib/formats/workspace-folder/write.ts';
import { project } from '#lib/model/projection.ts';
import { slug } from '#lib/model/slug.ts';
import { download } from './download.ts';
import { folderSettingsText, placementDraft } from './folder-settings.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A copy of a ladder: its file, and how many pages could not be part of it. */
export interface LadderCopy {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly leftOut: number;
}

/** What a copy is for: to be given to somebody else, or to have everything. */
export type CopyOf = 'ladder' | 'everything';

/**
 * A zip of the open ladder's pages as they are, with the tracks and levels set beside them: opens to the same map. Of
 * an organization, its options and its people there is nothing in it, unless it is a copy of everything.
 */
export async function ladderCopy(workspace: Workspace, of: CopyOf): Promise<LadderCopy> {
	const { document, source, issues, asRead } = workspace;
	const given = source?.origin.kind === 'files' ? source.origin.files : [];
	const shown = project(document, { purpose: 'file' });
	const originals = new Map(given.map(({ path, bytes }) => [path, bytes]));
	const { files } =
		of === 'ladder'
			? writeLadder(shown, originals, undefined, asRead.title)
			: await writeWorkspace(shown, { files: originals, document: asRead });
	const entries: Record<string, Uint8Array> = Object.fromEntries(
		files.map(({ path, bytes }) => [path, bytes]),
	);
	const settings = settingsText(entries[settingsPath], of);
	if (issues.some(({ code }) => code === 'placed-by-settings')) {
		const text = folderSettingsText(placementDraft(shown), shown, settings ?? '');
		entries[settingsPath] = new TextEncoder().encode(text);
	} else if (settings !== null) entries[settingsPath] = new TextEncoder().encode(settings);
	// The clock of whoever packs it is nobody's business, and the same pages give the same file.
	const bytes = zipSync(entries, { mtime: '1980-01-01T00:00:00' });
	const written = new Set(files.map(({ path }) => path));
	return {
		name: `${slug(source?.name ?? '') || 'ladder'}.zip`,
		bytes,
		leftOut: shown.pages.filter(({ file }) => !written.has(file)).length,
	};
}

const settingsPath = 'rolemap.json';

/** The text of the folder's settings, or what of it has nothing to do with people; null where there are none. */
function settingsText(bytes: Uint8Array | undefined, of: CopyOf): string | null {
	if (bytes === undefined) return null;
	const { text } = decodeText(bytes);
	return of === 'everything' ? text : (restText(text, {}) ?? text);
}

/** Downloads a copy of what is open. */
export async function downloadCopy(workspace: Workspace, of: CopyOf): Promise<LadderCopy> {
	const copy = await ladderCopy(workspace, of);
	download(copy.name, copy.bytes, 'application/zip');
	return copy;
}
