import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { project } from '#lib/model/projection.ts';
import { comparePages } from '#lib/state/written-pages.ts';
import { WorkerInPlace } from '../../make/worker-in-place.ts';

const asked: string[] = [];
let ended = 0;
let onCompare: () => void = () => undefined;

class Watched extends WorkerInPlace {
	override postMessage(request: Parameters<WorkerInPlace['postMessage']>[0]): void {
		asked.push(request.task);
		super.postMessage(request);
		if (request.task === 'compare') onCompare();
	}
	override terminate(): void {
		ended += 1;
		super.terminate();
	}
}

beforeEach(() => vi.stubGlobal('Worker', Watched));
afterEach(() => vi.unstubAllGlobals());

test('a comparison that nobody waits for any more ends with its worker, before or while it is made', async () => {
	const file = {
		path: 'a.md',
		bytes: new TextEncoder().encode('# A\n\n## Core Responsibilities\n\n- Works\n'),
	};
	const document = project(readLadder([file]).document, { purpose: 'file' });
	const pages = { document, base: document, origin: null, what: 'everything' } as const;
	await expect(comparePages(pages, AbortSignal.abort())).rejects.toThrow();
	expect(asked).toEqual(['take']);
	expect(ended).toBe(1);
	const closing = new AbortController();
	onCompare = () => closing.abort();
	await expect(comparePages(pages, closing.signal)).rejects.toThrow('Not waited for');
	expect(ended).toBe(2);
	expect(await comparePages(pages, new AbortController().signal)).toEqual({ files: [], issues: [] });
	expect(ended).toBe(3);
});
