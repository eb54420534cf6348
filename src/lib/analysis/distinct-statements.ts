import type { Src } from '#lib/model/source.ts';

/** One wording of a statement, and every place that uses it, in the statements' order. */
export interface DistinctStatement {
	readonly text: string;
	readonly sources: readonly Src[];
}

/** The wordings among `statements`, the first first: pages that say the same are one wording with several sources. */
export function distinctStatements(
	statements: readonly { readonly text: string; readonly src?: Src }[],
): readonly DistinctStatement[] {
	const wordings = new Map<string, { text: string; sources: Src[] }>();
	for (const { text, src } of statements) {
		const key = text
			.replace(/[*_`"“”]/g, '')
			.replace(/\s+/g, ' ')
			.trim();
		const wording = wordings.get(key) ?? { text, sources: [] };
		if (src && !wording.sources.some((other) => other.file === src.file && other.line === src.line)) {
			wording.sources.push(src);
		}
		wordings.set(key, wording);
	}
	return [...wordings.values()];
}
