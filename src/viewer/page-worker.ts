import { readNative } from '#lib/formats/native/read.ts';
import { emptyDocument } from '#lib/model/empty-document.ts';
import type { ReadingStep, Reply, Request, Tasks } from '#lib/workers/protocol.ts';
import { ShownTasks } from '#lib/workers/shown-tasks.ts';

/**
 * Performs on the page's own thread those tasks of our worker that a viewer needs: a second copy of the code for a
 * worker would double the file, and browsers differ in whether a page opened from a file may start one.
 */
class PageWorker {
	onmessage: ((event: { readonly data: Reply }) => void) | null = null;
	onerror: unknown = null;
	#ended = false;
	readonly #shown = new ShownTasks();

	postMessage(request: Request): void {
		queueMicrotask(() => void this.#perform(request));
	}

	terminate(): void {
		this.#ended = true;
	}

	async #perform(request: Request): Promise<void> {
		const { call } = request;
		try {
			const output = await this.#answer(request);
			this.#reply({ call, kind: 'answer', output, last: true });
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error);
			this.#reply({ call, kind: 'fault', message });
		}
	}

	#answer(request: Request): unknown {
		switch (request.task) {
			case 'read':
				return this.#read(request.input);
			case 'arrange':
			case 'inline':
			case 'blocks':
				return this.#shown.answer(request);
			default:
				throw new Error(`A viewer is not asked to ${request.task}.`);
		}
	}

	#read({ origin, title }: Tasks['read']['input']): ReadingStep {
		const [file] = origin.kind === 'files' ? origin.files : [];
		const opened = file && readNative(file);
		const document = opened?.ok ? opened.value : emptyDocument('none', title);
		this.#shown.follow(document);
		const issues = opened?.issues ?? [];
		return { document, issues, done: 1, total: 1, final: true, refused: opened?.ok !== true };
	}

	#reply(data: Reply): void {
		if (!this.#ended) this.onmessage?.({ data });
	}
}

/** What stands for `state/start-worker.ts`. */
export function startWorker(): Worker {
	return new PageWorker() as unknown as Worker;
}
