import { pageOfLink } from '#lib/formats/markdown-ladder/page-link.ts';
import { careerLanes } from '#lib/layout/career-lanes.ts';
import { fetchFiles } from './fetch-files.ts';
import { LadderReader } from './ladder-reader.ts';
import type { ReadingStep, Reply, Request, Tasks } from './protocol.ts';

const reader = new LadderReader();
/** Role ids by page, for links: of the ladder read last. */
let rolesByFile: ReadonlyMap<string, string> = new Map();

function send(reply: Reply): void {
	self.postMessage(reply);
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

async function read(call: number, { origin, title }: Tasks['read']['input']): Promise<void> {
	const files = await fetchFiles(origin);
	for await (const step of reader.read(files, title, () => performance.now(), takeTurns)) {
		rolesByFile = pagesToRoles(step);
		send({ call, kind: 'answer', output: step, last: step.final });
	}
}

function pagesToRoles({ document }: ReadingStep): ReadonlyMap<string, string> {
	const files = new Map(document.pages.map((page) => [page.id, page.file]));
	return new Map(
		document.roles.flatMap((role) => {
			const file = role.pageId === undefined ? undefined : files.get(role.pageId);
			return file === undefined ? [] : [[file, role.id] as const];
		}),
	);
}

function linkResolver(file: string): (href: string) => string | undefined {
	const files = new Set(rolesByFile.keys());
	return (href) => {
		const target = pageOfLink(href, file, files);
		return target === undefined ? undefined : rolesByFile.get(target);
	};
}

/** What the first picture does not need is fetched when it is asked for. */
async function answer(request: Exclude<Request, { task: 'read' }>): Promise<unknown> {
	switch (request.task) {
		case 'arrange': {
			const { graph, arrangement } = request.input;
			if (arrangement === 'lanes') return careerLanes(graph);
			const { arrange } = await import('#lib/layout/arrangements.ts');
			return arrange(graph, arrangement);
		}
		case 'inline': {
			const { readInline } = await import('#lib/formats/markdown/read-inline.ts');
			return request.input.map(({ file, text }) => readInline(text, linkResolver(file)));
		}
		case 'blocks': {
			const { readBlocks } = await import('#lib/formats/markdown/read-blocks.ts');
			return request.input.map(({ file, text }) => readBlocks(text, linkResolver(file)));
		}
	}
}

async function perform(request: Request): Promise<void> {
	const { call } = request;
	if (request.task === 'read') return read(call, request.input);
	send({ call, kind: 'answer', output: await answer(request), last: true });
}

self.onmessage = (event: MessageEvent<Request>) => {
	perform(event.data).catch((error: unknown) =>
		send({ call: event.data.call, kind: 'fault', message: String(error) }),
	);
};
