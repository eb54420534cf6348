import type { Issue, Place } from '#lib/model/issue.ts';
import { issueMaker, type ValuesOf } from '#lib/model/issue-maker.ts';
import { ladderIssueWords } from '#lib/words/english/issues-ladder.ts';

const makeIssue = issueMaker(ladderIssueWords);

type IssueCode = keyof typeof ladderIssueWords;
type Values<C extends IssueCode> = ValuesOf<(typeof ladderIssueWords)[C]>;

/** More of one kind than this say nothing new; the rest is counted. */
const mostOfOneKind = 1000;

/** Collects problems, each said once. */
export class Report {
	readonly issues: Issue[] = [];
	readonly #said = new Set<string>();

	add<C extends IssueCode>(code: C, values: Values<C>, place: Place | null): void {
		this.issues.push(makeIssue(code, values, place));
	}

	/** As `add`, but only the first time for `key`. */
	once<C extends IssueCode>(code: C, key: string, values: Values<C>, place: Place | null): void {
		const said = `${code} ${key}`;
		if (this.#said.has(said)) return;
		this.#said.add(said);
		this.add(code, values, place);
	}
}

const grave = { error: 0, warning: 1, info: 2 };

/** Gravest first, then by file and line; at most 1,000 of a code, then how many more. */
export function sortedIssues(issues: readonly Issue[]): Issue[] {
	const counts = new Map<string, number>();
	const kept: Issue[] = [];
	for (const issue of issues) {
		const count = (counts.get(issue.code) ?? 0) + 1;
		counts.set(issue.code, count);
		if (count <= mostOfOneKind) kept.push(issue);
	}
	for (const [code, count] of counts) {
		if (count > mostOfOneKind)
			kept.push(makeIssue('issues-left-out', { count: count - mostOfOneKind, code }, null));
	}
	return kept.sort(
		(one, other) =>
			grave[one.severity] - grave[other.severity] ||
			compare(one.place?.file ?? '', other.place?.file ?? '') ||
			(one.place?.line ?? 0) - (other.place?.line ?? 0) ||
			(one.place?.column ?? 0) - (other.place?.column ?? 0),
	);
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
