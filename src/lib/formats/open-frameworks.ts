import { emptyDocument } from '#lib/model/empty-document.ts';
import type { Issue } from '#lib/model/issue.ts';
import { frameworkFormats, type FrameworkFormat } from './catalog.ts';
import { fileKind } from './files/file-kind.ts';
import type { SourceFile } from './files/source-file.ts';
import type { ColumnMapping } from './framework-tables/column-meaning.ts';
import { frameworkIssue } from './framework-tables/framework-issue.ts';
import type { FrameworkReading } from './frameworks/file-rows.ts';

/** What of the files given is a framework of another kind than a ladder of pages, and what is left for the ladder. */
export interface FrameworksAmong {
	/** null where there is none to open. */
	readonly read: ((title: string, mappings?: readonly ColumnMapping[]) => Promise<FrameworkReading>) | null;
	readonly rest: readonly SourceFile[];
	readonly issues: readonly Issue[];
}

interface Claim {
	readonly format: FrameworkFormat;
	readonly files: readonly SourceFile[];
}

/** Pages about a folder rather than of a ladder: beside tables they are kept, and do not make it a ladder. */
const aboutFolder = /(?:^|\/)(?:readme|license|licence|changelog|contributing|notice|code_of_conduct)\.\w+$/i;

/**
 * Sorts `files` into frameworks and the rest. Tables and graphs beside ladder pages stay closed and are told, because
 * the pages are what people edit. Of pages of several kinds the kind that most of them are of decides.
 */
export function frameworksAmong(files: readonly SourceFile[]): FrameworksAmong {
	const claims: Claim[] = [];
	let rest = files;
	for (const format of frameworkFormats) {
		const claimed = format.claims(rest);
		if (claimed.length === 0) continue;
		claims.push({ format, files: claimed });
		rest = rest.filter((file) => !claimed.includes(file));
	}
	const pages = rest.filter(({ path }) => fileKind(path) === 'page' && !aboutFolder.test(path));
	if (claims.length === 0) return { read: null, rest: files, issues: [] };
	const claimed = claims.flatMap(({ files: those }) => those);
	const claimedPages = claimed.filter(({ path }) => fileKind(path) === 'page').length;
	if (pages.length > claimedPages) {
		const passed = claimed.filter(({ path }) => fileKind(path) === 'framework');
		const issues = passed.map(({ path: file }) =>
			frameworkIssue('framework-beside-pages', { file, pages: pages.length }, { file }),
		);
		return { read: null, rest: files.filter((file) => !passed.includes(file)), issues };
	}
	const about = rest.filter(({ path }) => fileKind(path) === 'page');
	return { read: (title, mappings = []) => readClaims(claims, about, title, mappings), rest: [], issues: [] };
}

async function readClaims(
	claims: readonly Claim[],
	about: readonly SourceFile[],
	title: string,
	mappings: readonly ColumnMapping[],
): Promise<FrameworkReading> {
	let whole: FrameworkReading | null = null;
	for (const { format, files } of claims) {
		const read = await format.load();
		const next = await read(files, title, mappings);
		if (whole === null) whole = next;
		else whole = (await import('./frameworks/read-graphs.ts')).joinReadings(whole, next);
	}
	if (about.length === 0 || whole === null)
		return whole ?? { document: emptyDocument('none', title), issues: [], files: [] };
	const { keepPages } = await import('./frameworks/keep-pages.ts');
	return keepPages(whole, about);
}
