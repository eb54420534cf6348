import type { Issue } from '#lib/model/issue.ts';
import { issueMaker } from '#lib/model/issue-maker.ts';
import { isNativeFile } from '../files/file-kind.ts';
import type { SourceFile } from '../files/source-file.ts';
import { ladderFiles } from '../markdown-ladder/read.ts';
import { fileIssueWords } from '#lib/words/english/issues-files.ts';

const makeIssue = issueMaker(fileIssueWords);

/**
 * The one document in a single file to open of all that was handed over, null where there is none or where pages
 * came with it: those are what people edit. What was passed over is told.
 */
export function nativeAmong(files: readonly SourceFile[]): {
	readonly native: SourceFile | null;
	readonly issues: readonly Issue[];
} {
	const found = files.filter(({ path }) => isNativeFile(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
	const [first, ...others] = found;
	if (first === undefined) return { native: null, issues: [] };
	const pages = ladderFiles(files).pages.length;
	if (pages > 0) {
		const passed = found.map(({ path: file }) => makeIssue('native-beside-pages', { file, pages }, { file }));
		return { native: null, issues: passed };
	}
	const { path: file } = first;
	const several =
		others.length === 0 ? [] : [makeIssue('native-several', { file, count: others.length }, { file })];
	return { native: first, issues: several };
}
