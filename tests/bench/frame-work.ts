interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly ts: number;
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
	const frames = busiest
		.filter((event) => event.name === 'FireAnimationFrame')
		.map((event) => event.ts)
		.sort((a, b) => a - b);
	const tasks = busiest.filter((event) => event.name.endsWith('RunTask') && event.ph === 'X');
	return frames.slice(0, -1).map((start, i) => {
		const end = frames[i + 1] ?? start;
		return tasks
			.filter((task) => task.ts >= start && task.ts < end)
			.reduce((sum, task) => sum + (task.dur ?? 0) / 1000, 0);
	});
}
