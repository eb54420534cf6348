import { readRange } from '#lib/model/read-range.ts';
import type { TimeShare } from '#lib/model/time-share.ts';

/** Shares of time as a table of `file` states them: activity to words, "20-30%". */
export function sharesOf(words: Readonly<Record<string, string>>, file = 'README.md'): TimeShare[] {
	return Object.entries(words).map(([activity, text], at) => ({
		activity,
		dimensionId: activity,
		stated: {
			value: readRange(text),
			text,
			from: 'own',
			src: { file, line: at + 1, from: 0, to: text.length, path: ['Time'] },
		},
	}));
}

/**
 * Four roles with invented shares whose sums and shifts are those of the ladder the formulas were worked out on:
 * 77-125, 65-120, 70-115 and 90-135 %.
 */
export const leadershipMixes = {
	ic: sharesOf({
		review: '2-12%',
		build: '60%',
		hire: '0-5%',
		plan: '0%',
		learn: '15%',
		meet: '0-15%',
		other: '0-18%',
	}),
	manager: sharesOf({
		review: '20%',
		build: '0-10%',
		hire: '5%',
		plan: '0%',
		learn: '5-15%',
		meet: '30-45%',
		other: '5-25%',
	}),
	director: sharesOf({
		review: '0%',
		build: '0%',
		hire: '15-30%',
		plan: '0-10%',
		learn: '5-10%',
		meet: '30-45%',
		other: '20%',
	}),
	vp: sharesOf({
		review: '0-5%',
		build: '0%',
		hire: '25%',
		plan: '5-10%',
		learn: '0-5%',
		meet: '40%',
		other: '20-50%',
	}),
};
