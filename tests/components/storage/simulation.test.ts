import { expect, test } from 'vitest';
import simulationUrl from '#lib/workers/chain-simulation.worker.ts?worker&url';
import { simulateChains, type ChainScenario } from '#lib/analysis/succession/simulate-chains.ts';
import { simulateInWorker } from '#lib/workers/simulate-in-worker.ts';

const start = () => new Worker(simulationUrl, { type: 'module' });
const scenario: ChainScenario = {
	...{
		fill: [
			[0, 0.5],
			[0, 0],
		],
		seats: [100, 900],
		leave: [0.1, 0.2],
	},
	...{ years: 10, runs: 200, seed: 3 },
};

test('in a worker it comes to the same, and says how far it is', async () => {
	const looks: number[] = [];
	const answer = await simulateInWorker(scenario, { start, onProgress: (done) => looks.push(done) });
	const running = simulateChains(scenario);
	let step = running.next();
	while (step.done !== true) step = running.next();
	expect(answer).toEqual(step.value);
	expect(looks).toEqual(Array.from({ length: 10 }, (_, at) => (at + 1) * 20));
});

test('it can be ended at once, however long it would take', async () => {
	const stop = new AbortController();
	const endless = { ...scenario, runs: 1e9 };
	const going = simulateInWorker(endless, { start, onProgress: () => stop.abort(), signal: stop.signal });
	expect(await going).toBeNull();
	expect(await simulateInWorker(endless, { start, signal: stop.signal })).toBeNull();
});
