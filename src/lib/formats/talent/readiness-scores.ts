import { defaultReadinessScale, farStep, type ReadinessStep } from '#lib/model/talent/readiness-scale.ts';

/** What each score of a file means: the id of a step of the scale. */
export type ScoreMapping = ReadonlyMap<string, string>;

/** The scale that scores are mapped to: ours, and the step beyond it that systems with four of them have. */
export const scoreScale: readonly ReadinessStep[] = [...defaultReadinessScale, farStep];

/** One score as it stands in a file, and how often; its label where the file has one. */
export interface ScoreCount {
	readonly score: string;
	readonly label: string;
	readonly count: number;
}

/**
 * The two ways in which `scores` can be meant, to choose from. Which end is ready nobody can tell from numbers: 1 is the
 * nearest in one system and the farthest in the next. Scores beyond the scale are as far as its last step.
 */
export function proposedScores(scores: readonly ScoreCount[]): {
	readonly lowestIsReady: ScoreMapping;
	readonly highestIsReady: ScoreMapping;
} {
	const sorted = scores
		.map(({ score }) => score)
		.toSorted((a, b) => Number(a) - Number(b) || (a < b ? -1 : Number(a > b)));
	const inTurn = (list: readonly string[]) =>
		new Map(list.map((score, at) => [score, scoreScale[Math.min(at, scoreScale.length - 1)]?.id ?? '']));
	return { lowestIsReady: inTurn(sorted), highestIsReady: inTurn(sorted.toReversed()) };
}

/** "1=5y+,2=3-5y,3=1-2y,4=now" as a mapping; null where it is none or names a step that the scale has not. */
export function parseScores(text: string): ScoreMapping | null {
	const pairs = text.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
	const sound = pairs.every(
		([score, step, more]) =>
			score !== undefined && score !== '' && more === undefined && scoreScale.some(({ id }) => id === step),
	);
	return sound ? new Map(pairs.map(([score = '', step = '']) => [score, step])) : null;
}
