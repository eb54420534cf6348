import type { Reply, Request } from '#lib/workers/protocol.ts';
import { TaskRunner } from '#lib/workers/task-runner.ts';

/** Stands in for `Worker` where there is none: our own worker's tasks, on copies of what it is sent, as it answers. */
export class WorkerInPlace {
	onmessage: ((event: { readonly data: Reply }) => void) | null = null;
	onerror: unknown = null;
	#ended = false;
	readonly #runner = new TaskRunner((reply) => {
		const data = structuredClone(reply);
		queueMicrotask(() => {
			if (!this.#ended) this.onmessage?.({ data });
		});
	});

	postMessage(request: Request): void {
		const copied = structuredClone(request);
		queueMicrotask(() => void this.#runner.perform(copied));
	}

	terminate(): void {
		this.#ended = true;
	}
}
