import type { Criterion } from '#lib/model/workshop.ts';
import type { Scenario } from '#lib/model/scenario.ts';

/** How an option does by all criteria: the mean of its scores by their weights, from 1 to 5; null where none is scored. */
export function weightedScore(scenario: Scenario, criteria: readonly Criterion[]): number | null {
	let [sum, weights] = [0, 0];
	for (const { id, weight } of criteria) {
		const score = scenario.scores?.[id]?.score;
		if (score === undefined) continue;
		sum += score * weight;
		weights += weight;
	}
	return weights === 0 ? null : Math.round((sum / weights) * 10) / 10;
}
