import type { Issue } from './issue.ts';

/** What came of it: the value if there is one, and every problem met on the way. */
export type Result<T> =
	| { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
	| { readonly ok: false; readonly issues: readonly Issue[] };
