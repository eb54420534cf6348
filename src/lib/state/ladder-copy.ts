import { zipSync } from 'fflate';
import { decodeText } from '#lib/formats/files/decode-text.ts';
import { restText } from '#lib/formats/workspace-folder/rest-file.ts';
import { project } from '#lib/model/projection.ts';
import { slug } from '#lib/model/slug.ts';
import { download } from './download.ts';
import { folderSettingsText, placementDraft } from './folder-settings.ts';
import type { Workspace } from './workspace.svelte.ts';
import { writePages } from './written-pages.ts';

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
	const { source, issues, asRead } = workspace;
	const document = project(workspace.document, { purpose: 'file' });
	const base = project(asRead, { purpose: 'file' });
	// A copy is to be had where the network or the server is gone as well: only what is at hand is asked.
	const origin = source?.origin.kind === 'files' ? source.origin : null;
	const { files, issues: unwritten } = await writePages({ document, base, origin, what: of });
	const entries: Record<string, Uint8Array> = Object.fromEntries(
		files.map(({ path, bytes }) => [path, bytes]),
	);
	const settings = settingsText(entries[settingsPath], of);
	if (issues.some(({ code }) => code === 'placed-by-settings')) {
		const text = folderSettingsText(placementDraft(document), document, settings ?? '');
		entries[settingsPath] = new TextEncoder().encode(text);
	} else if (settings !== null) entries[settingsPath] = new TextEncoder().encode(settings);
	// The clock of whoever packs it is nobody's business, and the same pages give the same file.
	const bytes = zipSync(entries, { mtime: '1980-01-01T00:00:00' });
	const leftOut = unwritten.filter(({ code }) => code === 'page-needs-original').length;
	return { name: `${slug(source?.name ?? '') || 'ladder'}.zip`, bytes, leftOut };
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
