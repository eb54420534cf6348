import type { Reply, Request, TaskName, Tasks } from './protocol.ts';

interface Waiting {
	readonly answer: (output: unknown, last: boolean) => void;
	readonly fault: (message: string) => void;
}

/** Trusted Types ask who vouches for a worker's address: ours is fixed at build time. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL: (url: string) => string },
	): { createScriptURL(url: string): unknown };
}

/** The worker as the page sees it: calls that answer, possibly several times, and can be dropped. */
export class WorkerClient {
	readonly #worker: Worker;
	readonly #waiting = new Map<number, Waiting>();
	#calls = 0;

	constructor(start: () => Worker) {
		this.#worker = start();
		this.#worker.onmessage = (event: MessageEvent<Reply>) => this.#receive(event.data);
		this.#worker.onerror = (event) => this.#failAll(event.message || 'The worker stopped.');
	}

	/** Runs `task`; `onAnswer` is called for each answer until the last. Resolves with the last. */
	run<T extends TaskName>(
		task: T,
		input: Tasks[T]['input'],
		onAnswer?: (output: Tasks[T]['output'], last: boolean) => void,
	): Promise<Tasks[T]['output']> {
		const call = ++this.#calls;
		return new Promise((resolve, reject) => {
			this.#waiting.set(call, {
				answer: (output, last) => {
					onAnswer?.(output as Tasks[T]['output'], last);
					if (last) resolve(output as Tasks[T]['output']);
				},
				fault: (message) => reject(new Error(message)),
			});
			this.#worker.postMessage({ call, task, input } as Request);
		});
	}

	dispose(): void {
		this.#worker.terminate();
		this.#waiting.clear();
	}

	#receive(reply: Reply): void {
		const waiting = this.#waiting.get(reply.call);
		if (!waiting) return;
		if (reply.kind === 'fault' || reply.last) this.#waiting.delete(reply.call);
		if (reply.kind === 'fault') waiting.fault(reply.message);
		else waiting.answer(reply.output, reply.last);
	}

	#failAll(message: string): void {
		for (const waiting of this.#waiting.values()) waiting.fault(message);
		this.#waiting.clear();
	}
}

/** A policy of one name may be made once. */
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** `url` as a script address that a page enforcing Trusted Types accepts. */
export function workerAddress(url: string): string {
	const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
	policy ??= trustedTypes?.createPolicy('rolemap-worker', { createScriptURL: (own) => own });
	return (policy?.createScriptURL(url) as string | undefined) ?? url;
}
