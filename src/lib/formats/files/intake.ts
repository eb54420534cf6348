import type { Issue } from '#lib/model/issue.ts';
import { issueMaker } from '#lib/model/issue-maker.ts';
import { fileKindWords } from '#lib/words/english/file-kinds.ts';
import { byteSize } from './byte-size.ts';
import { countExtensions, fileKind } from './file-kind.ts';
import { looksBinary } from './looks-binary.ts';
import type { SourceFile } from './source-file.ts';
import { fileIssueWords } from '#lib/words/english/issues-files.ts';

const makeIssue = issueMaker(fileIssueWords);

/** How much is read at most; sizes in bytes. */
export const intakeLimits = {
	fileBytes: 5_000_000,
	documentBytes: 50_000_000,
	pages: 5_000,
	totalBytes: 200_000_000,
};

/** The most bytes that a file of this path may have: a whole document in one file is larger than a page. */
export function mostBytes(path: string): number {
	return ['data', 'framework', 'records'].includes(fileKind(path))
		? intakeLimits.documentBytes
		: intakeLimits.fileBytes;
}

const kindsNamed = 5;

/** What is about people stays closed beside a ladder, and is counted. */
const closedKinds = [
	['talent', 'talent-files-closed'],
	['readiness', 'readiness-files-closed'],
] as const;

/** The files let in, and the problems of those that were not. */
export interface Intake {
	readonly files: readonly SourceFile[];
	readonly issues: readonly Issue[];
}

function normalPath(path: string): string {
	return path.replaceAll('\\', '/').replace(/^(?:\.\/)+|^\/+/, '');
}

function isBlank(bytes: Uint8Array): boolean {
	if (bytes.length > 64) return false;
	return [...bytes].every((byte) => [0, 9, 10, 13, 32, 0xef, 0xbb, 0xbf, 0xfe, 0xff].includes(byte));
}

/** Tells whether a file holds an organization; who opens files that may hold one brings it. */
export type HoldsOrganization = (file: SourceFile) => boolean;

/** Settings of all kinds are written as JSON and YAML: only what reads like an organization is let in. */
function isWanted(file: SourceFile, isOrganization: HoldsOrganization): boolean {
	const kind = fileKind(file.path);
	return ['page', 'data', 'framework'].includes(kind) || (kind === 'records' && isOrganization(file));
}

/** Why `file` is left out, or null. */
function refusal({ path: file, bytes }: SourceFile): Issue | null {
	const place = { file };
	if (bytes.length > mostBytes(file)) {
		const sizes = { size: byteSize(bytes.length), limit: byteSize(mostBytes(file)) };
		return makeIssue('file-too-large', { file, ...sizes }, place);
	}
	if (isBlank(bytes)) return makeIssue('file-empty', { file }, place);
	if (/\.xlsx$/i.test(file)) return null; // its reader looks inside
	if (looksBinary(bytes)) return makeIssue('file-not-text', { file }, place);
	return null;
}

/** Of several files with one path the first. */
function withoutRepeats(files: readonly SourceFile[]): Intake {
	const seen = new Set<string>();
	const issues: Issue[] = [];
	const kept = files.filter(({ path: file }) => {
		if (!seen.has(file)) return seen.add(file);
		issues.push(makeIssue('file-twice', { file }, { file }));
		return false;
	});
	return { files: kept, issues };
}

function withinLimits(pages: readonly SourceFile[]): Intake {
	const issues: Issue[] = [];
	const limit = intakeLimits.pages;
	if (pages.length > limit) issues.push(makeIssue('too-many-pages', { count: pages.length, limit }, null));
	const counted = pages.slice(0, limit);
	let total = 0;
	const over = counted.findIndex(({ bytes }) => (total += bytes.length) > intakeLimits.totalBytes);
	const first = counted[over];
	if (first === undefined) return { files: counted, issues };
	const values = { limit: byteSize(intakeLimits.totalBytes), file: first.path, left: counted.length - over };
	issues.push(makeIssue('too-much-text', values, { file: first.path }));
	return { files: counted.slice(0, over), issues };
}

function nothingToRead(files: readonly SourceFile[]): Issue {
	if (files.length === 0) return makeIssue('folder-empty', {}, null);
	const kinds = countExtensions(files.map(({ path }) => path));
	const named = fileKindWords.counted(kinds.slice(0, kindsNamed));
	const rest = kinds.slice(kindsNamed).reduce((sum, [, count]) => sum + count, 0);
	const counted = rest === 0 ? named : `${named}, ${fileKindWords.more(rest)}`;
	return makeIssue('no-pages', { count: files.length, kinds: counted }, null);
}

/**
 * The one gate of every way in: drop, pick, archive, server and command line. What comes out are the pages (.md,
 * .markdown, .mdx) and our own data files, within the limits and each surely text, in the order given; each file
 * that is left out has an issue, but for hidden folders and files of other kinds. What is about people stays closed.
 */
export function takeIn(
	given: readonly SourceFile[],
	isOrganization: HoldsOrganization = () => false,
): Intake {
	const all = given.map(({ path, bytes }) => ({ path: normalPath(path), bytes }));
	const visible = all.filter(({ path }) => fileKind(path) !== 'hidden');
	const wanted = withoutRepeats(visible.filter((file) => isWanted(file, isOrganization)));
	const issues: Issue[] = [...wanted.issues];
	const sound = wanted.files.filter((file) => {
		const problem = refusal(file);
		if (problem !== null) issues.push(problem);
		return problem === null;
	});
	const pages = withinLimits(sound.filter(({ path }) => fileKind(path) === 'page'));
	const kept = new Set(pages.files);
	issues.push(...pages.issues);
	for (const [kind, code] of closedKinds) {
		const count = visible.filter(({ path }) => fileKind(path) === kind).length;
		if (count > 0) issues.push(makeIssue(code, { count }, null));
	}
	const readable = wanted.files.some(({ path }) => !/(?:^|\/)rolemap\.json$/i.test(path));
	if (!readable) issues.push(nothingToRead(visible));
	return { files: sound.filter((file) => fileKind(file.path) !== 'page' || kept.has(file)), issues };
}
