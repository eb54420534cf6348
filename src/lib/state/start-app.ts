import workerUrl from '#lib/workers/rolemap.worker.ts?worker&url';
import { WorkerClient, workerAddress } from '#lib/workers/client.ts';
import { Announcer } from './announcer.svelte.ts';
import { Appearance } from './appearance.svelte.ts';
import { CareerPicture } from './career-picture.svelte.ts';
import type { App } from './context.ts';
import { DetailsFocus } from './details-focus.ts';
import { Editing } from './editing.svelte.ts';
import { Keeping } from './keeping.svelte.ts';
import { loadCommands } from './load-commands.ts';
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
	const announcer = new Announcer();
	const editing = new Editing(workspace, announcer, loadCommands);
	const keeping = new Keeping({
		workspace,
		editing,
		openStore: async (onTaken) => {
			const { IndexedDbStore } = await import('#lib/storage/indexed-db-store.ts');
			return new IndexedDbStore({ onTaken });
		},
		readVersion: (id, version) => worker.run('version', { workspace: id, version }),
	});
	const session = servedSession(document);
	const served = session && new ServedFolder(workspace, session);
	return {
		workspace,
		editing,
		keeping,
		picture,
		trees: new MarkdownTrees(worker),
		preferences,
		appearance: new Appearance(preferences),
		detailsFocus: new DetailsFocus(),
		announcer,
		served,
		dispose: () => {
			served?.dispose();
			keeping.dispose();
			worker.dispose();
		},
	};
}
