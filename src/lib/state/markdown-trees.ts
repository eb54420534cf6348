import { hasMarkup } from '#lib/formats/markdown/has-markup.ts';
import type { BlockNode, InlineNode } from '#lib/model/markdown-tree.ts';
import type { WorkerClient } from '#lib/workers/client.ts';
import type { TreeRequest } from '#lib/workers/protocol.ts';

/**
 * Trees of the Markdown on screen. The parser lives in the worker, so a view first asks for all it is about
 * to show (`load`) and then reads the trees at once; a text without markup never makes the trip.
 */
export class MarkdownTrees {
	readonly #worker: WorkerClient;
	readonly #inline = new Map<string, readonly InlineNode[]>();
	readonly #blocks = new Map<string, readonly BlockNode[]>();

	constructor(worker: WorkerClient) {
		this.#worker = worker;
	}

	/** Has the worker fetch what it needs for trees, before the first is asked for. */
	warm(): void {
		void this.#worker.run('inline', []);
	}

	/** Resolves when every text has its tree. */
	async load(inline: readonly TreeRequest[], blocks: readonly TreeRequest[] = []): Promise<void> {
		const newInline = inline.filter((request) => hasMarkup(request.text) && !this.#inline.has(key(request)));
		const newBlocks = blocks.filter((request) => !this.#blocks.has(key(request)));
		const [inlineTrees, blockTrees] = await Promise.all([
			newInline.length > 0 ? this.#worker.run('inline', newInline) : [],
			newBlocks.length > 0 ? this.#worker.run('blocks', newBlocks) : [],
		]);
		newInline.forEach((request, index) => this.#inline.set(key(request), inlineTrees[index] ?? []));
		newBlocks.forEach((request, index) => this.#blocks.set(key(request), blockTrees[index] ?? []));
	}

	/** The tree of a loaded text; a text not loaded is shown as written. */
	inline(request: TreeRequest): readonly InlineNode[] {
		return this.#inline.get(key(request)) ?? [{ kind: 'text', text: request.text }];
	}

	blocks(request: TreeRequest): readonly BlockNode[] {
		return (
			this.#blocks.get(key(request)) ?? [
				{ kind: 'paragraph', children: [{ kind: 'text', text: request.text }] },
			]
		);
	}
}

/** Links are resolved from the page a text stands on, so the same words on two pages are two trees. */
function key({ file, text }: TreeRequest): string {
	return `${file}\n${text}`;
}
