import type { RolemapDocument } from '#lib/model/document.ts';
import { Announcer } from '#lib/state/announcer.svelte.ts';
import { CareerPicture } from '#lib/state/career-picture.svelte.ts';
import { Editing } from '#lib/state/editing.svelte.ts';
import { Keeping, type KeepingSettings } from '#lib/state/keeping.svelte.ts';
import { Workspace, type WorkspaceSource } from '#lib/state/workspace.svelte.ts';
import { hasDatabase } from '#lib/storage/database-name.ts';
import { IndexedDbStore } from '#lib/storage/indexed-db-store.ts';
import { readStored, readVersion } from '#lib/storage/read-stored.ts';
import type { WorkerClient } from '#lib/workers/client.ts';
import type { ReadingStep, Tasks } from '#lib/workers/protocol.ts';
import { renaming } from './renaming.ts';

export const exampleSource: WorkspaceSource = {
	kind: 'example',
	name: 'Example',
	origin: { kind: 'addresses', addresses: [] },
};
export const filesSource: WorkspaceSource = {
	kind: 'files',
	name: 'Files',
	origin: { kind: 'files', files: [] },
};

/**
 * What of the app edits and keeps, as one tab has it: in the database called `name`, with a worker that reads
 * `document` from any files and kept workspaces from the database.
 */
export function makeKeptApp(
	name: string,
	document: RolemapDocument,
	settings: Partial<Pick<KeepingSettings, 'openStore' | 'versions'>> = {},
) {
	const worker = {
		async run(
			task: string,
			input: Tasks['read']['input'],
			onAnswer?: (step: ReadingStep, last: boolean) => void,
		) {
			await Promise.resolve();
			if (task !== 'read') return null;
			const stored = input.origin.kind === 'stored' ? await readStored(input.origin.workspace, name) : null;
			if (stored && !stored.ok) throw new Error(stored.fault);
			const read = stored?.value ?? { document, issues: [] };
			const step: ReadingStep = { ...read, done: 1, total: 1, final: true, refused: false };
			onAnswer?.(step, true);
			return step;
		},
	} as unknown as WorkerClient;
	const workspace = new Workspace(worker, new CareerPicture(worker, 'lanes'));
	const announcer = new Announcer();
	const editing = new Editing(workspace, announcer, () => Promise.resolve(renaming));
	const keeping = new Keeping({
		workspace,
		editing,
		openStore: (onTaken) => Promise.resolve(new IndexedDbStore({ name, onTaken })),
		hasDatabase: () => hasDatabase(name),
		readVersion: (id, version) => readVersion(id, version, name),
		...settings,
	});
	const rename = (role: string, to: string) => editing.do('rename', { role, name: to });
	return { workspace, editing, announcer, keeping, rename };
}
export type KeptApp = ReturnType<typeof makeKeptApp>;

/** Resolves once `isSo`; rejects, saying `what`, after `patience` milliseconds. Resolves to how long it took. */
export async function until(what: string, isSo: () => boolean, patience = 3_000): Promise<number> {
	const began = performance.now();
	while (!isSo()) {
		if (performance.now() - began > patience) throw new Error(`not within ${patience} ms: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 2));
	}
	return performance.now() - began;
}

/** Deletes the database `name`, whoever has it open. */
export function deleteDatabase(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error ?? new Error('not deleted'));
	});
}
