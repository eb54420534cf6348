import type { DistanceParts, TransitionDistance } from '#lib/analysis/compare/transition-distance.ts';
import { formatNumber } from '#lib/words/formats.ts';
import { lateWords } from '#lib/words/late-words.ts';

/** What a distance was made of: "The mean of time 0.58, scope 0.31, key shifts 0.5." */
export function distanceSentence({ total, parts }: TransitionDistance): string {
	const words = lateWords().compare;
	if (total === null) return words.distanceUnknown;
	const names = Object.keys(words.distanceParts) as (keyof DistanceParts)[];
	return words.distanceOf(
		names.flatMap((name) => {
			const part = parts[name];
			return part === null
				? []
				: [words.distanceParts[name](formatNumber(part, { maximumFractionDigits: 2 }))];
		}),
	);
}
