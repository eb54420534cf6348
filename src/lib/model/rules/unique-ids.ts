import { makeIssue } from '../make-issue.ts';
import type { Rule } from './rule.ts';

/** Ids are unique in their collection. */
export const uniqueIds: Rule = ({ after, change }) =>
	[...new Set(change.steps.map(({ collection }) => collection))].flatMap((collection) => {
		const made = new Set(change.steps.map(({ id }) => id));
		const seen = new Set<string>();
		return (after[collection] as readonly { readonly id: string }[])
			.filter(({ id }) => made.has(id) && seen.size === seen.add(id).size)
			.map(({ id }) => makeIssue('edit-id-taken', { collection, id }, null));
	});
