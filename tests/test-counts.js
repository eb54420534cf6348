/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The counts of a run of vitest from its JSON report. A run that ended badly though no test failed (a file that
 * did not load, an error nobody caught) counts as one failure.
 * @param {number} code the exit code
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number } | null} report
 * @returns {Counts}
 */
export function countVitest(code, report) {
	const counts = {
		passed: report?.numPassedTests ?? 0,
		failed: report?.numFailedTests ?? 0,
		skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
	};
	return withExitCode(report === null ? 1 : code, counts);
}

/**
 * The counts of a run of Playwright from its JSON report; a test that passed only when tried again has passed.
 * @param {number} code the exit code
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } } | null} report
 * @returns {Counts}
 */
export function countPlaywright(code, report) {
	const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
	return withExitCode(report === null ? 1 : code, { passed: expected + flaky, failed: unexpected, skipped });
}

/**
 * @param {readonly Counts[]} counts
 * @returns {Counts}
 */
export function totals(counts) {
	const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
	return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

function withExitCode(code, counts) {
	return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
