import type { IssueValues } from '../english/issue-entry.ts';
import type { SaidIssue } from '../said.ts';

/** Declares an issue's words, keeping the type of its values. */
export function said<V extends IssueValues>(
	message: (values: V) => string,
	help?: SaidIssue<V>['help'],
): SaidIssue<V> {
	return help === undefined ? { message } : { message, help };
}
