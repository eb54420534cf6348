import { expect, test } from 'vitest';
import { countPlaywright, countVitest, totals } from '../test-counts.js';

test('vitest', () => {
	const report = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
	expect(countVitest(1, report)).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test('Playwright, where a test that needed a second try has passed', () => {
	const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
	expect(countPlaywright(1, { stats })).toEqual({ passed: 6, failed: 1, skipped: 2 });
});

test('a run that ended badly without a failed test, or without a report, has failed', () => {
	const clean = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
	expect(countVitest(0, clean).failed).toBe(0);
	expect(countVitest(1, clean).failed).toBe(1);
	expect(countVitest(1, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
	expect(countPlaywright(1, null).failed).toBe(1);
});

test('a run that wrote no report has not passed, whatever it ended with', () => {
	expect(countVitest(0, null).failed).toBe(1);
	expect(countPlaywright(0, null).failed).toBe(1);
});

test('totals', () => {
	const one = { passed: 1, failed: 2, skipped: 3 };
	expect(totals([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
});
