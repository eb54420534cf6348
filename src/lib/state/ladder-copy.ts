import { zipSync } from 'fflate';
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

/** A zip of the open ladder's pages as they are, with the tracks and levels set beside them: opens to the same map. */
export async function ladderCopy({ document, source, issues, asRead }: Workspace): Promise<LadderCopy> {
	const shown = project(document, { purpose: 'file' });
	// A copy is to be had where the network or the server is gone as well: only what is at hand is asked.
	const origin = source?.origin.kind === 'files' ? source.origin : null;
	const base = project(asRead, { purpose: 'file' });
	const { files, issues: unwritten } = await writePages({ document: shown, base, origin });
	const entries: Record<string, Uint8Array> = Object.fromEntries(
		files.map(({ path, bytes }) => [path, bytes]),
	);
	const leftOut = unwritten.filter(({ code }) => code === 'page-needs-original').length;
	if (issues.some(({ code }) => code === 'placed-by-settings')) {
		const settings = folderSettingsText(placementDraft(shown), shown, '');
		entries['rolemap.json'] = new TextEncoder().encode(settings);
	}
	// The clock of whoever packs it is nobody's business, and the same pages give the same file.
	const bytes = zipSync(entries, { mtime: '1980-01-01T00:00:00' });
	return { name: `${slug(source?.name ?? '') || 'ladder'}.zip`, bytes, leftOut };
}

/** Downloads a copy of the open ladder. */
export async function downloadCopy(workspace: Workspace): Promise<LadderCopy> {
	const copy = await ladderCopy(workspace);
	download(copy.name, copy.bytes, 'application/zip');
	return copy;
}
