import type { Issue } from '#lib/model/issue.ts';
import type { Dialogs } from './dialogs.svelte.ts';
import type { Handed, Intake } from './file-intake.ts';
import type { FrameworkOffer, OfferingApp } from './framework-offer.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** How long something may take before its progress is shown, in milliseconds. */
const patience = 400;

/** The question what to do with another framework; null for a ladder, which is opened at once. */
async function offerIn(
	app: OfferingApp & { readonly dialogs: Dialogs },
	intake: Extract<Intake, { ok: true }>,
): Promise<FrameworkOffer | null> {
	const { FrameworkOffer } = await import('./framework-offer.svelte.ts');
	const offer = await FrameworkOffer.of(intake, app);
	if (offer !== null) app.dialogs.offer(offer);
	return offer;
}

/** The opening of a person's own files: what goes on, how far it is, and why it was refused. */
export class FileOpening {
	readonly #workspace: Workspace;
	readonly #app: (OfferingApp & { readonly dialogs: Dialogs }) | undefined;
	#current: AbortController | null = null;
	#slow = $state.raw(false);
	#progress = $state.raw<{ done: number; total: number } | null>(null);
	#refusal = $state.raw<readonly Issue[]>([]);

	/** `app` asks, where it is given, what to do with a framework that is no ladder of pages. */
	constructor(workspace: Workspace, app?: OfferingApp & { readonly dialogs: Dialogs }) {
		this.#workspace = workspace;
		this.#app = app;
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
			const offered = this.#app ? await offerIn(this.#app, intake) : null;
			if (current.signal.aborted) return false;
			if (offered !== null) {
				clearTimeout(timer);
				this.#slow = false;
				const outcome = await offered.outcome;
				this.#refusal = outcome === 'opened' ? this.#workspace.refusal : [];
				return outcome !== 'given-up' && this.#refusal.length === 0;
			}
			await this.#workspace.openFiles(intake.name, intake.files, intake.issues, [], intake.loose);
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
