import type { issueWords } from './english/issues.ts';
import type { IssueEntry, IssueValues } from './english/issue-entry.ts';

/** The type every language must fill: that of the English words, with any text in the place of each. */
export type Said<T> = T extends (...values: infer V) => infer R
	? (...values: V) => Said<R>
	: T extends string
		? string
		: T extends readonly (infer E)[]
			? readonly Said<E>[]
			: { readonly [K in keyof T]: Said<T[K]> };

/** A problem in the words of one language; `help` says the way out. */
export interface SaidIssue<V extends IssueValues> {
	readonly message: (values: V) => string;
	readonly help?: string | ((values: V) => string);
}

type ValuesOf<E> = E extends IssueEntry<infer V> ? V : never;

/** Every problem in the words of one language. */
export type SaidIssues = {
	readonly [C in keyof typeof issueWords]: SaidIssue<ValuesOf<(typeof issueWords)[C]>>;
};
