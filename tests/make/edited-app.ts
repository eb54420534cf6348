import type { RolemapDocument } from '#lib/model/document.ts';
import { Announcer } from '#lib/state/announcer.svelte.ts';
import { CareerPicture } from '#lib/state/career-picture.svelte.ts';
import { Editing, type Commands } from '#lib/state/editing.svelte.ts';
import { Workspace } from '#lib/state/workspace.svelte.ts';
import type { WorkerClient } from '#lib/workers/client.ts';
import type { ReadingStep } from '#lib/workers/protocol.ts';
import { renaming } from './renaming.ts';

/** The part of the app that edits, with `document` open and `rename` its one command unless others are given; it needs no browser. */
export async function makeEditedApp(
	document: RolemapDocument,
	load: () => Promise<Commands> = () => Promise.resolve(renaming),
) {
	const worker = {
		async run(task: string, _: unknown, onAnswer?: (step: ReadingStep, last: boolean) => void) {
			await Promise.resolve();
			if (task !== 'read') return null;
			const step: ReadingStep = { document, issues: [], done: 0, total: 0, final: true, refused: false };
			onAnswer?.(step, true);
			return step;
		},
	} as unknown as WorkerClient;
	const workspace = new Workspace(worker, new CareerPicture(worker, 'lanes'));
	const announcer = new Announcer();
	const editing = new Editing(workspace, announcer, load);
	await workspace.open({ kind: 'files', name: 'Test', origin: { kind: 'files', files: [] } });
	return { workspace, editing, announcer };
}
