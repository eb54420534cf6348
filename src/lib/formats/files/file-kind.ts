/**
 * What a path is to us; `framework` holds roles or an organization in another form than pages, `records` may; `hidden`,
 * `talent` and `readiness` are never opened with a ladder, `other` only counted.
 */
export type FileKind =
	'page' | 'data' | 'framework' | 'records' | 'talent' | 'readiness' | 'hidden' | 'other';

const hiddenSegment = /(?:^|\/)(?:\.[^/]+|node_modules|__MACOSX)(?:\/|$)/;

function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** `path` with `/` between folders. */
export function fileKind(path: string): FileKind {
	if (hiddenSegment.test(path)) return 'hidden';
	const name = baseName(path).toLowerCase();
	if (name === 'succession.csv' || name.endsWith('.rolemap-talent.json')) return 'talent';
	if (name.endsWith('.rolemap-readiness.json')) return 'readiness';
	if (/\.(?:md|markdown|mdx)$/.test(name)) return 'page';
	if (name === 'rolemap.json' || name.endsWith('.rolemap.json')) return 'data';
	if (/\.(?:csv|tsv|xlsx|mmd|mermaid|graphml)$/.test(name)) return 'framework';
	return /\.(?:json|ya?ml)$/.test(name) ? 'records' : 'other';
}

/** Whether a path names a document in one file; a folder's own `rolemap.json` holds settings of its pages. */
export function isNativeFile(path: string): boolean {
	return /[^/]\.rolemap\.json$/i.test(path);
}

/** Where a folder has its organization. */
export const organizationPath = 'organization.csv';

export function isOrganizationPath(path: string): boolean {
	return path.toLowerCase() === organizationPath;
}

/** The extensions among `paths`, most frequent first, '' last: "12 .png, 3 .csv, 1 without an extension". */
export function countExtensions(
	paths: readonly string[],
): readonly (readonly [extension: string, count: number])[] {
	const counts = new Map<string, number>();
	for (const path of paths) {
		const extension = /\.[^./]+$/.exec(baseName(path))?.[0].toLowerCase() ?? '';
		counts.set(extension, (counts.get(extension) ?? 0) + 1);
	}
	return [...counts].sort(
		([a, n], [b, m]) => Number(a === '') - Number(b === '') || m - n || (a < b ? -1 : 1),
	);
}
