interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly ts: number;
	/** Microseconds of the thread's own time, which another busy process does not lengthen. */
	readonly tdur?: number;
	readonly dur?: number;
	readonly tid: number;
	readonly pid: number;
	readonly args?: { readonly name?: string };
}

/** Milliseconds the page's main thread worked in each frame of a Chromium trace; the page asks for every frame. */
export function frameWork(trace: Buffer): number[] {
	const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
	const mains = traceEvents.filter(
		(event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain',
	);
	const threads = mains.map(({ pid, tid }) =>
		traceEvents.filter((event) => event.pid === pid && event.tid === tid),
	);
	const busiest = threads.sort((a, b) => b.length - a.length)[0] ?? [];
	// Two callbacks of one frame come within a few milliseconds of each other.
	const sameFrame = 5000;
	const frames = busiest
		.filter((event) => event.name === 'FireAnimationFrame')
		.map((event) => event.ts)
		.sort((a, b) => a - b)
		.filter((at, i, all) => i === 0 || at - (all[i - 1] ?? 0) > sameFrame);
	const tasks = busiest.filter((event) => event.name.endsWith('RunTask') && event.ph === 'X');
	return frames.slice(0, -1).map((start, i) => {
		const end = frames[i + 1] ?? start;
		return tasks
			.filter((task) => task.ts >= start && task.ts < end)
			.reduce((sum, task) => sum + (task.tdur ?? task.dur ?? 0) / 1000, 0);
	});
}
