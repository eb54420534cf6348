import type { RolemapDocument } from '#lib/model/document.ts';
import { emptyDocument } from '#lib/model/empty-document.ts';
import type { Issue } from '#lib/model/issue.ts';
import { Announcer } from '#lib/state/announcer.svelte.ts';
import { Appearance } from '#lib/state/appearance.svelte.ts';
import { CareerPicture } from '#lib/state/career-picture.svelte.ts';
import type { App } from '#lib/state/context.ts';
import { ViewOnScreen } from '#lib/state/view-on-screen.ts';
import { ChartOnScreen } from '#lib/state/chart-on-screen.svelte.ts';
import { Departure } from '#lib/state/departure.ts';
import { DetailsFocus } from '#lib/state/details-focus.ts';
import { EditMode } from '#lib/state/edit-mode.svelte.ts';
import { Editing, type Commands } from '#lib/state/editing.svelte.ts';
import { Keeping } from '#lib/state/keeping.svelte.ts';
import { Dialogs } from '#lib/state/dialogs.svelte.ts';
import { Language } from '#lib/state/language.svelte.ts';
import { FileSaving } from '#lib/state/file-saving.svelte.ts';
import { MarkdownTrees } from '#lib/state/markdown-trees.ts';
import { Preferences } from '#lib/state/preferences.svelte.ts';
import { renaming } from './renaming.ts';
import type { WorkspaceSource } from '#lib/state/workspace.svelte.ts';
import { Workspace } from '#lib/state/workspace.svelte.ts';
import type { WorkerClient } from '#lib/workers/client.ts';
import type { ReadingStep, Tasks } from '#lib/workers/protocol.ts';

/** What the pretended worker reads from a source. */
export type Reading = (
	origin: Tasks['read']['input']['origin'],
	title: string,
) => { readonly document: RolemapDocument; readonly issues?: readonly Issue[] };

/** An app whose worker answers with `reading`; nothing is open until `workspace.open` is called. */
export function makeViewApp(reading: Reading, commands: Commands = renaming): App {
	const worker = {
		async run(
			task: string,
			input: Tasks['read']['input'],
			onAnswer?: (step: ReadingStep, last: boolean) => void,
		) {
			await Promise.resolve();
			if (task !== 'read') return null;
			const { document, issues = [] } = reading(input.origin, input.title);
			const total = document.pages.length;
			const step: ReadingStep = { document, issues, done: total, total, final: true, refused: false };
			onAnswer?.(step, true);
			return step;
		},
	} as unknown as WorkerClient;
	const preferences = new Preferences();
	const picture = new CareerPicture(worker, 'lanes');
	const workspace = new Workspace(worker, picture);
	const announcer = new Announcer();
	const editing = new Editing(workspace, announcer, () => Promise.resolve(commands));
	return {
		workspace,
		editing,
		keeping: new Keeping({
			workspace,
			editing,
			openStore: () => Promise.reject(new Error('These tests keep nothing.')),
			hasDatabase: () => Promise.resolve(false),
			readVersion: () => Promise.resolve({ ok: false, fault: 'gone' }),
		}),
		editMode: new EditMode(),
		picture,
		trees: new MarkdownTrees(worker),
		preferences,
		appearance: new Appearance(preferences),
		language: new Language(preferences),
		dialogs: new Dialogs(),
		departure: new Departure(),
		detailsFocus: new DetailsFocus(),
		chart: new ChartOnScreen(),
		view: new ViewOnScreen(),
		announcer,
		saving: new FileSaving({
			document: () => workspace.document,
			base: () => workspace.document,
			source: () => workspace.source,
		}),
		served: null,
	};
}

/** An app in which `document` is open. */
export async function makeOpenApp(
	document: RolemapDocument,
	more: { readonly issues?: readonly Issue[]; readonly source?: WorkspaceSource } = {},
): Promise<App> {
	const app = makeViewApp(() => ({ document, issues: more.issues ?? [] }));
	await app.workspace.open(
		more.source ?? { kind: 'files', name: 'Test ladder', origin: { kind: 'files', files: [] } },
	);
	return app;
}

/** A reading that makes one empty page of every Markdown file it is given. */
export const onePageEach: Reading = (origin, title) => {
	const files = origin.kind === 'files' ? origin.files : [];
	const pages = files
		.filter(({ path }) => path.endsWith('.md'))
		.map(({ path, bytes }) => ({
			id: path,
			frameworkId: 'ladder',
			file: path,
			kind: 'role' as const,
			frontMatter: [],
			h1: path,
			bytes: bytes.length,
			encoding: 'utf-8',
			byteOrderMark: false,
			blocks: [],
		}));
	return { document: { ...emptyDocument('read', title), pages } };
};
