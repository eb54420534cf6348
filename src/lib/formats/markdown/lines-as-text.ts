import type { BlockNode, InlineNode } from '#lib/model/markdown-tree.ts';

/** A paragraph, unless it has nothing to show. */
export function paragraph(children: readonly InlineNode[]): readonly BlockNode[] {
	return children.length === 0 ? [] : [{ kind: 'paragraph', children }];
}

/** Lines as they stand, each on its own line. */
export function linesAsText(text: string): readonly BlockNode[] {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	return paragraph(
		lines.flatMap((line, at): readonly InlineNode[] => {
			const shown: InlineNode = { kind: 'text', text: line };
			return at === 0 ? [shown] : [{ kind: 'break' }, shown];
		}),
	);
}
