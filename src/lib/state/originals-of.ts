import { fileKind, isOrganizationPath } from '#lib/formats/files/file-kind.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { OriginalFile } from '#lib/storage/store.ts';
import type { WorkspaceSource } from './workspace.svelte.ts';

/**
 * The files of `source` whose bytes the document cannot give back: pages in another encoding than UTF-8 or with
 * damage in it, a folder's settings and its organization.
 */
export function originalsOf(
	source: WorkspaceSource | null,
	document: RolemapDocument,
): readonly OriginalFile[] {
	if (source?.origin.kind !== 'files') return [];
	const held = new Map(document.pages.map((page) => [page.file, page]));
	return source.origin.files.filter(({ path, bytes }) => {
		const kind = fileKind(path);
		const page = held.get(path);
		const plain = page?.encoding === 'utf-8' && page.bytes === bytes.length && isSound(bytes);
		return bytes.length > 0 && (kind === 'data' || isOrganizationPath(path) || (kind === 'page' && !plain));
	});
}

function isSound(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
