import { makeIssue } from '../make-issue.ts';
import { nameKey } from '../role-names.ts';
import { touched, type Rule } from './rule.ts';

/** No two tracks, and no two levels, have the same name. */
export const placeNames: Rule = (edit) =>
	(['tracks', 'levels'] as const).flatMap((collection) => {
		const known = new Map(edit.before[collection].map(({ id, name }) => [id, name]));
		const records: readonly { readonly id: string; readonly name: string }[] = edit.after[collection];
		return touched(edit, collection)
			.filter(({ id, name }) => known.get(id) !== name)
			.filter(({ id, name }) =>
				records.some((other) => other.id !== id && nameKey(other.name) === nameKey(name)),
			)
			.map(({ name }) => makeIssue('edit-place-name-taken', { collection, name }, null));
	});
