import type { SavePreview } from '#lib/formats/markdown-ladder/page-diff.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { WorkerClient } from '#lib/workers/client.ts';
import type { WritingSource, WrittenPages } from '#lib/workers/page-writer.ts';
import { writingParts } from '#lib/workers/writing-parts.ts';
import { startWorker } from './start-worker.ts';

/** What is written as a folder's files, and `base`, what was read. */
export interface EditedPages extends WritingSource {
	readonly document: ProjectedDocument;
	readonly base: ProjectedDocument;
}

/** All files of the document, and the settings beside them. */
export function writePages(pages: EditedPages): Promise<WrittenPages> {
	return inWriter('write', pages);
}

/** What writing the files would change. Rejects once `signal` says that nobody waits for it, and ends the work. */
export function comparePages(pages: EditedPages, signal: AbortSignal): Promise<SavePreview> {
	return inWriter('compare', pages, signal);
}

/**
 * Writing takes seconds where there are hundreds of pages, and the worker that reads lays out the map as well: so each
 * writing has a worker of its own, ended with it.
 */
async function inWriter<T extends 'write' | 'compare'>(
	task: T,
	{ document, base, origin, what }: EditedPages,
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
		return await Promise.race([worker.run(task, { origin, what }), ended]);
	} finally {
		worker.dispose();
	}
}
