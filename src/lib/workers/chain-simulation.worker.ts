import { simulateChains, type ChainScenario } from '#lib/analysis/succession/simulate-chains.ts';
import type { SimulationNews } from './simulate-in-worker.ts';

self.onmessage = ({ data }: MessageEvent<ChainScenario>) => {
	const tell = (news: SimulationNews) => self.postMessage(news);
	const running = simulateChains(data);
	for (let step = running.next(); ; step = running.next()) {
		if (step.done === true) return tell({ answer: step.value });
		tell({ done: step.value });
	}
};
