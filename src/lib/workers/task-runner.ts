import type { Exporter } from './exporter.ts';
import { fetchFiles } from './fetch-files.ts';
import { LadderReader } from './ladder-reader.ts';
import { withLooseId } from './loose-id.ts';
import type { PageWriter } from './page-writer.ts';
import type { ReadingStep, Reply, Request, Tasks } from './protocol.ts';
import { ShownTasks } from './shown-tasks.ts';

/** Performs the worker's tasks: it remembers pages already read, where links lead, and what it is handed to write. */
export class TaskRunner {
	readonly #send: (reply: Reply) => void;
	readonly #reader = new LadderReader();
	readonly #shown = new ShownTasks();
	#writer: Promise<PageWriter> | null = null;
	#exporter: Promise<Exporter> | null = null;

	constructor(send: (reply: Reply) => void) {
		this.#send = send;
	}

	/** Always replies: with the answer, or with the fault that kept it from one. */
	async perform(request: Request): Promise<void> {
		const { call } = request;
		try {
			if (request.task === 'read') await this.#read(call, request.input);
			else this.#send({ call, kind: 'answer', output: await this.#answer(request), last: true });
		} catch (error) {
			this.#send({ call, kind: 'fault', message: error instanceof Error ? error.message : String(error) });
		}
	}

	async #read(call: number, { origin, title }: Tasks['read']['input']): Promise<void> {
		if (origin.kind === 'stored') return this.#readStored(call, origin.workspace);
		const files = await fetchFiles(origin);
		const mappings = origin.kind === 'files' ? origin.mappings : undefined;
		const steps = this.#reader.read(files, title, () => performance.now(), takeTurns, mappings);
		const paths = origin.kind === 'files' && origin.loose ? files.map(({ path }) => path) : null;
		for await (const step of steps) {
			this.#shown.follow(step.document);
			const output = paths ? { ...step, document: withLooseId(step.document, paths, title) } : step;
			this.#send({ call, kind: 'answer', output, last: step.final });
		}
	}

	async #readStored(call: number, workspace: string): Promise<void> {
		const { readStored } = await import('#lib/storage/read-stored.ts');
		const stored = await readStored(workspace);
		if (!stored.ok) throw new Error(stored.fault);
		const { document } = stored.value;
		this.#shown.follow(document);
		const total = document.pages.length;
		const output: ReadingStep = { ...stored.value, done: total, total, final: true, refused: false };
		this.#send({ call, kind: 'answer', output, last: true });
	}

	/** What the first picture does not need is fetched when it is asked for. */
	async #answer(request: Exclude<Request, { task: 'read' }>): Promise<unknown> {
		switch (request.task) {
			case 'preview': {
				const { files, title, mappings } = request.input;
				const { previewFrameworks } = await import('#lib/formats/preview-frameworks.ts');
				return previewFrameworks(files, title, mappings);
			}
			case 'version': {
				const { readVersion } = await import('#lib/storage/read-stored.ts');
				return readVersion(request.input.workspace, request.input.version);
			}
			case 'take':
				(await this.#pageWriter()).take(request.input);
				return null;
			case 'write':
				return (await this.#pageWriter()).write(request.input);
			case 'compare':
				return (await this.#pageWriter()).compare(request.input);
			case 'export':
				return (await this.#fileMaker()).answer(request.input);
			default:
				return this.#shown.answer(request);
		}
	}

	#fileMaker(): Promise<Exporter> {
		return (this.#exporter ??= import('./exporter.ts').then((code) => new code.Exporter()));
	}

	#pageWriter(): Promise<PageWriter> {
		return (this.#writer ??= import('./page-writer.ts').then((code) => new code.PageWriter()));
	}
}

/** Resolves after the messages that wait by now: a timer would add its own delay to every turn. */
function takeTurns(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}
