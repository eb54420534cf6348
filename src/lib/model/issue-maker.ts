import type { Issue, Place } from './issue.ts';
import type { IssueEntry, IssueValues } from '#lib/words/english/issue-entry.ts';

/** What the words of one problem are filled with. */
export type ValuesOf<E> = E extends IssueEntry<infer V> ? V : never;

/**
 * Makes what makes the issues of `catalogue`: the one `code` with its words filled in; `place` is null where no file is
 * to blame. Whoever finds problems names their own catalogue, so that the words of all others are not fetched with it.
 */
export function issueMaker<W extends object>(catalogue: W) {
	return <C extends keyof W & string>(code: C, values: ValuesOf<W[C]>, place: Place | null): Issue => {
		const words = catalogue[code] as IssueEntry<IssueValues>;
		const help = typeof words.help === 'function' ? words.help(values) : words.help;
		return {
			code,
			severity: words.severity,
			message: words.message(values),
			...(help === undefined ? {} : { help }),
			place,
			values,
		};
	};
}
