/** Median, 95th percentile and extremes of `values`, rounded to a tenth. */
export function figures(values: readonly number[]) {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number) =>
		Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN) * 10) / 10;
	return { median: at(0.5), p95: at(0.95), least: at(0), most: at(1), runs: sorted.length };
}

/** One line of the report: what, the figure, what is asked, and how it was measured. */
export function report(what: string, figure: string, asked: string, how: string): void {
	console.log(`  ${what.padEnd(46)} ${figure.padEnd(34)} asked: ${asked.padEnd(22)} ${how}`);
}

/** Milliseconds of `runs` runs of `task`, after `warmUps` that are not counted. */
export function timed(task: () => unknown, runs: number, warmUps = 2): number[] {
	for (let i = 0; i < warmUps; i++) task();
	return Array.from({ length: runs }, () => {
		const start = performance.now();
		task();
		return performance.now() - start;
	});
}

export const milliseconds = ({ median, p95 }: { median: number; p95: number }) => `${median} ms (p95 ${p95})`;
