import type { Horizon } from '#lib/model/talent/readiness-scale.ts';

/**
 * The weights that figures of succession rest on (domain.md 2.4). They are starting values without evidence: whoever
 * shows a figure shows them beside it, and they can be set.
 */
export interface SuccessionSettings {
	/** What a nominee adds to the strength of a bench. */
	readonly readiness: Readonly<Record<Horizon, number>>;
	/** How much of a vacancy's harm the best cover takes away, 0 to 1. */
	readonly cover: Readonly<Record<Horizon | 'emergency', number>>;
	readonly likelihood: Readonly<Record<'low' | 'medium' | 'high', number>>;
	/** Months from moving in to full use, where the position says nothing else. */
	readonly rampMonths: number;
}

export const successionSettings: SuccessionSettings = {
	readiness: { now: 1, soon: 0.6, later: 0.3, far: 0 },
	cover: { now: 0.8, soon: 0.4, emergency: 0.3, later: 0.15, far: 0 },
	likelihood: { low: 0.1, medium: 0.3, high: 0.6 },
	rampMonths: 3,
};
