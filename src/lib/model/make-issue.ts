import { issueWords } from '#lib/words/english/issues.ts';
import type { Issue, Place } from './issue.ts';
import type { IssueEntry } from '#lib/words/english/issue-entry.ts';

export type IssueCode = keyof typeof issueWords;
type ValuesOf<C extends IssueCode> = (typeof issueWords)[C] extends IssueEntry<infer V> ? V : never;

/** The issue `code` with its words filled in; `place` is null where no file is to blame. */
export function makeIssue<C extends IssueCode>(code: C, values: ValuesOf<C>, place: Place | null): Issue {
	const words = issueWords[code] as unknown as IssueEntry<ValuesOf<C>>;
	const help = typeof words.help === 'function' ? words.help(values) : words.help;
	return {
		code,
		severity: words.severity,
		message: words.message(values),
		...(help === undefined ? {} : { help }),
		place,
		values,
	};
}
