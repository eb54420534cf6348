import type { ChainRuns, ChainScenario } from '#lib/analysis/succession/simulate-chains.ts';

/** What a simulation's worker says: how many runs are done, or what came of all. */
export type SimulationNews = { readonly done: number } | { readonly answer: ChainRuns };

/**
 * Plays `scenario` in a worker of its own, which `start` makes, so that it can be ended at any moment: by `signal`, which
 * then gives null. `onProgress` hears how many runs are done. Rejects only for a fault of ours.
 */
export function simulateInWorker(
	scenario: ChainScenario,
	{
		start,
		onProgress,
		signal,
	}: {
		readonly start: () => Worker;
		readonly onProgress?: (done: number) => void;
		readonly signal?: AbortSignal;
	},
): Promise<ChainRuns | null> {
	return new Promise((resolve, reject) => {
		if (signal?.aborted === true) return resolve(null);
		const worker = start();
		const end = (answer: ChainRuns | null) => {
			worker.terminate();
			signal?.removeEventListener('abort', stop);
			resolve(answer);
		};
		const stop = () => end(null);
		signal?.addEventListener('abort', stop);
		worker.onmessage = ({ data }: MessageEvent<SimulationNews>) => {
			if ('answer' in data) end(data.answer);
			else onProgress?.(data.done);
		};
		worker.onerror = ({ message }) => {
			worker.terminate();
			signal?.removeEventListener('abort', stop);
			reject(new Error(message || 'The worker stopped.'));
		};
		worker.postMessage(scenario);
	});
}
