import { isOwnPage } from '#lib/model/role-blocks.ts';
import { linkedPage, pageLinks, type PageLinks } from '#lib/formats/markdown-ladder/page-link.ts';
import { careerLanes } from '#lib/layout/career-lanes.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { fetchFiles } from './fetch-files.ts';
import { LadderReader } from './ladder-reader.ts';
import type { PageWriter } from './page-writer.ts';
import type { ReadingStep, Reply, Request, Tasks } from './protocol.ts';

/** The pages of the ladder read last, as links find them. */
interface LinkTargets {
	readonly links: PageLinks;
	readonly roles: ReadonlyMap<string, string>;
}

/** Performs the worker's tasks: it remembers pages already read, where links lead, and what it is handed to write. */
export class TaskRunner {
	readonly #send: (reply: Reply) => void;
	readonly #reader = new LadderReader();
	#targets: LinkTargets = { links: pageLinks([]), roles: new Map() };
	#writer: Promise<PageWriter> | null = null;

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
		for await (const step of steps) {
			this.#targets = linkTargets(step.document);
			this.#send({ call, kind: 'answer', output: step, last: step.final });
		}
	}

	async #readStored(call: number, workspace: string): Promise<void> {
		const { readStored } = await import('#lib/storage/read-stored.ts');
		const stored = await readStored(workspace);
		if (!stored.ok) throw new Error(stored.fault);
		const { document } = stored.value;
		this.#targets = linkTargets(document);
		const total = document.pages.length;
		const output: ReadingStep = { ...stored.value, done: total, total, final: true, refused: false };
		this.#send({ call, kind: 'answer', output, last: true });
	}

	/** What the first picture does not need is fetched when it is asked for. */
	async #answer(request: Exclude<Request, { task: 'read' }>): Promise<unknown> {
		switch (request.task) {
			case 'arrange': {
				const { graph, arrangement } = request.input;
				if (arrangement === 'lanes') return careerLanes(graph);
				const { arrange } = await import('#lib/layout/arrangements.ts');
				return arrange(graph, arrangement);
			}
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
			case 'inline': {
				const { readInline } = await import('#lib/formats/markdown/read-inline.ts');
				return request.input.map(({ file, text }) => readInline(text, this.#roleOfLink(file)));
			}
			case 'blocks': {
				const { readBlocks } = await import('#lib/formats/markdown/read-blocks.ts');
				return request.input.map(({ file, text }) => readBlocks(text, this.#roleOfLink(file)));
			}
		}
	}

	#pageWriter(): Promise<PageWriter> {
		return (this.#writer ??= import('./page-writer.ts').then((code) => new code.PageWriter()));
	}

	#roleOfLink(file: string): (href: string) => string | undefined {
		const { links, roles } = this.#targets;
		return (href) => roles.get(linkedPage(href, file, links) ?? '');
	}
}

function linkTargets(document: RolemapDocument): LinkTargets {
	const pages = new Map(document.pages.map((page) => [page.id, page]));
	const roles = new Map(
		document.roles.flatMap((role) => {
			const page = role.pageId === undefined ? undefined : pages.get(role.pageId);
			return page && isOwnPage(page, role.id) ? [[page.file, role.id] as const] : [];
		}),
	);
	return { links: pageLinks(roles.keys()), roles };
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
