import { expect, test } from 'vitest';
import type { Issue, Place } from '#lib/model/issue.ts';
import {
	countBySeverity,
	firstProblems,
	offendingLine,
	problemGroups,
} from '#lib/views/workspace/problem-groups.ts';

const issue = (severity: Issue['severity'], place: Place | null, message = 'm'): Issue => ({
	code: 'c',
	severity,
	message,
	place,
	values: {},
});

const issues = [
	issue('info', { file: 'a.md', line: 9 }, 'a9'),
	issue('warning', { file: 'b.md', line: 2 }, 'b2'),
	issue('error', { file: 'c.md' }, 'c'),
	issue('info', { file: 'a.md', line: 2, column: 5 }, 'a2:5'),
	issue('info', { file: 'a.md', line: 2, column: 1 }, 'a2:1'),
	issue('warning', null, 'whole'),
];

test('problems are grouped by file, the gravest file first, each from top to bottom', () => {
	const lines = problemGroups(issues).map(({ file, issues: all }) => [
		file,
		...all.map(({ message }) => message),
	]);
	expect(lines).toEqual([
		['c.md', 'c'],
		[null, 'whole'],
		['b.md', 'b2'],
		['a.md', 'a2:1', 'a2:5', 'a9'],
	]);
});

test('they are counted and cut by number', () => {
	expect(countBySeverity(issues)).toEqual({ error: 1, warning: 2, info: 3 });
	const first = firstProblems(problemGroups(issues), 4);
	expect(first.flatMap((group) => group.issues)).toHaveLength(4);
	expect(first.at(-1)).toMatchObject({ file: 'a.md' });
});

test('the offending line is split where the caret stands', () => {
	const place = { file: 'a.md', line: 1, column: 3, excerpt: 'abcdef' };
	expect(offendingLine(issue('error', place), undefined)).toEqual({
		before: 'ab',
		after: 'cdef',
		pointed: true,
	});
	expect(offendingLine(issue('error', { file: 'a.md' }), undefined)).toBeNull();
	expect(offendingLine(issue('error', { ...place, column: 99 }), undefined)?.before).toBe('abcdef');
});

test('a very long line is cut around the caret', () => {
	const place = { file: 'a.md', line: 1, column: 300, excerpt: 'x'.repeat(500) };
	const line = offendingLine(issue('error', place), undefined);
	expect(line?.before).toHaveLength(61);
	expect(line?.before.startsWith('…')).toBe(true);
	expect(line?.after.endsWith('…')).toBe(true);
});
