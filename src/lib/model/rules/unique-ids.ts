import { makeIssue } from '../make-issue.ts';
import type { Rule } from './rule.ts';

/** Ids are unique in their collection. */
export const uniqueIds: Rule = ({ after, change }) =>
	[...new Set(change.steps.map(({ collection }) => collection))].flatMap((collection) => {
		const seen = new Set<string>();
		const twice = after[collection].filter(({ id }) => seen.size === seen.add(id).size);
		const made = new Set(change.steps.map(({ id }) => id));
		return twice
			.filter(({ id }) => made.has(id))
			.map(({ id }) => makeIssue('edit-id-taken', { collection, id }, null));
	});
