import type { Issue } from '#lib/model/issue.ts';
import type { Page } from '#lib/model/page.ts';
import { pageLines } from './page-lines.ts';

/** The problems of one file; `file` is null for those of the ladder as a whole. */
export interface ProblemGroup {
	readonly file: string | null;
	readonly issues: readonly Issue[];
}

export const severities = ['error', 'warning', 'info'] as const;

/** How many problems of each severity there are. */
export function countBySeverity(issues: readonly Issue[]): Readonly<Record<Issue['severity'], number>> {
	const counts = { error: 0, warning: 0, info: 0 };
	for (const issue of issues) counts[issue.severity] += 1;
	return counts;
}

/** Problems by file, the gravest file first, within a file from top to bottom. */
export function problemGroups(issues: readonly Issue[]): readonly ProblemGroup[] {
	const byFile = new Map<string | null, Issue[]>();
	for (const issue of issues) {
		const file = issue.place?.file ?? null;
		const group = byFile.get(file);
		if (group) group.push(issue);
		else byFile.set(file, [issue]);
	}
	return [...byFile]
		.map(([file, ofFile]) => ({ file, issues: ofFile.toSorted(byPlace) }))
		.toSorted((a, b) => worst(a) - worst(b) || (a.file ?? '').localeCompare(b.file ?? '', 'en'));
}

/** The first `count` problems of `groups`, in their order. */
export function firstProblems(groups: readonly ProblemGroup[], count: number): readonly ProblemGroup[] {
	let left = count;
	return groups.flatMap((group) => {
		const issues = group.issues.slice(0, Math.max(0, left));
		left -= issues.length;
		return issues.length === 0 ? [] : [{ ...group, issues }];
	});
}

/** The offending line around a problem's column, cut to what can be read: `before` ends where the caret stands. */
export interface OffendingLine {
	readonly before: string;
	readonly after: string;
	/** Whether a column is known, so that a caret can stand there. */
	readonly pointed: boolean;
}

const reach = { before: 60, after: 120 };

/** The line a problem is on: as the problem quotes it, else from the page; null where neither has it. */
export function offendingLine({ place }: Issue, page: Page | undefined): OffendingLine | null {
	if (place?.line === undefined) return null;
	const text = place.excerpt ?? (page ? pageLines(page)[place.line - 1]?.text : undefined);
	if (text === undefined || text.trim() === '') return null;
	const at = Math.min(text.length, Math.max(0, (place.column ?? 1) - 1));
	const from = Math.max(0, at - reach.before);
	const to = Math.min(text.length, at + reach.after);
	return {
		before: `${from > 0 ? '…' : ''}${text.slice(from, at)}`,
		after: `${text.slice(at, to)}${to < text.length ? '…' : ''}`,
		pointed: place.column !== undefined,
	};
}

function byPlace(a: Issue, b: Issue): number {
	return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}

function worst({ issues }: ProblemGroup): number {
	return Math.min(...issues.map(({ severity }) => severities.indexOf(severity)));
}
