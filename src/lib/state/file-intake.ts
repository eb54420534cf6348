import type { SourceFile } from '#lib/formats/files/source-file.ts';
import type { Issue } from '#lib/model/issue.ts';
import { makeIssue } from '#lib/model/make-issue.ts';
import { filesOfList, reasonOf, walkEntries, type HandedFile, type HandedOver } from './dropped-entries.ts';

/** Files ready to be opened as a ladder, or why they cannot be. */
export type Intake =
	| {
			readonly ok: true;
			readonly name: string;
			readonly files: readonly SourceFile[];
			readonly issues: readonly Issue[];
	  }
	| { readonly ok: false; readonly issues: readonly Issue[] };

/** What can be handed over: a drop's entries, or the files of a field. */
export type Handed = readonly (FileSystemEntry | File)[] | FileList;

export interface IntakeSettings {
	/** What to call files that have no folder in common. */
	readonly nameForFiles: string;
	readonly signal: AbortSignal;
	readonly onProgress: (done: number, total: number) => void;
}

/** The largest file whose bytes are fetched at all, in bytes; the reader's own limit is below it. */
const mostBytes = 200_000_000;

/** Takes in what a person handed over, archives unpacked. Rejects only when its signal is given up. */
export async function takeFiles(handed: Handed, settings: IntakeSettings): Promise<Intake> {
	const over = isFileList(handed) ? filesOfList(handed) : await walkEntries(handed, settings.signal);
	const name = over.name || settings.nameForFiles;
	if (over.files.length === 0) {
		return { ok: false, issues: [...over.issues, makeIssue('opening-nothing', { name }, null)] };
	}
	const { files, issues } = await readAll(over, settings);
	if (!files.some(({ path }) => isPage(path))) {
		// An archive that was refused has already said why.
		const refused = issues.some(({ severity }) => severity === 'error');
		const noPages = makeIssue('opening-no-pages', { name, files: over.files.length }, null);
		return { ok: false, issues: refused ? issues : [...issues, noPages] };
	}
	return { ok: true, name: name.replace(/\.zip$/i, ''), files, issues };
}

function isFileList(handed: Handed): handed is FileList {
	return handed instanceof FileList;
}

function isPage(path: string): boolean {
	return /\.(md|markdown|mdx)$/i.test(path);
}

/** Whether a file's bytes are of any use to a ladder; others are left on disk unread. */
function isWanted(path: string): boolean {
	return isPage(path) || /\.zip$/i.test(path) || /(^|\/)([^/]+\.)?rolemap\.json$/i.test(path);
}

async function readAll(over: HandedOver, { signal, onProgress }: IntakeSettings) {
	const wanted = over.files.filter(({ path }) => isWanted(path));
	const files: SourceFile[] = [];
	const issues: Issue[] = [...over.issues];
	for (const [index, handed] of wanted.entries()) {
		signal.throwIfAborted();
		onProgress(index, wanted.length);
		const read = await readOne(handed);
		issues.push(...read.issues);
		const archive = /\.zip$/i.test(handed.path);
		for (const { path, bytes } of read.files) {
			// Two archives may hold pages of one name: each stays under its own.
			files.push({
				path: archive && wanted.length > 1 ? `${handed.path.replace(/\.zip$/i, '')}/${path}` : path,
				bytes,
			});
		}
	}
	return { files, issues };
}

async function readOne({
	path,
	file,
}: HandedFile): Promise<{ files: readonly SourceFile[]; issues: readonly Issue[] }> {
	if (file.size > mostBytes) {
		const values = { file: path, size: megabytes(file.size), limit: megabytes(mostBytes) };
		return { files: [], issues: [makeIssue('file-too-large', values, { file: path })] };
	}
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		return /\.zip$/i.test(path) ? await unpacked(path, bytes) : { files: [{ path, bytes }], issues: [] };
	} catch (error) {
		const issue = makeIssue('opening-unreadable', { path, reason: reasonOf(error) }, { file: path });
		return { files: [], issues: [issue] };
	}
}

async function unpacked(path: string, bytes: Uint8Array) {
	// Unpacking is fetched with its first archive: most people never open one.
	const code = await import('#lib/formats/files/read-archive.ts').catch(() => null);
	if (code === null) {
		return { files: [], issues: [makeIssue('opening-archive-unavailable', { name: path }, { file: path })] };
	}
	const result = code.readArchive(path, bytes);
	return { files: result.ok ? result.value : [], issues: result.issues };
}

function megabytes(size: number): string {
	return `${Math.round(size / 1_000_000)} MB`;
}
