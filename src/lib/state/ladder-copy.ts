import { zipSync } from 'fflate';
import { writeLadder } from '#lib/formats/markdown-ladder/write.ts';
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

/** A zip of the open ladder's pages as they are, with the tracks and levels set beside them: opens to the same map. */
export function ladderCopy({ document, source, issues, asRead }: Workspace): LadderCopy {
	const given = source?.origin.kind === 'files' ? source.origin.files : [];
	const shown = project(document, { purpose: 'file' });
	const originals = new Map(given.map(({ path, bytes }) => [path, bytes]));
	const { files } = writeLadder(shown, originals, undefined, asRead.title);
	const entries: Record<string, Uint8Array> = Object.fromEntries(
		files.map(({ path, bytes }) => [path, bytes]),
	);
	if (issues.some(({ code }) => code === 'placed-by-settings')) {
		const settings = folderSettingsText(placementDraft(shown), shown, '');
		entries['rolemap.json'] = new TextEncoder().encode(settings);
	}
	// The clock of whoever packs it is nobody's business, and the same pages give the same file.
	const bytes = zipSync(entries, { mtime: '1980-01-01T00:00:00' });
	return {
		name: `${slug(source?.name ?? '') || 'ladder'}.zip`,
		bytes,
		leftOut: shown.pages.length - files.length,
	};
}

/** Downloads a copy of the open ladder. */
export function downloadCopy(workspace: Workspace): LadderCopy {
	const copy = ladderCopy(workspace);
	download(copy.name, copy.bytes, 'application/zip');
	return copy;
}
