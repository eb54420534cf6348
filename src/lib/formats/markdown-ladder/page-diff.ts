import { decodeText } from '#lib/formats/files/decode-text.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { lineDiff, type DiffHunk } from '#lib/formats/line-diff.ts';
import type { Issue } from '#lib/model/issue.ts';

/** What saving does to one file, in lines. */
export interface FileDiff {
	readonly path: string;
	readonly kind: 'changed' | 'added' | 'removed';
	readonly hunks: readonly DiffHunk[];
}

/** What saving the pages would do to each file, and what could not be put into them. */
export interface SavePreview {
	readonly files: readonly FileDiff[];
	readonly issues: readonly Issue[];
}

/** What saving `written` does to the files of `originals`, by path: every file that it changes, adds or removes. */
export function pageDiff(
	written: { readonly files: readonly SourceFile[]; readonly removed: readonly string[] },
	originals: ReadonlyMap<string, Uint8Array>,
): readonly FileDiff[] {
	const kept = written.files.map(({ path, bytes }): FileDiff => {
		const before = originals.get(path);
		const hunks = before === bytes ? [] : lineDiff(before ? textOf(before) : '', textOf(bytes));
		return { path, kind: before ? 'changed' : 'added', hunks };
	});
	const gone = written.removed.map((path): FileDiff => {
		return { path, kind: 'removed', hunks: lineDiff(textOf(originals.get(path) ?? new Uint8Array()), '') };
	});
	return [...kept.filter(({ kind, hunks }) => kind === 'added' || hunks.length > 0), ...gone].sort(
		(one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0),
	);
}

function textOf(bytes: Uint8Array): string {
	return decodeText(bytes).text;
}
