import { byteSize } from '#lib/formats/files/byte-size.ts';
import { fileKind } from '#lib/formats/files/file-kind.ts';
import { intakeLimits, mostBytes } from '#lib/formats/files/intake.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { readArchive } from '#lib/formats/files/read-archive.ts';
import { makeOpeningIssue } from '#lib/formats/files/make-opening-issue.ts';
import { reasonOf } from './reason-of.ts';
import { filesOfList, walkEntries, type HandedFile, type HandedOver } from './walk-entries.ts';

/** Files ready to be opened as a ladder, or why they cannot be. */
export type Intake =
	| {
			readonly ok: true;
			readonly name: string;
			readonly files: readonly SourceFile[];
			readonly issues: readonly Issue[];
			/** Whether they have no folder, archive or single file to be named for. */
			readonly loose: boolean;
	  }
	| { readonly ok: false; readonly issues: readonly Issue[] };

/** What can be handed over: a drop's entries, or the files of a field. */
export type Handed = readonly (FileSystemEntry | File)[] | FileList;

export interface IntakeSettings {
	/** What to call files that have no folder in common. */
	readonly nameForFiles: string;
	readonly signal: AbortSignal;
	readonly onProgress: (done: number, total: number) => void;
	/** Fetches what unpacks archives, with the first of them: most people never open one. */
	readonly loadUnpacking?: () => Promise<{ readonly readArchive: typeof readArchive }>;
}

/** The largest archive whose bytes are fetched at all, in bytes: what it may unpack to is no more. */
const mostArchiveBytes = intakeLimits.totalBytes;

/**
 * Takes in what a person handed over, archives unpacked. Files of no use to a ladder are named and left on disk
 * unread. Whether there is a page among them is for the reader to say. Rejects only when its signal is given up.
 */
export async function takeFiles(handed: Handed, settings: IntakeSettings): Promise<Intake> {
	const over = isFileList(handed) ? filesOfList(handed) : await walkEntries(handed, settings.signal);
	const { files, issues } = await readAll(over, settings);
	// An archive that was refused, or a folder that could not be read, has said why.
	if (files.length === 0 && issues.length > 0) return { ok: false, issues };
	const name = (over.name || settings.nameForFiles).replace(/\.zip$/i, '');
	return { ok: true, name, files, issues, loose: over.name === '' };
}

function isFileList(handed: Handed): handed is FileList {
	return handed instanceof FileList;
}

function isArchive(path: string): boolean {
	return /\.zip$/i.test(path);
}

/** How many files are read side by side: each read is a way to the disk and back. Archives go one by one. */
const sideBySide = 32;

/** `files` in their order, in groups that are read at once. */
function readingGroups(files: readonly HandedFile[]): readonly (readonly HandedFile[])[] {
	const groups: HandedFile[][] = [];
	for (const handed of files) {
		const open = groups.at(-1);
		const joins =
			open && open.length < sideBySide && !isArchive(handed.path) && !isArchive(open[0]?.path ?? '');
		if (joins) open.push(handed);
		else groups.push([handed]);
	}
	return groups;
}

async function readAll(over: HandedOver, settings: IntakeSettings) {
	const { signal, onProgress } = settings;
	const files: SourceFile[] = [];
	const issues: Issue[] = [...over.issues];
	let done = 0;
	for (const group of readingGroups(over.files)) {
		signal.throwIfAborted();
		const reads = await Promise.all(
			group.map(async (handed) => {
				const read = await readOne(handed, settings);
				signal.throwIfAborted();
				onProgress(++done, over.files.length);
				return read;
			}),
		);
		for (const [index, read] of reads.entries()) {
			const path = group[index]?.path ?? '';
			issues.push(...read.issues);
			const archive = isArchive(path);
			const folder = archive && over.files.length > 1 ? `${path.replace(/\.zip$/i, '')}/` : '';
			// Two archives may hold pages of one name: each stays under its own.
			for (const file of read.files) files.push({ path: folder + file.path, bytes: file.bytes });
		}
	}
	return { files, issues };
}

interface ReadFiles {
	readonly files: readonly SourceFile[];
	readonly issues: readonly Issue[];
}

async function readOne({ path, file }: HandedFile, settings: IntakeSettings): Promise<ReadFiles> {
	const kind = fileKind(path);
	const archive = isArchive(path) && kind === 'other';
	if (!archive && kind !== 'page' && kind !== 'data' && kind !== 'framework') {
		return { files: [{ path, bytes: new Uint8Array() }], issues: [] };
	}
	const limit = archive ? mostArchiveBytes : mostBytes(path);
	if (file.size > limit) {
		const values = { file: path, size: byteSize(file.size), limit: byteSize(limit) };
		return { files: [], issues: [makeOpeningIssue('file-too-large', values, { file: path })] };
	}
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		return archive ? await unpacked(path, bytes, settings) : { files: [{ path, bytes }], issues: [] };
	} catch (error) {
		const issue = makeOpeningIssue('opening-unreadable', { path, reason: reasonOf(error) }, { file: path });
		return { files: [], issues: [issue] };
	}
}

async function unpacked(path: string, bytes: Uint8Array, settings: IntakeSettings): Promise<ReadFiles> {
	const load = settings.loadUnpacking ?? (() => import('#lib/formats/files/read-archive.ts'));
	const code = await load().catch(() => null);
	if (code === null) {
		return {
			files: [],
			issues: [makeOpeningIssue('opening-archive-unavailable', { name: path }, { file: path })],
		};
	}
	const result = code.readArchive(path, bytes);
	return { files: result.ok ? result.value : [], issues: result.issues };
}
