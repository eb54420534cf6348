import { isNativeFile } from '#lib/formats/files/file-kind.ts';
import { encodeText } from '#lib/formats/files/encode-text.ts';
import { nativeAmong } from '#lib/formats/native/native-among.ts';
import { readNative } from '#lib/formats/native/read.ts';
import { writeNative } from '#lib/formats/native/write.ts';
import { documentVersion } from '#lib/model/empty-document.ts';
import type { Issue } from '#lib/model/issue.ts';
import { project, type ProjectedDocument } from '#lib/model/projection.ts';
import { fetchFiles } from '#lib/workers/fetch-files.ts';
import type { SavePreview } from '#lib/formats/markdown-ladder/page-diff.ts';
import type { WrittenPages } from '#lib/workers/page-writer.ts';
import { chooseFile, chooseFolder, fileTarget, folderTarget, mayWrite } from './disk-access.ts';
import { fileStem } from './file-stem.ts';
import { download } from './download.ts';
import {
	RememberedWrites,
	type IsBase,
	type SavedFiles,
	type SaveConflict,
	type SaveTarget,
} from './saving-plan.ts';
import { servedTarget } from './served-target.ts';
import { comparePages, writePages, type EditedPages } from './written-pages.ts';
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

/** What is saved: the document as it is, as it was read, and where it was read from. */
export interface Saved {
	readonly document: () => ProjectedDocument;
	readonly base: () => ProjectedDocument;
	readonly source: () => WorkspaceSource | null;
}

/** A file that the document was read from or saved to, and what was open then. */
export interface KeptFile {
	readonly handle: FileSystemFileHandle;
	readonly source: WorkspaceSource | null;
}

/** Does the saving, and is loaded with the first of it. Rejects where a disk or a server does not answer. */
export class DocumentSaver {
	readonly #saved: Saved;
	readonly #writes = new RememberedWrites();
	#kept: KeptFile | null = null;

	constructor(saved: Saved) {
		this.#saved = saved;
	}

	/** To where the document came from: the served folder or file, or `kept` or the file chosen last; else as `saveAs`. */
	save(kept: KeptFile | null): Promise<SaveOutcome> {
		const source = this.#saved.source();
		if (source?.origin.kind === 'served') return this.#saveServed(source.name, source.origin.token);
		const known = [this.#kept, kept].find((file) => file?.source === source);
		return known ? this.#saveOver(known.handle) : this.saveAs();
	}

	/** As one file, where the person chooses, or as a download. */
	async saveAs(): Promise<SaveOutcome> {
		const chosen = await chooseFile(this.#fileName);
		if (chosen === null) return { kind: 'cancelled' };
		const text = this.#nativeText();
		if (chosen === 'none') {
			download(this.#fileName, text, 'application/json');
			return { kind: 'downloaded', name: this.#fileName, issues: [] };
		}
		const target = fileTarget(chosen);
		// The person chose this file, and the browser asked before it let them choose one that is there.
		await target.write('', encodeText(text, false));
		this.#kept = { handle: chosen, source: this.#saved.source() };
		this.#writes.remember('', text);
		return { kind: 'saved', name: chosen.name, files: 1, issues: [] };
	}

	/** What saving the pages would change, without changing it. */
	preview(signal: AbortSignal): Promise<SavePreview> {
		return comparePages(this.#pages(), signal);
	}

	/** The pages, into a folder that the person chooses, only those that changed; or all of them as a download. */
	async saveFolder(): Promise<SaveOutcome> {
		const folder = await chooseFolder();
		if (folder === null) return { kind: 'cancelled' };
		const pages = await writePages(this.#pages());
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
	}

	get #fileName(): string {
		return `${fileStem(this.#saved.document())}.rolemap.json`;
	}

	async #saveOver(handle: FileSystemFileHandle): Promise<SaveOutcome> {
		if (!(await mayWrite(handle))) return { kind: 'not-allowed', name: handle.name };
		return this.#saveNative('', handle.name, fileTarget(handle));
	}

	async #saveServed(name: string, token: string): Promise<SaveOutcome> {
		const target = servedTarget(token);
		if (isNativeFile(name)) return this.#saveNative(name, name, target);
		// A folder may hold the document in one file alone: then that is what was opened.
		const { native } = nativeAmong(await fetchFiles({ kind: 'served', token }));
		if (native) return this.#saveNative(native.path, native.path, target);
		const pages = await writePages(this.#pages());
		const saved = await this.#writes.save(pages.changes, target, (current, { base }) => current === base);
		return outcomeOf(saved, name, pages.issues);
	}

	/** Over a file, if it still holds the document that was read from it or saved to it last. */
	async #saveNative(path: string, name: string, target: SaveTarget): Promise<SaveOutcome> {
		if (this.#saved.document().version > documentVersion) return { kind: 'newer' };
		const text = this.#nativeText();
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

	#nativeText(): string {
		return writeNative(project(this.#saved.document(), { purpose: 'file' }));
	}

	#pages(): EditedPages {
		const { document, base, source } = this.#saved;
		return { document: document(), base: base(), origin: source()?.origin ?? null, what: 'everything' };
	}

	async #downloadPages({ files, issues }: WrittenPages): Promise<SaveOutcome> {
		const { zipSync } = await import('fflate');
		const name = `${fileStem(this.#saved.document())}.zip`;
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
