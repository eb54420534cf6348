import { strToU8, zipSync } from 'fflate';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { walkEntries } from '#lib/state/walk-entries.ts';
import { FileOpening } from '#lib/state/file-opening.svelte.ts';
import { takeFiles } from '#lib/state/file-intake.ts';
import { makeDocument, makeRole } from '../../make/document.ts';
import { makeViewApp, onePageEach } from '../../make/view-app.ts';
import WorkspaceStage from './WorkspaceStage.svelte';

const goto = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('$app/navigation', () => ({ goto }));
vi.mock('$app/state', () => ({ page: { url: new URL('http://localhost/workspace'), params: {} } }));

const settings = () => ({
	nameForFiles: 'Chosen files',
	signal: new AbortController().signal,
	onProgress: () => {},
});

/** A folder entry as a drop gives it: its children come in batches, as Chromium hands them out. */
function folder(name: string, children: readonly FileSystemEntry[], batch = 100): FileSystemEntry {
	return {
		name,
		isDirectory: true,
		isFile: false,
		createReader: () => {
			let at = 0;
			return {
				readEntries: (give: (entries: readonly FileSystemEntry[]) => void) => {
					give(children.slice(at, at + batch));
					at += batch;
				},
			};
		},
	} as unknown as FileSystemEntry;
}

function fileEntry(name: string, text: string): FileSystemEntry {
	const file = new File([text], name);
	return {
		name,
		isDirectory: false,
		isFile: true,
		file: (give: (file: File) => void) => give(file),
	} as unknown as FileSystemEntry;
}

function brokenEntry(name: string): FileSystemEntry {
	return {
		name,
		isDirectory: false,
		isFile: true,
		file: (_: unknown, fail: (error: DOMException) => void) => fail(new DOMException('', 'NotReadableError')),
	} as unknown as FileSystemEntry;
}

beforeEach(() => goto.mockClear());

test('a folder is walked to its ends, in all its batches, without hidden folders', async () => {
	const many = Array.from({ length: 250 }, (_, i) => fileEntry(`r${i}.md`, `# R${i}`));
	const root = folder('ladder', [
		...many,
		folder('more', [fileEntry('x.md', '# X')]),
		folder('.git', [fileEntry('y.md', '')]),
	]);
	const taken = await takeFiles([root], settings());
	expect(taken).toMatchObject({ ok: true, name: 'ladder', issues: [] });
	const paths = taken.ok ? taken.files.map(({ path }) => path) : [];
	expect(paths).toHaveLength(251);
	expect(paths).toContain('more/x.md');
});

test('an entry that cannot be read is an issue, and the rest is kept', async () => {
	const taken = await takeFiles(
		[folder('l', [brokenEntry('bad.md'), fileEntry('good.md', '# Good')])],
		settings(),
	);
	expect(taken.ok && taken.files.map(({ path }) => path)).toEqual(['good.md']);
	expect(taken.issues).toMatchObject([{ code: 'opening-unreadable', place: { file: 'bad.md' } }]);
});

test('a file too large is not fetched at all', async () => {
	const large = new File([], 'large.md');
	Object.defineProperty(large, 'size', { value: 50_000_001 });
	const fetched = vi.spyOn(large, 'arrayBuffer');
	const taken = await takeFiles([large], settings());
	expect(taken.issues).toMatchObject([{ code: 'file-too-large' }]);
	expect(fetched).not.toHaveBeenCalled();
});

test('an archive is unpacked', async () => {
	const bytes = zipSync({ 'ladder/vp.md': strToU8('# VP'), 'ladder/cto.md': strToU8('# CTO') });
	const taken = await takeFiles([new File([bytes as BlobPart], 'Mine.zip')], settings());
	expect(taken).toMatchObject({ ok: true, name: 'Mine' });
	expect(taken.ok && taken.files.map(({ path }) => path).toSorted()).toEqual(['cto.md', 'vp.md']);
});

test('an archive that cannot be unpacked for want of code is named', async () => {
	const zip = new File(['PK'], 'Mine.zip');
	const taken = await takeFiles([zip], {
		...settings(),
		loadUnpacking: () => Promise.reject(new Error('offline')),
	});
	expect(taken).toMatchObject({ ok: false, issues: [{ code: 'opening-archive-unavailable' }] });
});

test('a disk too large is cut and said so', async () => {
	const endless: FileSystemEntry = folder(
		'deep',
		Array.from({ length: 50_010 }, (_, i) => fileEntry(`f${i}.txt`, '')),
		60_000,
	);
	const { issues, files } = await walkEntries([endless], new AbortController().signal);
	expect(issues).toMatchObject([{ code: 'opening-too-many' }]);
	expect(files.length).toBeLessThan(50_000);
});

test('a given-up walk ends', async () => {
	const giveUp = new AbortController();
	giveUp.abort();
	await expect(walkEntries([folder('l', [])], giveUp.signal)).rejects.toThrow();
});

test('what takes long shows its progress and can be cancelled, and nothing changes', async () => {
	const before = makeDocument({ roles: [makeRole({ id: 'before' })] });
	const app = makeViewApp(() => ({ document: before }));
	await app.workspace.open({ kind: 'files', name: 'Before', origin: { kind: 'files', files: [] } });
	const opening = new FileOpening(app.workspace);
	const never = new File([], 'slow.md');
	never.arrayBuffer = () => new Promise(() => {});
	const opened = opening.open([new File(['# A'], 'a.md'), never], 'Chosen files');
	expect(opening.slow).toBe(false);
	// Its code is fetched first.
	await vi.waitFor(() => expect([opening.slow, opening.progress]).toEqual([true, { done: 1, total: 2 }]), {
		timeout: 2000,
	});
	opening.cancel();
	expect(opening.slow).toBe(false);
	expect(app.workspace.source?.name).toBe('Before');
	void opened;
});

/** Drops `files` somewhere on the page, as the browser reports it. */
function drop(files: readonly File[]): void {
	const transfer = new DataTransfer();
	for (const file of files) transfer.items.add(file);
	const give = (type: string) =>
		document.body.dispatchEvent(
			new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
		);
	give('dragenter');
	give('dragover');
	give('drop');
}

async function show() {
	const before = makeDocument({ roles: [makeRole({ id: 'before' })], pages: [] });
	const app = makeViewApp((origin, title) =>
		title === 'Before' ? { document: before } : onePageEach(origin, title),
	);
	await app.workspace.open({ kind: 'files', name: 'Before', origin: { kind: 'files', files: [] } });
	await render(WorkspaceStage, { app });
	return app;
}

test('files dropped anywhere are opened and shown on the map', async () => {
	const app = await show();
	drop([new File(['# VP'], 'vp.md'), new File(['# CTO'], 'cto.md')]);
	await vi.waitFor(() => expect(goto).toHaveBeenCalledWith('/', { keepFocus: true }));
	expect(app.workspace.source?.name).toBe('Chosen files');
	expect(app.workspace.document.pages.map(({ file }) => file)).toEqual(['vp.md', 'cto.md']);
});

test('what cannot be opened is refused in words, and the open ladder stays', async () => {
	const app = await show();
	drop([new File(['not a zip'], 'broken.zip')]);
	await expect.element(page.getByRole('alert')).toHaveTextContent('broken.zip');
	await expect.element(page.getByRole('alert')).toHaveTextContent('The ladder that was open still is.');
	expect(app.workspace.document.roles.map(({ id }) => id)).toEqual(['before']);
	expect(goto).not.toHaveBeenCalled();
	await page.getByRole('button', { name: 'Close this message' }).click();
	await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('the overlay shows while files are over the page, and not for text', async () => {
	await show();
	const transfer = new DataTransfer();
	transfer.setData('text/plain', 'words');
	document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer: transfer, bubbles: true }));
	await expect.element(page.getByText('Drop to open')).not.toBeInTheDocument();
	transfer.items.add(new File([''], 'a.md'));
	document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer: transfer, bubbles: true }));
	await expect.element(page.getByText('Drop to open')).toBeVisible();
	document.body.dispatchEvent(new DragEvent('dragleave', { dataTransfer: transfer, bubbles: true }));
	await expect.element(page.getByText('Drop to open')).not.toBeInTheDocument();
});
