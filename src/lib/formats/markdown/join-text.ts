import type { InlineNode } from '#lib/model/markdown-tree.ts';

/** `nodes` with neighboring texts made one and empty ones left out. */
export function joinText(nodes: readonly InlineNode[]): readonly InlineNode[] {
	const joined: InlineNode[] = [];
	let words: string[] = [];
	const flush = (): void => {
		const text = words.join('');
		if (text !== '') joined.push({ kind: 'text', text });
		words = [];
	};
	for (const node of nodes) {
		if (node.kind === 'text') {
			words.push(node.text);
			continue;
		}
		flush();
		joined.push(node);
	}
	flush();
	return joined;
}
