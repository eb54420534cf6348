import type { RolemapDocument } from '#lib/model/document.ts';
import { WorkerClient } from '#lib/workers/client.ts';
import { documentParts } from '#lib/workers/document-parts.ts';
import type { ExportLook, ExportOrder, ExportedFile } from '#lib/formats/export-order.ts';
import { startWorker } from './start-worker.ts';

/**
 * Makes files in a worker of its own, so that nothing waits for them and they can be given up at any moment. The
 * document is handed over once, in parts that hold nobody up.
 */
export class ExportDesk {
	readonly #document: () => RolemapDocument;
	#worker: WorkerClient | null = null;
	#handed: Promise<void> | null = null;
	#looks = 0;
	#look = $state.raw<ExportLook | null>(null);
	#looking = $state.raw(false);
	#making = $state.raw(false);
	#giveUp: () => void = () => undefined;

	constructor(document: () => RolemapDocument) {
		this.#document = document;
	}

	/** How the file will look, and what it will hold; null before the first is drawn. */
	get look(): ExportLook | null {
		return this.#look;
	}
	get looking(): boolean {
		return this.#looking;
	}
	get making(): boolean {
		return this.#making;
	}
	/** Draws `order` as large as `room`, in pixels, lets it be; the one asked for last is shown. */
	async show(order: ExportOrder, room: { readonly width: number; readonly height: number }): Promise<void> {
		const look = ++this.#looks;
		this.#looking = true;
		try {
			const worker = await this.#ready();
			const shown = await worker.run('export', { look: order, room });
			if (look === this.#looks) this.#look = shown as ExportLook;
		} catch {
			// What cannot be drawn is told when it is asked for as a file.
			if (look === this.#looks) this.#look = null;
		} finally {
			if (look === this.#looks) this.#looking = false;
		}
	}

	/** Resolves to the file, to why there is none, or to null where it was given up. Rejects for a fault of ours. */
	async make(order: ExportOrder): Promise<ExportedFile | null> {
		this.#making = true;
		const givenUp = new Promise<null>((resolve) => (this.#giveUp = () => resolve(null)));
		try {
			return await Promise.race([this.#made(order), givenUp]);
		} finally {
			this.#making = false;
		}
	}

	/** Ends what is being made, at once. */
	cancel(): void {
		this.dispose();
		this.#giveUp();
	}

	dispose(): void {
		this.#worker?.dispose();
		this.#worker = null;
		this.#handed = null;
	}

	async #made(order: ExportOrder): Promise<ExportedFile> {
		const worker = await this.#ready();
		return (await worker.run('export', { make: order })) as ExportedFile;
	}

	async #ready(): Promise<WorkerClient> {
		const worker = (this.#worker ??= new WorkerClient(startWorker));
		await (this.#handed ??= this.#hand(worker));
		return worker;
	}

	async #hand(worker: WorkerClient): Promise<void> {
		for (const take of documentParts(this.#document())) {
			if (this.#worker !== worker) return;
			await worker.run('export', { take });
		}
	}
}
