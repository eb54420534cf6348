import type { Issue } from '#lib/model/issue.ts';
import { issueMaker } from '#lib/model/issue-maker.ts';
import type { Result } from '#lib/model/result.ts';
import { readArchiveDirectory, type ArchiveEntry } from './archive-directory.ts';
import { byteSize } from './byte-size.ts';
import { crc32 } from './crc32.ts';
import { entryPath, withoutTopFolder } from './entry-name.ts';
import { fileKind } from './file-kind.ts';
import { inflateEntry, type Inflated } from './inflate-entry.ts';
import type { SourceFile } from './source-file.ts';
import { archiveIssueWords } from '#lib/words/english/issues-archives.ts';

const makeIssue = issueMaker(archiveIssueWords);

/** Sizes in bytes; `ratio` counts once a file has grown over `free`. */
export const archiveLimits = { entries: 5_000, totalBytes: 200_000_000, ratio: 100, free: 1_000_000 };

interface NamedEntry extends ArchiveEntry {
	readonly path: string;
}

interface Named {
	readonly entries: readonly NamedEntry[];
	readonly issues: readonly Issue[];
}

const localSignature = 0x04034b50;
const localSize = 30;

/** The entries that are files of ours to open, each with a path of its own inside the folder. */
function nameEntries(file: string, entries: readonly ArchiveEntry[], hidden: boolean): Named {
	const issues: Issue[] = [];
	const byPath = new Map<string, NamedEntry>();
	const place = { file };
	for (const entry of entries) {
		const { name } = entry;
		const path = entryPath(name);
		if (/[\\/]$/.test(name) && path !== null) continue;
		const shown = name.replaceAll('\0', '\u2400');
		if (path === null) issues.push(makeIssue('archive-unsafe-name', { file, entry: shown }, place));
		else if (!hidden && fileKind(path) === 'hidden') continue;
		else if (byPath.has(path)) issues.push(makeIssue('archive-name-twice', { file, entry: path }, place));
		else {
			if (name.includes('\\'))
				issues.push(makeIssue('archive-name-changed', { file, entry: name, name: path }, place));
			byPath.set(path, { ...entry, path });
		}
	}
	return { entries: [...byPath.values()], issues };
}

/** The packed bytes of an entry, found through its local header; null where that is not where it should be. */
function packedBytes(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array | null {
	if (entry.at < 0 || entry.at + localSize > bytes.length) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset + entry.at, localSize);
	if (view.getUint32(0, true) !== localSignature) return null;
	const from = entry.at + localSize + view.getUint16(26, true) + view.getUint16(28, true);
	return from + entry.packed > bytes.length ? null : bytes.subarray(from, from + entry.packed);
}

/** The first entry whose data is also another's: how a small archive claims to hold gigabytes (Fifield 2019). */
function overlapping(
	bytes: Uint8Array,
	entries: readonly ArchiveEntry[],
	end: number,
): ArchiveEntry | undefined {
	const ordered = [...entries].sort((a, b) => a.at - b.at);
	return ordered.find((entry, at) => {
		const next = ordered[at + 1]?.at ?? end;
		const packed = packedBytes(bytes, entry);
		const to = packed === null ? entry.at : packed.byteOffset - bytes.byteOffset + packed.length;
		return to > next || entry.at === ordered[at + 1]?.at;
	});
}

function unpack(bytes: Uint8Array, entry: NamedEntry, left: number): Inflated {
	const packed = packedBytes(bytes, entry);
	if (packed === null) return { kind: 'damaged' };
	if (entry.method !== 0) return inflateEntry(packed, { ...archiveLimits, bytes: left });
	return packed.length > left ? { kind: 'too-large' } : { kind: 'bytes', bytes: packed };
}

/** Why an entry is left closed without trying, or null. */
function refusal(file: string, entry: NamedEntry): Issue | null {
	const values = { file, entry: entry.path };
	if (entry.encrypted) return makeIssue('archive-encrypted', values, { file });
	if (entry.link || (entry.method !== 0 && entry.method !== 8)) {
		return makeIssue('archive-unknown-packing', values, { file });
	}
	if (/\.(?:zip|tar|t?gz|7z|rar)$/i.test(entry.path)) return makeIssue('archive-nested', values, { file });
	return null;
}

function unpackAll(file: string, bytes: Uint8Array, named: Named): Result<readonly SourceFile[]> {
	const issues: Issue[] = [...named.issues];
	const files: SourceFile[] = [];
	const paths = withoutTopFolder(named.entries.map(({ path }) => path));
	let total = 0;
	for (const [at, entry] of named.entries.entries()) {
		const problem = refusal(file, entry);
		if (problem !== null) {
			issues.push(problem);
			continue;
		}
		const values = { file, entry: entry.path };
		const result = unpack(bytes, entry, archiveLimits.totalBytes - total);
		if (result.kind === 'bomb') {
			return refused(makeIssue('archive-bomb', { ...values, ratio: archiveLimits.ratio }, { file }));
		}
		if (result.kind === 'too-large') {
			return refused(
				makeIssue('archive-too-large', { file, limit: byteSize(archiveLimits.totalBytes) }, { file }),
			);
		}
		if (result.kind === 'damaged' || crc32(result.bytes) !== entry.crc) {
			issues.push(makeIssue('archive-entry-damaged', values, { file }));
			continue;
		}
		total += result.bytes.length;
		files.push({ path: paths[at] ?? entry.path, bytes: result.bytes });
	}
	return { ok: true, value: files, issues };
}

function refused(issue: Issue): Result<readonly SourceFile[]> {
	return { ok: false, issues: [issue] };
}

/**
 * The files of a zip archive, the one folder around them all taken off, hidden and system files left out. An archive
 * that would unpack to more than we read, or tries to trick us, is refused whole and quickly; a single entry that is
 * damaged, locked or named out of the folder is left out and reported. Archives inside it stay closed. Never throws.
 * `hidden` takes in hidden files as well: a workbook is an archive with some.
 */
export function readArchive(
	file: string,
	bytes: Uint8Array,
	{ hidden = false }: { readonly hidden?: boolean } = {},
): Result<readonly SourceFile[]> {
	const directory = readArchiveDirectory(bytes, archiveLimits.entries);
	if (directory.kind === 'not-zip') return refused(makeIssue('archive-not-zip', { file }, { file }));
	if (directory.kind === 'damaged') return refused(makeIssue('archive-damaged', { file }, { file }));
	const { entries, count, from } = directory;
	if (count > archiveLimits.entries) {
		const values = { file, count, limit: archiveLimits.entries };
		return refused(makeIssue('archive-too-many-files', values, { file }));
	}
	const shared = overlapping(bytes, entries, from);
	if (shared !== undefined)
		return refused(makeIssue('archive-overlap', { file, entry: shared.name }, { file }));
	return unpackAll(file, bytes, nameEntries(file, entries, hidden));
}
