import type { Issue } from '#lib/model/issue.ts';
import type { Handed } from './file-intake.ts';
import type { Workspace } from './workspace.svelte.ts';

/** How long something may take before its progress is shown, in milliseconds. */
const patience = 400;

/** The opening of a person's own files: what goes on, how far it is, and why it was refused. */
export class FileOpening {
	readonly #workspace: Workspace;
	#current: AbortController | null = null;
	#slow = $state.raw(false);
	#progress = $state.raw<{ done: number; total: number } | null>(null);
	#refusal = $state.raw<readonly Issue[]>([]);

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	/** Whether it takes long enough to show `progress` and a way to cancel. */
	get slow(): boolean {
		return this.#slow;
	}
	get progress(): { done: number; total: number } | null {
		return this.#progress;
	}
	/** Why the last files could not be opened; the open ladder is as it was. */
	get refusal(): readonly Issue[] {
		return this.#refusal;
	}

	/** Opens `handed` and resolves to whether it was opened. What is handed over last wins. */
	async open(handed: Handed, nameForFiles: string): Promise<boolean> {
		this.cancel();
		this.#refusal = [];
		const current = new AbortController();
		this.#current = current;
		const timer = setTimeout(() => (this.#slow = true), patience);
		try {
			const { takeFiles } = await import('./file-intake.ts');
			const intake = await takeFiles(handed, {
				nameForFiles,
				signal: current.signal,
				onProgress: (done, total) => (this.#progress = { done, total }),
			});
			if (current.signal.aborted) return false;
			if (!intake.ok) {
				this.#refusal = intake.issues;
				return false;
			}
			await this.#workspace.openFiles(intake.name, intake.files, intake.issues);
			this.#refusal = this.#workspace.refusal;
			return !current.signal.aborted && this.#refusal.length === 0;
		} catch (error) {
			if (current.signal.aborted) return false;
			throw error;
		} finally {
			clearTimeout(timer);
			if (this.#current === current) this.#end();
		}
	}

	cancel(): void {
		if (this.#current === null) return;
		this.#current.abort();
		this.#workspace.cancel();
		this.#end();
	}

	/** Takes the refusal away once it has been read. */
	dismiss(): void {
		this.#refusal = [];
	}

	#end(): void {
		this.#current = null;
		this.#slow = false;
		this.#progress = null;
	}
}
