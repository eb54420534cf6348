import workerUrl from '#lib/workers/rolemap.worker.ts?worker&url';
import { WorkerClient, workerAddress } from '#lib/workers/client.ts';
import { Announcer } from './announcer.svelte.ts';
import { Appearance } from './appearance.svelte.ts';
import { CareerPicture } from './career-picture.svelte.ts';
import type { App } from './context.ts';
import { DetailsFocus } from './details-focus.ts';
import { FileSaving } from './file-saving.svelte.ts';
import { MarkdownTrees } from './markdown-trees.ts';
import { Preferences } from './preferences.svelte.ts';
import { ServedFolder, servedSession } from './served-folder.svelte.ts';
import { Workspace } from './workspace.svelte.ts';

/** Everything with a lifetime, made once for the page; `dispose` ends the worker. */
export function startApp(): App & { dispose: () => void } {
	const worker = new WorkerClient(() => new Worker(workerAddress(workerUrl), { type: 'module' }));
	const preferences = new Preferences();
	const picture = new CareerPicture(worker, preferences.arrangement.current);
	const workspace = new Workspace(worker, picture);
	const session = servedSession(document);
	const served = session && new ServedFolder(workspace, session);
	return {
		workspace,
		picture,
		trees: new MarkdownTrees(worker),
		preferences,
		appearance: new Appearance(preferences),
		detailsFocus: new DetailsFocus(),
		announcer: new Announcer(),
		saving: savingOf(workspace),
		served,
		dispose: () => {
			served?.dispose();
			worker.dispose();
		},
	};
}

/** The document is what was read until something edits it. */
function savingOf(workspace: Workspace): FileSaving {
	return new FileSaving({
		document: () => workspace.document,
		base: () => workspace.document,
		source: () => workspace.source,
	});
}
