import { makeIssue } from '../make-issue.ts';
import { isReversed } from '../read-range.ts';
import { touched, type Rule } from './rule.ts';

/** A range goes from its lower end to its upper one; it is kept as written and read in order. */
export const rangesInOrder: Rule = (edit) => {
	const known = new Set(
		edit.before.roles.flatMap((role) => [
			...role.scope.flatMap(({ statements }) => statements),
			...role.timeShares.map(({ stated }) => stated),
		]),
	);
	const timelines = new Set(edit.before.transitions.flatMap(({ timeline }) => timeline));
	const stated = [
		...touched(edit, 'roles').flatMap((role) => [
			...role.scope.flatMap(({ statements }) => statements),
			...role.timeShares.map((share) => share.stated),
		]),
		...touched(edit, 'transitions').flatMap(({ timeline }) => timeline),
	];
	const texts = stated
		.filter((one) => !known.has(one) && !timelines.has(one) && isReversed(one.value.text))
		.map(({ value }) => value.text);
	return [...new Set(texts)].map((text) =>
		makeIssue('edit-range-reversed', { range: text.slice(0, 80) }, null),
	);
};
