import type { ProjectedDocument } from '#lib/model/projection.ts';
import { WorkerClient } from '#lib/workers/client.ts';
import { documentParts, handfuls } from '#lib/workers/document-parts.ts';
import { pageTexts } from '#lib/formats/markdown-ladder/page-changes.ts';
import type { SavePreview } from '#lib/formats/markdown-ladder/page-diff.ts';
import type { WritingPart, WrittenPages } from '#lib/workers/page-writer.ts';
import type { FileOrigin } from '#lib/workers/file-origin.ts';
import { startWorker } from './start-worker.ts';

/** What is written as pages: `base` is what was read, `origin` where from. */
export interface EditedPages {
	readonly document: ProjectedDocument;
	readonly base: ProjectedDocument;
	readonly origin: FileOrigin | null;
}

/** All pages of the document, and the settings beside them. */
export function writePages(pages: EditedPages): Promise<WrittenPages> {
	return inWriter('write', pages);
}

/** What writing the pages would change. Rejects once `signal` says that nobody waits for it, and ends the work. */
export function comparePages(pages: EditedPages, signal: AbortSignal): Promise<SavePreview> {
	return inWriter('compare', pages, signal);
}

/**
 * Writing takes seconds where there are hundreds of pages, and the worker that reads lays out the map as well: so each
 * writing has a worker of its own, ended with it.
 */
async function inWriter<T extends 'write' | 'compare'>(
	task: T,
	{ document, base, origin }: EditedPages,
	signal?: AbortSignal,
) {
	const worker = new WorkerClient(startWorker);
	try {
		for (const part of writingParts(document, base)) {
			await worker.run('take', part);
			signal?.throwIfAborted();
		}
		const ended = new Promise<never>((_, reject) => {
			signal?.addEventListener('abort', () => reject(new DOMException('Not waited for', 'AbortError')));
		});
		return await Promise.race([worker.run(task, { origin, titleRead: base.title }), ended]);
	} finally {
		worker.dispose();
	}
}

function* writingParts(document: ProjectedDocument, base: ProjectedDocument): Generator<WritingPart> {
	for (const part of documentParts(document)) yield { document: part };
	for (const pages of handfuls(base.pages)) yield { asRead: pageTexts({ pages }) };
}
