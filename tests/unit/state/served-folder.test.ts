import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ServedFolder } from '#lib/state/served-folder.svelte.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';

/** A feed that the test speaks for. */
class FakeFeed {
	static readonly CLOSED = 2;
	static readonly all: FakeFeed[] = [];
	readonly url: string;
	readyState = 1;
	onopen: () => void = () => {};
	onmessage: () => void = () => {};
	onerror: () => void = () => {};
	closed = false;

	constructor(url: string) {
		this.url = url;
		FakeFeed.all.push(this);
	}
	close(): void {
		this.closed = true;
	}
}

const followed = vi.fn(() => Promise.resolve());
const workspace = { source: { kind: 'served' }, follow: followed };

function follow() {
	const folder = new ServedFolder(workspace as unknown as Workspace, { token: 'a b', name: 'ladder' });
	folder.follow();
	const feed = FakeFeed.all.at(-1);
	if (!feed) throw new Error('nothing is followed');
	feed.onopen();
	return { folder, feed };
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('EventSource', FakeFeed);
	workspace.source.kind = 'served';
	FakeFeed.all.length = 0;
	followed.mockClear();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('it follows with the token of the session, and reads again once after a burst of changes', () => {
	const { feed } = follow();
	expect(feed.url).toBe('/api/changes?token=a%20b');
	for (let i = 0; i < 5; i++) feed.onmessage();
	expect(followed).not.toHaveBeenCalled();
	vi.advanceTimersByTime(500);
	expect(followed).toHaveBeenCalledTimes(1);
});

test('another ladder opened meanwhile is left alone', () => {
	const { feed } = follow();
	workspace.source.kind = 'files';
	feed.onmessage();
	vi.advanceTimersByTime(500);
	expect(followed).not.toHaveBeenCalled();
});

test('a short silence is not worth a word; a long one is, and what was missed is read afterwards', () => {
	const { folder, feed } = follow();
	feed.onerror();
	vi.advanceTimersByTime(500);
	expect(folder.lost).toBe(false);
	vi.advanceTimersByTime(2000);
	expect(folder.lost).toBe(true);
	feed.onopen();
	expect(folder.lost).toBe(false);
	vi.advanceTimersByTime(500);
	expect(followed).toHaveBeenCalledTimes(1);
});

test('where the browser gives up, it is asked again, later each time', async () => {
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('refused')));
	const { folder, feed } = follow();
	feed.readyState = FakeFeed.CLOSED;
	feed.onerror();
	await vi.advanceTimersByTimeAsync(1100);
	expect(FakeFeed.all).toHaveLength(2);
	const second = FakeFeed.all[1];
	if (second) {
		second.readyState = FakeFeed.CLOSED;
		second.onerror();
	}
	await vi.advanceTimersByTimeAsync(1100);
	expect(FakeFeed.all).toHaveLength(2);
	await vi.advanceTimersByTimeAsync(1000);
	expect(FakeFeed.all).toHaveLength(3);
	folder.dispose();
	expect(FakeFeed.all[2]?.closed).toBe(true);
});

test('a server started anew ends the session: reloading is the way on', async () => {
	vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 403 })));
	const { folder, feed } = follow();
	feed.readyState = FakeFeed.CLOSED;
	feed.onerror();
	await vi.advanceTimersByTimeAsync(60_000);
	expect([folder.lost, folder.ended]).toEqual([true, true]);
	expect(FakeFeed.all).toHaveLength(1);
});

test('nothing more is read after the end', () => {
	const { folder, feed } = follow();
	feed.onmessage();
	folder.dispose();
	vi.advanceTimersByTime(10_000);
	expect(followed).not.toHaveBeenCalled();
});
