import type { RolemapDocument } from '#lib/model/document.ts';
import { slug } from '#lib/model/slug.ts';

/** FNV-1a, 32 bits: short, and the same on every machine. */
function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return (hash >>> 0).toString(36);
}

/**
 * A ladder of files that have no folder in common, under an id of its own instead of that of the name that all such
 * ladders go by: what is kept for one (its readiness) is not another's. It is told by its pages' paths and titles, which
 * outlast most edits. A file that brings an id keeps it.
 */
export function withLooseId(
	document: RolemapDocument,
	paths: readonly string[],
	title: string,
): RolemapDocument {
	if (document.id !== (slug(title) || 'ladder')) return document;
	const titles = document.pages.map(({ file, h1 }) => `${file}\n${h1}`);
	return { ...document, id: `files-${fingerprint([...paths, ...titles].sort().join('\n\n'))}` };
}
