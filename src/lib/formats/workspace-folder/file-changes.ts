import type { RolemapDocument } from '#lib/model/document.ts';
import { decodeText } from '../files/decode-text.ts';
import type { SourceFile } from '../files/source-file.ts';

/** What saving wants of one file: `bytes` of null takes it away, `base` is its text as it was read, null if it is new. */
export interface FileChange {
	readonly path: string;
	readonly bytes: Uint8Array | null;
	readonly base: string | null;
}

/** The files to change of those a writer gives: files that say what they said when they were read, in `bases`, stay. */
export function fileChanges(
	bases: ReadonlyMap<string, string>,
	written: { readonly files: readonly SourceFile[]; readonly removed?: readonly string[] },
): readonly FileChange[] {
	const puts = written.files.map(({ path, bytes }) => ({ path, bytes, base: bases.get(path) ?? null }));
	const removals = (written.removed ?? []).map((path) => ({
		path,
		bytes: null,
		base: bases.get(path) ?? '',
	}));
	return [...puts.filter(({ bytes, base }) => decodeText(bytes).text !== base), ...removals];
}

/** The text of every page as it was read, by its path. */
export function pageTexts({ pages }: Pick<RolemapDocument, 'pages'>): Map<string, string> {
	return new Map(pages.map(({ file, blocks }) => [file, blocks.map(({ text }) => text).join('')]));
}
