import { documentIndex } from '#lib/analysis/document-index.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { emptyDocument, type RolemapDocument } from '#lib/model/document.ts';
import type { Issue } from '#lib/model/issue.ts';
import { project } from '#lib/model/projection.ts';
import type { WorkerClient } from '#lib/workers/client.ts';
import type { FileOrigin } from '#lib/workers/protocol.ts';
import type { CareerPicture } from './career-picture.svelte.ts';

/** What is open: the shipped example, the folder a server offers, or files of the person's own. */
export interface WorkspaceSource {
	readonly kind: 'example' | 'served' | 'files';
	readonly name: string;
	readonly origin: FileOrigin;
}

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

	/** The document as the screen may show it. */
	readonly document = $derived(project(this.#document, { purpose: 'screen' }));
	readonly index = $derived(documentIndex(this.document));

	constructor(worker: WorkerClient, picture: CareerPicture) {
		this.#worker = worker;
		this.#picture = picture;
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

	/** Opens `source`, showing the first roles as soon as they are read. The opening asked for last wins. */
	async open(source: WorkspaceSource): Promise<void> {
		const reading = ++this.#readings;
		this.#phase = 'reading';
		this.#progress = null;
		this.#fault = '';
		const replaced = this.#source?.name === source.name && this.#source.kind === source.kind;
		try {
			await this.#worker.run('read', { origin: source.origin, title: source.name }, (step) => {
				if (reading !== this.#readings) return;
				this.#progress = { done: step.done, total: step.total };
				// A ladder read again stays as it is until all of it is there, so that nothing jumps.
				if (replaced && !step.final) return;
				this.#source = source;
				this.#document = step.document;
				this.#issues = step.issues;
				void this.#picture.show(this.document);
			});
			if (reading !== this.#readings) return;
			this.#phase = 'ready';
		} catch (error) {
			if (reading !== this.#readings) return;
			this.#phase = 'failed';
			this.#fault = error instanceof Error ? error.message : String(error);
		}
	}

	openFiles(name: string, files: readonly SourceFile[]): Promise<void> {
		return this.open({ kind: 'files', name, origin: { kind: 'files', files } });
	}

	/** Reads the open source again, keeping what is on the screen until it is done. */
	async refresh(): Promise<void> {
		if (this.#source) await this.open(this.#source);
	}
}
