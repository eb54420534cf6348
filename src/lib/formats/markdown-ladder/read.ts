import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { assembleLadder } from './assemble.ts';
import type { LadderReading } from './ladder-reading.ts';
import { readLadderPage } from './read-page.ts';

export type { LadderReading };

/** Whether a path names a ladder page. */
function isLadderPage(path: string): boolean {
	return /\.(?:md|markdown|mdx)$/i.test(path) && !/(?:^|\/)(?:node_modules|\.[^/]+)\//.test(path);
}

/** What of a folder is a ladder: its pages (only those under `ladder/` if there are any) and its `rolemap.json`. */
export function ladderFiles(files: readonly SourceFile[]): {
	readonly pages: readonly SourceFile[];
	readonly rolemapJson?: SourceFile;
} {
	const pages = files.filter((file) => isLadderPage(file.path));
	const ladder = pages.filter((file) => /^ladder\//i.test(file.path));
	const rolemapJson = files.find((file) => /^rolemap\.json$/i.test(file.path));
	return { pages: ladder.length > 0 ? ladder : pages, ...(rolemapJson ? { rolemapJson } : {}) };
}

/**
 * Reads a folder of pages: every `*.md`, `*.markdown` and `*.mdx` and the folder's `rolemap.json`. Never
 * throws; what cannot be read becomes an issue.
 */
export function readLadder(files: readonly SourceFile[], settings?: { title?: string }): LadderReading {
	const { pages, ...found } = ladderFiles(files);
	return assembleLadder(pages.map(readLadderPage), { ...settings, ...found });
}
