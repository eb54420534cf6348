import { encodeText } from '#lib/formats/files/encode-text.ts';
import { readViewerHead, viewerIds, type ViewerHead } from '#lib/formats/html/viewer-file.ts';
import type { WorkspaceSource } from '#lib/state/workspace.svelte.ts';

/** What the file says of itself, and its document as something to open. */
export function viewerContent(page: Document): {
	readonly head: ViewerHead;
	readonly source: WorkspaceSource;
} {
	const text = (id: string) => page.getElementById(id)?.textContent ?? '';
	const head = readViewerHead(text(viewerIds.head));
	const bytes = encodeText(text(viewerIds.document), false);
	return {
		head,
		source: {
			kind: 'viewer',
			name: head.title,
			note: head.note,
			mark: head.mark,
			origin: { kind: 'files', files: [{ path: `${head.title || 'ladder'}.rolemap.json`, bytes }] },
		},
	};
}
