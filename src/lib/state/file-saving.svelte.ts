import { isNativeFile } from '#lib/formats/files/file-kind.ts';
import type { SavePreview } from '#lib/formats/markdown-ladder/page-diff.ts';
import type { DocumentSaver, KeptFile, Saved, SaveOutcome } from './document-saver.ts';
import { reasonOf } from './reason-of.ts';

/** Saving to files: one `.rolemap.json`, a folder of pages, or whatever `rolemap serve` opened. */
export class FileSaving {
	readonly #saved: Saved;
	#saver: DocumentSaver | null = null;
	#kept: KeptFile | null = null;
	#busy = $state.raw(false);
	#outcome = $state.raw<SaveOutcome | null>(null);

	constructor(saved: Saved) {
		this.#saved = saved;
	}

	get busy(): boolean {
		return this.#busy;
	}
	/** What the last saving came to; null while one is under way and before the first. */
	get outcome(): SaveOutcome | null {
		return this.#outcome;
	}

	/** Remembers the file that the open document was read from, so that saving replaces it; pages are not kept. */
	keepHandle(handle: FileSystemFileHandle | null): void {
		this.#kept = handle && isNativeFile(handle.name) ? { handle, source: this.#saved.source() } : null;
	}

	/** Saves to where the document came from: the served folder or file, the kept file; else asks where. */
	saveFile(): Promise<SaveOutcome> {
		return this.#run((saver) => saver.save(this.#kept));
	}

	/** Saves the document as one file: where the person chooses, or as a download. */
	saveFileAs(): Promise<SaveOutcome> {
		return this.#run((saver) => saver.saveAs());
	}

	/** Saves the pages into a folder the person chooses, only those that changed, or as a download of them all. */
	saveFolder(): Promise<SaveOutcome> {
		return this.#run((saver) => saver.saveFolder());
	}

	/** What saving the pages would change, without changing it. Rejects once `signal` says that nobody waits for it. */
	async preview(signal: AbortSignal): Promise<SavePreview> {
		return (await this.#load()).preview(signal);
	}

	async #run(save: (saver: DocumentSaver) => Promise<SaveOutcome>): Promise<SaveOutcome> {
		if (this.#busy) return { kind: 'cancelled' };
		this.#busy = true;
		this.#outcome = null;
		const outcome = await this.#load()
			.then(save)
			.catch((error: unknown): SaveOutcome => {
				return { kind: 'refused', name: this.#saved.document().title, reason: reasonOf(error) };
			});
		this.#busy = false;
		this.#outcome = outcome;
		return outcome;
	}

	async #load(): Promise<DocumentSaver> {
		const code = await import('./document-saver.ts');
		return (this.#saver ??= new code.DocumentSaver(this.#saved));
	}
}
