import { encodeText } from '#lib/formats/files/encode-text.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import type { FileDiff } from '#lib/formats/markdown-ladder/page-diff.ts';
import { isNativeFile } from '#lib/formats/native/native-among.ts';
import { documentVersion } from '#lib/model/empty-document.ts';
import type { Issue } from '#lib/model/issue.ts';
import { project, type ProjectedDocument } from '#lib/model/projection.ts';
import { slug } from '#lib/model/slug.ts';
import { fetchFiles } from '#lib/workers/fetch-files.ts';
import { chooseFile, chooseFolder, fileTarget, folderTarget, mayWrite } from './disk-access.ts';
import { download } from './download.ts';
import { reasonOf } from './dropped-entries.ts';
import {
	pageChanges,
	RememberedWrites,
	type IsBase,
	type SavedFiles,
	type SaveConflict,
	type SaveTarget,
} from './saving-plan.ts';
import { servedTarget } from './served-target.ts';
import { writtenPages, type WrittenPages } from './written-pages.ts';
import type { WorkspaceSource } from './workspace.svelte.ts';

/** What saving came to; `issues` are what a writer could not put into pages. */
export type SaveOutcome =
	| {
			readonly kind: 'saved';
			readonly name: string;
			readonly files: number;
			readonly issues: readonly Issue[];
	  }
	| { readonly kind: 'unchanged'; readonly name: string; readonly issues: readonly Issue[] }
	| { readonly kind: 'downloaded'; readonly name: string; readonly issues: readonly Issue[] }
	/** Somebody changed files meanwhile: they are as they were, and `conflicts` holds both sides. */
	| { readonly kind: 'conflict'; readonly files: number; readonly conflicts: readonly SaveConflict[] }
	| { readonly kind: 'refused'; readonly name: string; readonly reason: string }
	/** A newer Rolemap made the document: what only it knows would be lost. */
	| { readonly kind: 'newer' }
	| { readonly kind: 'not-allowed'; readonly name: string }
	| { readonly kind: 'cancelled' };

/** What saving the pages would do to each file, in lines, and what could not be put into them. */
export interface SavePreview {
	readonly files: readonly FileDiff[];
	readonly issues: readonly Issue[];
}

/** What is saved: the document as it is, as it was read, and where it was read from. */
export interface Saved {
	readonly document: () => ProjectedDocument;
	readonly base: () => ProjectedDocument;
	readonly source: () => WorkspaceSource | null;
}

/** Saving to files: one `.rolemap.json`, a folder of pages, or whatever `rolemap serve` opened. */
export class FileSaving {
	readonly #saved: Saved;
	#handle: { readonly handle: FileSystemFileHandle; readonly source: WorkspaceSource | null } | null = null;
	readonly #writes = new RememberedWrites();
	#busy = $state.raw(false);
	#outcome = $state.raw<SaveOutcome | null>(null);

	constructor(saved: Saved) {
		this.#saved = saved;
	}

	get busy(): boolean {
		return this.#busy;
	}
	get outcome(): SaveOutcome | null {
		return this.#outcome;
	}
	/** What the file is called: the document's title, as a slug. */
	get fileName(): string {
		return `${this.stem}.rolemap.json`;
	}

	/** Remembers the file that the open document was read from, so that saving replaces it; pages are not kept. */
	keepHandle(handle: FileSystemFileHandle | null): void {
		this.#handle = handle && isNativeFile(handle.name) ? { handle, source: this.#saved.source() } : null;
	}

	/** Saves to where the document came from: the served folder or file, the kept file; else asks where. */
	saveFile(): Promise<SaveOutcome> {
		return this.#run(async () => {
			const source = this.#saved.source();
			if (source?.origin.kind === 'served') return this.#saveServed(source.name, source.origin.token);
			const kept = this.#handle?.source === source ? this.#handle.handle : null;
			return kept === null ? this.#saveAs() : this.#saveOver(kept);
		});
	}

	/** Saves the document as one file: where the person chooses, or as a download. */
	saveFileAs(): Promise<SaveOutcome> {
		return this.#run(() => this.#saveAs());
	}

	/** Saves the pages into a folder the person chooses, only those that changed, or as a download of them all. */
	saveFolder(): Promise<SaveOutcome> {
		return this.#run(async () => {
			const folder = await chooseFolder();
			if (folder === null) return { kind: 'cancelled' };
			const pages = await this.#writtenPages();
			if (folder === 'none') return this.#downloadPages(pages);
			if (!(await mayWrite(folder))) return { kind: 'not-allowed', name: folder.name };
			const changes = pages.files.map(({ path, bytes }) => ({
				path,
				bytes,
				base: pages.bases.get(path) ?? null,
			}));
			// It may be another folder than the one that was read: what is not there yet can be written.
			const isBase: IsBase = (current, { base }) => current === null || current === base;
			const saved = await this.#writes.save(changes, folderTarget(folder), isBase);
			return outcomeOf(saved, folder.name, pages.issues);
		});
	}

	/** What saving the pages would change, without changing it. */
	async preview(): Promise<SavePreview> {
		const [{ pageDiff }, pages] = await Promise.all([
			import('#lib/formats/markdown-ladder/page-diff.ts'),
			this.#writtenPages(),
		]);
		const originals = new Map([...pages.bases].map(([path, text]) => [path, encodeText(text, false)]));
		return { files: pageDiff({ removed: [], ...pages }, originals), issues: pages.issues };
	}

	/** What files of this document are called, before their endings. */
	get stem(): string {
		return slug(this.#saved.document().title) || 'ladder';
	}

	async #run(save: () => Promise<SaveOutcome>): Promise<SaveOutcome> {
		if (this.#busy) return { kind: 'cancelled' };
		this.#busy = true;
		this.#outcome = null;
		const outcome = await save().catch((error: unknown): SaveOutcome => ({
			kind: 'refused',
			name: this.fileName,
			reason: reasonOf(error),
		}));
		this.#busy = false;
		this.#outcome = outcome;
		return outcome;
	}

	async #saveAs(): Promise<SaveOutcome> {
		const chosen = await chooseFile(this.fileName);
		if (chosen === null) return { kind: 'cancelled' };
		const text = await this.#nativeText();
		if (chosen === 'none') {
			download(this.fileName, text, 'application/json');
			return { kind: 'downloaded', name: this.fileName, issues: [] };
		}
		const target = fileTarget(chosen);
		// The person chose this file, and the browser asked before it let them choose one that is there.
		await target.write('', encodeText(text, false));
		this.#handle = { handle: chosen, source: this.#saved.source() };
		this.#writes.remember('', text);
		return { kind: 'saved', name: chosen.name, files: 1, issues: [] };
	}

	async #saveOver(handle: FileSystemFileHandle): Promise<SaveOutcome> {
		if (!(await mayWrite(handle))) return { kind: 'not-allowed', name: handle.name };
		return this.#saveNative('', handle.name, fileTarget(handle));
	}

	async #saveServed(name: string, token: string): Promise<SaveOutcome> {
		const target = servedTarget(token);
		if (isNativeFile(name)) return this.#saveNative(name, name, target);
		// A folder may hold the document in one file: it then has no pages that could be written.
		const native = (await fetchFiles({ kind: 'served', token })).filter(({ path }) => isNativeFile(path));
		const pages = await this.#writtenPages();
		const [only] = native;
		if (only && this.#saved.document().pages.length === 0)
			return this.#saveNative(only.path, only.path, target);
		const changes = pageChanges(this.#saved.base(), pages);
		const saved = await this.#writes.save(changes, target, (current, { base }) => current === base);
		return outcomeOf(saved, name, pages.issues);
	}

	/** Over a file, if it still holds the document that was read from it or saved to it last. */
	async #saveNative(path: string, name: string, target: SaveTarget): Promise<SaveOutcome> {
		if (this.#saved.document().version > documentVersion) return { kind: 'newer' };
		const text = await this.#nativeText();
		const [{ readNative }, { writeNative }] = await Promise.all([
			import('#lib/formats/native/read.ts'),
			import('#lib/formats/native/write.ts'),
		]);
		const base = writeNative(project(this.#saved.base(), { purpose: 'file' }));
		const changes = [{ path, bytes: encodeText(text, false), base }];
		const saved = await this.#writes.save(changes, target, (current) => {
			if (current === null || current === base) return current === base;
			// Written by another hand or an older version, it may hold the same document in other words.
			const read = readNative({ path: name, bytes: encodeText(current, false) });
			if (!read.ok || read.issues.length > 0) return false;
			return writeNative(project(read.value, { purpose: 'file' })) === base;
		});
		return outcomeOf(saved, name, []);
	}

	async #nativeText(): Promise<string> {
		const { writeNative } = await import('#lib/formats/native/write.ts');
		return writeNative(project(this.#saved.document(), { purpose: 'file' }));
	}

	#writtenPages(): Promise<WrittenPages> {
		const { document, base, source } = this.#saved;
		return writtenPages(document(), base(), source()?.origin ?? null);
	}

	async #downloadPages({
		files,
		issues,
	}: {
		readonly files: readonly SourceFile[];
		readonly issues: readonly Issue[];
	}): Promise<SaveOutcome> {
		const { zipSync } = await import('fflate');
		const name = `${this.stem}.zip`;
		download(
			name,
			zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]))),
			'application/zip',
		);
		return { kind: 'downloaded', name, issues };
	}
}

function outcomeOf(
	{ saved, conflicts, refused }: SavedFiles,
	name: string,
	issues: readonly Issue[],
): SaveOutcome {
	const files = saved.length;
	if (conflicts.length > 0) return { kind: 'conflict', files, conflicts };
	const [first] = refused;
	if (first) return { kind: 'refused', name: first.path || name, reason: first.reason };
	return files === 0 ? { kind: 'unchanged', name, issues } : { kind: 'saved', name, files, issues };
}
