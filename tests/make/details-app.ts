import { documentIndex } from '#lib/analysis/document-index.ts';
import { readBlocks } from '#lib/formats/markdown/read-blocks.ts';
import { readInline } from '#lib/formats/markdown/read-inline.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { Announcer } from '#lib/state/announcer.svelte.ts';
import type { App } from '#lib/state/context.ts';
import { Departure } from '#lib/state/departure.ts';
import { EditMode } from '#lib/state/edit-mode.svelte.ts';
import { MarkdownTrees } from '#lib/state/markdown-trees.ts';
import { Preferences } from '#lib/state/preferences.svelte.ts';
import type { WorkerClient } from '#lib/workers/client.ts';
import type { TreeRequest } from '#lib/workers/protocol.ts';

/** An app that shows `document`, its Markdown read in place of the worker but answered as late as a worker would. */
export function makeApp(document: ProjectedDocument, phase: 'ready' | 'reading' = 'ready'): App {
	const files = new Map(document.pages.map((page) => [page.id, page.file]));
	const resolve = (href: string) =>
		document.roles.find((role) => files.get(role.pageId ?? '') === href.replace(/^\.\//, ''))?.id;
	const worker = {
		async run(task: 'inline' | 'blocks', input: readonly TreeRequest[]): Promise<unknown> {
			await new Promise((done) => setTimeout(done, 1));
			return input.map(({ text }) =>
				task === 'inline' ? readInline(text, resolve) : readBlocks(text, resolve),
			);
		},
	} as unknown as WorkerClient;
	const workspace = {
		document,
		index: documentIndex(document),
		issues: [],
		source: null,
		phase,
		progress: null,
	};
	const app: Pick<App, 'trees' | 'preferences' | 'announcer' | 'editMode' | 'departure'> & {
		workspace: unknown;
	} = {
		workspace,
		trees: new MarkdownTrees(worker),
		preferences: new Preferences(),
		announcer: new Announcer(),
		editMode: new EditMode(),
		departure: new Departure(),
	};
	return app as App;
}
