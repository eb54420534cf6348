import { fileKind } from '#lib/formats/files/file-kind.ts';
import type { Issue } from '#lib/model/issue.ts';
import { makeOpeningIssue } from '#lib/formats/files/make-opening-issue.ts';
import { reasonOf } from './reason-of.ts';

/** A file that a person handed over, by its path below what they chose. */
export interface HandedFile {
	readonly path: string;
	readonly file: File;
}

/** What a person handed over: its name, the files in it, and what could not be reached. */
export interface HandedOver {
	readonly name: string;
	readonly files: readonly HandedFile[];
	readonly issues: readonly Issue[];
}

/** The most entries that are walked through: beyond it somebody dropped a whole disk. */
const mostEntries = 50_000;

/** All files below `entries`, folders walked to their ends; rejects when `signal` is given up. */
export async function walkEntries(
	entries: readonly (FileSystemEntry | File)[],
	signal: AbortSignal,
): Promise<HandedOver> {
	const files: HandedFile[] = [];
	const issues: Issue[] = [];
	const name = entries.length === 1 && entries[0] ? entries[0].name : '';
	// A single folder is the opened folder itself: paths are relative to it.
	const single = entries.length === 1 && entries[0] && isFolder(entries[0]) ? entries[0] : null;
	const waiting: { entry: FileSystemEntry | File; path: string }[] = single
		? [{ entry: single, path: '' }]
		: entries.map((entry) => ({ entry, path: entry.name }));
	let seen = 0;
	for (let next = waiting.shift(); next; next = waiting.shift()) {
		signal.throwIfAborted();
		const { entry, path } = next;
		if (++seen > mostEntries) {
			issues.push(makeOpeningIssue('opening-too-many', { name: name || path, limit: mostEntries }, null));
			break;
		}
		try {
			if (entry instanceof File) files.push({ path, file: entry });
			else if (isFolder(entry)) {
				const children = await childrenOf(entry);
				const offered = children.filter((child) => fileKind(child.name) !== 'hidden');
				waiting.push(
					...offered.map((child) => ({
						entry: child,
						path: path === '' ? child.name : `${path}/${child.name}`,
					})),
				);
			} else files.push({ path, file: await fileOf(entry as FileSystemFileEntry) });
		} catch (error) {
			issues.push(
				makeOpeningIssue(
					'opening-unreadable',
					{ path: path || name, reason: reasonOf(error) },
					{ file: path || name },
				),
			);
		}
	}
	return { name, files, issues };
}

/** The files of a file field: of a chosen folder, or chosen one by one. */
export function filesOfList(list: FileList | readonly File[]): HandedOver {
	const chosen = [...list];
	const folder = chosen[0]?.webkitRelativePath.split('/')[0] ?? '';
	const files = chosen
		.map((file) => ({
			path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath.slice(folder.length + 1),
			file,
		}))
		.filter(({ path }) => fileKind(path) !== 'hidden');
	return { name: folder || (chosen.length === 1 ? (chosen[0]?.name ?? '') : ''), files, issues: [] };
}

function isFolder(entry: FileSystemEntry | File): entry is FileSystemDirectoryEntry {
	return 'isDirectory' in entry && entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
	return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A reader gives at most 100 entries a time (Chromium) and an empty list at the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
	const reader = folder.createReader();
	const children: FileSystemEntry[] = [];
	for (;;) {
		const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject),
		);
		if (batch.length === 0) return children;
		children.push(...batch);
	}
}
