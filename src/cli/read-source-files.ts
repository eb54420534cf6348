import { access, constants, readFile, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { byteSize } from '#lib/formats/files/byte-size.ts';
import { holdsOrganization } from '#lib/formats/organization-tables/organization-among.ts';
import { fileKind } from '#lib/formats/files/file-kind.ts';
import { mostBytes, takeIn } from '#lib/formats/files/intake.ts';
import { archiveLimits, readArchive } from '#lib/formats/files/read-archive.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import type { Issue } from '#lib/model/issue.ts';
import { issueMaker } from '#lib/model/issue-maker.ts';
import { listFiles } from '#lib/server/list-files.ts';
import { openSource } from '#lib/server/opened-source.ts';
import { pathProblem } from './path-problem.ts';
import { archiveIssueWords } from '#lib/words/english/issues-archives.ts';
import { fileIssueWords } from '#lib/words/english/issues-files.ts';

const makeIssue = issueMaker({ ...fileIssueWords, ...archiveIssueWords });

/** The files at a path, past the gate of intake, and what was left out on the way. */
export interface SourceFiles {
	readonly files: readonly SourceFile[];
	readonly issues: readonly Issue[];
}

/**
 * Everything to be read at the paths given: each folder and archive is a ladder of its own, single files are one
 * together, because that is how a shell hands over `*.md`. A sentence where a path itself is at fault.
 */
export async function readSources(paths: readonly string[]): Promise<readonly SourceFiles[] | string> {
	const sources: SourceFiles[] = [];
	const single: string[] = [];
	for (const path of paths) {
		try {
			const found = await stat(path);
			if (found.isDirectory()) sources.push(await readFolder(path));
			else if (/\.zip$/i.test(path)) sources.push(await readZip(path));
			else {
				await access(path, constants.R_OK);
				single.push(path);
			}
		} catch (error) {
			return pathProblem(path, error);
		}
	}
	if (single.length > 0) sources.push(await readSingle(single));
	return sources;
}

/** Paths are told from the folder that holds all the files. */
async function readSingle(paths: readonly string[]): Promise<SourceFiles> {
	const above = sharedFolder(paths.map((path) => resolve(path)));
	const given: SourceFile[] = [];
	for (const path of paths) {
		const bytes = await readPage(path, (await stat(path)).size);
		given.push({ path: relative(above, resolve(path)).split(sep).join('/'), bytes });
	}
	return takeIn(given, holdsOrganization);
}

async function readFolder(path: string): Promise<SourceFiles> {
	await readdir(path); // rejects where the folder may not be looked into; below it that is no reason to stop
	const source = await openSource(path);
	const { files, others } = await listFiles(source);
	// A server never hands out what may be settings; here it stays on the machine, and may be an organization.
	const isRecords = (other: string) => fileKind(other) === 'records';
	const passedOver = others.filter((other) => !isRecords(other));
	const given: SourceFile[] = passedOver.map((other) => ({ path: other, bytes: new Uint8Array() }));
	const issues: Issue[] = [];
	for (const inside of [...files.map(({ path: listed }) => listed), ...others.filter(isRecords)]) {
		try {
			const place = join(source.root, inside);
			given.push({ path: inside, bytes: await readPage(place, (await stat(place)).size) });
		} catch (error) {
			const reason = pathProblem(inside, error);
			issues.push(makeIssue('file-unreadable', { file: inside, reason }, { file: inside }));
		}
	}
	const taken = takeIn(given, holdsOrganization);
	return { files: taken.files, issues: [...issues, ...taken.issues] };
}

async function readZip(path: string): Promise<SourceFiles> {
	const name = basename(path);
	if ((await stat(path)).size > archiveLimits.totalBytes) {
		const limit = byteSize(archiveLimits.totalBytes);
		return { files: [], issues: [makeIssue('archive-too-large', { file: name, limit }, { file: name })] };
	}
	const unpacked = readArchive(name, await readFile(path));
	if (!unpacked.ok) return { files: [], issues: unpacked.issues };
	const taken = takeIn(unpacked.value, holdsOrganization);
	return { files: taken.files, issues: [...unpacked.issues, ...taken.issues] };
}

// What is over the limit is not read: an array of its size, never filled, is all that intake looks at.
async function readPage(path: string, size: number): Promise<Uint8Array> {
	return size > mostBytes(path) ? new Uint8Array(Math.min(size, 2 ** 31)) : readFile(path);
}

function sharedFolder(paths: readonly string[]): string {
	const [first = '', ...rest] = paths.map((path) => path.split(sep).slice(0, -1));
	const shared = [...first];
	for (const other of rest) {
		const differs = shared.findIndex((segment, at) => segment !== other[at]);
		if (differs >= 0) shared.length = differs;
	}
	return shared.join(sep) || sep;
}
