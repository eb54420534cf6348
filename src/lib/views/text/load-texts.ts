import { textsOf } from '#lib/analysis/texts-of.ts';
import type { KeptSection } from '#lib/analysis/kept-sections.ts';
import type { MarkdownTrees } from '#lib/state/markdown-trees.ts';

/** Resolves when every text that the details of `outlook` show has its tree. */
export function loadTexts(
	trees: MarkdownTrees,
	outlook: { readonly file: string; readonly kept: readonly KeptSection[] },
): Promise<void> {
	return trees.load(
		textsOf(outlook, outlook.file),
		outlook.kept.map(({ src, text }) => ({ file: src.file, text })),
	);
}
