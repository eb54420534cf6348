import { project } from '#lib/model/projection.ts';
import { databaseName, hasDatabase } from '#lib/storage/database-name.ts';
import { WorkerClient } from '#lib/workers/client.ts';
import { Announcer } from './announcer.svelte.ts';
import { Appearance } from './appearance.svelte.ts';
import { CareerPicture } from './career-picture.svelte.ts';
import type { App } from './context.ts';
import { ChartOnScreen } from './chart-on-screen.svelte.ts';
import { Departure } from './departure.ts';
import { DetailsFocus } from './details-focus.ts';
import { EditMode } from './edit-mode.svelte.ts';
import { Editing } from './editing.svelte.ts';
import { Keeping } from './keeping.svelte.ts';
import { isViewer } from './is-viewer.ts';
import { loadCommands } from './load-commands.ts';
import { Dialogs } from './dialogs.svelte.ts';
import { FileSaving } from './file-saving.svelte.ts';
import { MarkdownTrees } from './markdown-trees.ts';
import { ServedFolder, servedSession } from './served-folder.svelte.ts';
import { startWorker } from './start-worker.ts';
import { ViewOnScreen } from './view-on-screen.ts';
import { Workspace } from './workspace.svelte.ts';

/** Everything with a lifetime, made once for the page that speaks `language`; `dispose` ends the worker. */
export function startApp({
	preferences,
	language,
}: Pick<App, 'preferences' | 'language'>): App & { dispose: () => void } {
	const worker = new WorkerClient(startWorker);
	const picture = new CareerPicture(worker, preferences.arrangement.current);
	const workspace = new Workspace(worker, picture);
	const announcer = new Announcer();
	const chart = new ChartOnScreen();
	const editing = new Editing(workspace, announcer, () => loadCommands((values) => chart.hide(values)));
	const keeping = new Keeping({
		workspace,
		editing,
		openStore: async (onTaken) => {
			if (isViewer) throw new Error('A viewer keeps nothing.');
			const { IndexedDbStore } = await import('#lib/storage/indexed-db-store.ts');
			return new IndexedDbStore({ onTaken });
		},
		hasDatabase: async () => !isViewer && hasDatabase(databaseName),
		readVersion: (id, version) => worker.run('version', { workspace: id, version }),
	});
	const session = servedSession(document);
	const served = session && new ServedFolder(workspace, session);
	const departure = new Departure();
	departure.beforeReload.add(async () => {
		if (!(await keeping.settled())) throw new Error('not everything is saved');
	});
	departure.beforeForget.add(() => Promise.resolve(keeping.dispose()));
	return {
		workspace,
		editing,
		keeping,
		editMode: new EditMode(),
		picture,
		trees: new MarkdownTrees(worker),
		preferences,
		appearance: new Appearance(preferences),
		language,
		dialogs: new Dialogs(),
		departure,
		detailsFocus: new DetailsFocus(),
		chart,
		view: new ViewOnScreen(),
		announcer,
		saving: savingOf(workspace),
		served,
		dispose: () => {
			served?.dispose();
			keeping.dispose();
			worker.dispose();
		},
	};
}

function savingOf(workspace: Workspace): FileSaving {
	return new FileSaving({
		document: () => workspace.document,
		base: () => project(workspace.asRead, { purpose: 'file' }),
		source: () => workspace.source,
	});
}
