import { documentIndex } from '#lib/analysis/document-index.ts';
import type { ColumnMapping } from '#lib/formats/framework-tables/column-meaning.ts';
import type { FrameworkPreview } from '#lib/formats/preview-frameworks.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { emptyDocument } from '#lib/model/empty-document.ts';
import type { Issue } from '#lib/model/issue.ts';
import { project } from '#lib/model/projection.ts';
import type { WorkerClient } from '#lib/workers/client.ts';
import type { FileOrigin } from '#lib/workers/file-origin.ts';
import type { CareerPicture } from './career-picture.svelte.ts';

/**
 * What is open: the shipped example, a served folder, files of the person's own, what this browser keeps, or what the
 * page itself holds, which is then a viewer (`is-viewer.ts`).
 */
export interface WorkspaceSource {
	readonly kind: 'example' | 'served' | 'files' | 'kept' | 'viewer';
	readonly name: string;
	/** What a viewer's file says that it holds. */
	readonly note?: string;
	/** What a viewer's file is marked with: "Confidential". */
	readonly mark?: string;
	readonly origin: FileOrigin;
	/** Problems met before anything was read: files that the browser could not reach. */
	readonly issues?: readonly Issue[];
}

/** What was opened to its end; `seq` counts the acts that a kept workspace holds. */
export interface OpenedSource {
	readonly source: WorkspaceSource;
	readonly seq: number;
}

/** What is on the screen, to go back to when an opening is cancelled or refused. */
interface Opened {
	readonly source: WorkspaceSource | null;
	readonly document: RolemapDocument;
	readonly issues: readonly Issue[];
}

/** What an edit changes on purpose; the rest is read from it again. */
const said: ReadonlySet<string> = new Set(['roles', 'transitions', 'tracks', 'levels']);

/** The open ladder: its document, its problems, and how reading it goes. */
export class Workspace {
	readonly #worker: WorkerClient;
	readonly #picture: CareerPicture;
	#readings = 0;
	#document = $state.raw<RolemapDocument>(emptyDocument('none', ''));
	#issues = $state.raw<readonly Issue[]>([]);
	#source = $state.raw<WorkspaceSource | null>(null);
	#phase = $state.raw<'idle' | 'reading' | 'ready' | 'failed'>('idle');
	#progress = $state.raw<{ done: number; total: number } | null>(null);
	#fault = $state.raw('');
	#refusal = $state.raw<readonly Issue[]>([]);
	#before: Opened | null = null;
	#openings = $state.raw(0);
	#asRead = $state.raw<RolemapDocument>(this.#document);
	/** The records of the organization that was joined to what is open, by their collections. */
	#joined: Readonly<Record<string, unknown>> = {};
	#behind = $state.raw(false);
	#onOpened: (opened: OpenedSource) => void = () => undefined;

	/** The document as the screen may show it. */
	readonly document = $derived(project(this.#document, { purpose: 'screen' }));
	readonly index = $derived(documentIndex(this.document));

	constructor(worker: WorkerClient, picture: CareerPicture) {
		this.#worker = worker;
		this.#picture = picture;
	}

	/** All of the document: what commands change and what is kept. Screens and files ask for `document`. */
	get whole(): RolemapDocument {
		return this.#document;
	}
	/** The document as it was opened, before any edit. */
	get asRead(): RolemapDocument {
		return this.#asRead;
	}
	/** Whether the source changed while this holds edits that are not in it: both stay as they are until a person says. */
	get behind(): boolean {
		return this.#behind;
	}
	/** Counts what was put on the screen by opening it, so that a new opening can be told from an edit. */
	get openings(): number {
		return this.#openings;
	}
	get issues(): readonly Issue[] {
		return this.#issues;
	}
	get source(): WorkspaceSource | null {
		return this.#source;
	}
	/** 'ready' once the whole ladder is there; while 'reading' the document may already hold the first roles. */
	get phase(): 'idle' | 'reading' | 'ready' | 'failed' {
		return this.#phase;
	}
	get progress(): { done: number; total: number } | null {
		return this.#progress;
	}
	/** What failed, in the words of the failure; '' while nothing did. */
	get fault(): string {
		return this.#fault;
	}

	/** Why the last source was refused: it held no page at all. What was open before it still is. */
	get refusal(): readonly Issue[] {
		return this.#refusal;
	}

	/** Opens `source`, showing the first roles as soon as they are read. The opening asked for last wins. */
	async open(source: WorkspaceSource): Promise<void> {
		const reading = ++this.#readings;
		this.#phase = 'reading';
		this.#progress = null;
		this.#fault = '';
		this.#refusal = [];
		this.#before ??= { source: this.#source, document: this.#document, issues: this.#issues };
		const replaced = this.#source?.name === source.name && this.#source.kind === source.kind;
		try {
			const last = await this.#worker.run('read', { origin: source.origin, title: source.name }, (step) => {
				if (reading !== this.#readings) return;
				this.#progress = { done: step.done, total: step.total };
				// A ladder read again stays as it is until all of it is there, so that nothing jumps.
				if (replaced && !step.final) return;
				const issues = [...(source.issues ?? []), ...step.issues];
				if (step.final && step.refused && !replaced && this.#before?.source) {
					this.#refusal = issues;
					this.#restore();
				} else this.#show({ source, document: step.document, issues });
			});
			if (reading !== this.#readings) return;
			this.#phase = 'ready';
			this.#before = null;
			if (this.#source === source) this.#onOpened({ source, seq: last.seq ?? 0 });
		} catch (error) {
			if (reading !== this.#readings) return;
			this.#before = null;
			this.#phase = 'failed';
			this.#fault = error instanceof Error ? error.message : String(error);
		}
	}

	/**
	 * Opens files of a person's own; `issues` are what was met while they were taken in. `loose`: nothing but being chosen
	 * together holds them.
	 */
	openFiles(
		name: string,
		files: readonly SourceFile[],
		issues: readonly Issue[] = [],
		mappings: readonly ColumnMapping[] = [],
		loose = false,
	): Promise<void> {
		const more = { ...(mappings.length === 0 ? {} : { mappings }), ...(loose ? { loose } : {}) };
		return this.open({ kind: 'files', name, origin: { kind: 'files', files, ...more }, issues });
	}

	/** What `files` would be read as if they are another framework; null where they are a ladder. Nothing is opened. */
	previewFiles(
		title: string,
		files: readonly SourceFile[],
		mappings: readonly ColumnMapping[],
	): Promise<FrameworkPreview | null> {
		return this.#worker.run('preview', { files, title, mappings });
	}

	/** Gives up the opening under way and shows what was open before it. */
	cancel(): void {
		if (this.#phase !== 'reading') return;
		this.#readings++;
		this.#restore();
		this.#before = null;
		this.#phase = this.#source ? 'ready' : 'idle';
	}

	/** Reads the open source again, keeping what is on the screen until it is done. */
	async refresh(): Promise<void> {
		if (this.#source) await this.open(this.#source);
	}

	/**
	 * Reads the open source again because it changed. Edits that are not in it stay on the screen, and `behind` says
	 * so; where it now says what was edited, as after saving, the edits stay undoable.
	 */
	async follow(): Promise<void> {
		const source = this.#source;
		if (!source || this.#document === this.#asRead) return this.refresh();
		const read = await Promise.all([
			import('#lib/analysis/document-differences.ts'),
			import('#lib/formats/workspace-folder/same-organization.ts'),
			import('#lib/formats/workspace-folder/workshop-part.ts'),
			this.#worker.run('read', { origin: source.origin, title: source.name }),
			// Where it cannot be read, whoever follows the folder says so.
		]).catch(() => null);
		if (this.#source !== source || read === null) return;
		const [{ documentDifferences }, { sameOrganization }, { sameWorkshop }, last] = read;
		const isSame = (before: RolemapDocument, after: RolemapDocument): boolean =>
			before === after ||
			(sameOrganization(before, after) &&
				sameWorkshop(before, after) &&
				!documentDifferences(before, after).records.some(({ collection }) => said.has(collection)));
		const issues = [...(source.issues ?? []), ...last.issues];
		if (isSame(last.document, this.#document)) {
			// Records keep their identity, which history rests on; the pages are what is compared with when saving.
			this.#document = { ...this.#document, pages: last.document.pages };
			this.#asRead = last.document;
			this.#issues = issues;
			this.#behind = false;
		} else if (isSame(this.#asRead, this.#document)) {
			this.#show({ source, document: last.document, issues });
		} else this.#behind = true;
	}

	/** Adds the organization that `origin` holds to what `source` has opened; once that is edited, it stays as it is. */
	async join(source: WorkspaceSource, origin: FileOrigin, name: string): Promise<void> {
		const whole = await this.#worker.run('read', { origin, title: source.name });
		if (this.#source !== source || this.#document !== this.#asRead) return;
		const { orgs, units, positions, people, assignments, lines, scenarios } = whole.document;
		const named = orgs.map((org) => ({ ...org, name }));
		const joined = { orgs: named, units, positions, people, assignments, lines, scenarios };
		this.#document = { ...this.#document, ...joined };
		this.#asRead = this.#document;
		this.#joined = joined;
	}

	/** Whether the organization that is open is the one that was joined to it, as it came. */
	get isJoinedAsItCame(): boolean {
		const joined = Object.entries(this.#joined);
		const now = Object.entries(this.#document);
		return (
			joined.length > 0 &&
			joined.every(([name, one]) => now.some(([other, is]) => other === name && is === one))
		);
	}

	/** Calls `listener` whenever something was opened to its end. */
	whenOpened(listener: (opened: OpenedSource) => void): void {
		this.#onOpened = listener;
	}

	/** Says that what is open is from now on that of `source`. */
	belongTo(source: WorkspaceSource): void {
		this.#source = source;
	}

	/** Shows on the map how the open document differs from `before`, which is called `name`. */
	compareWith(name: string, before: RolemapDocument): void {
		void this.#picture.compareWith({ name, before: project(before, { purpose: 'screen' }) });
	}

	/** Puts `document`, an edited state of the open one, in its place. */
	become(document: RolemapDocument): void {
		this.#document = document;
		void this.#picture.follow(this.document);
	}

	#show({ source, document, issues }: Opened): void {
		this.#openings++;
		void this.#picture.compareWith(null);
		this.#behind = false;
		this.#source = source;
		this.#document = document;
		this.#asRead = document;
		this.#issues = issues;
		void this.#picture.show(this.document);
	}

	#restore(): void {
		if (this.#before && this.#before.document !== this.#document) this.#show(this.#before);
	}
}
