import * as v from 'valibot';
import { idSchema } from '../id.ts';

/** One step of the scale: how many months a person still needs, from the least to the most; null is without end. */
export const readinessStepSchema = v.object({
	id: idSchema,
	name: v.string(),
	months: v.tuple([v.number(), v.nullable(v.number())]),
});
export type ReadinessStep = v.InferOutput<typeof readinessStepSchema>;

/** What a document has where it says nothing else. Whoever needs less than a year is ready now. */
export const defaultReadinessScale: readonly ReadinessStep[] = [
	{ id: 'now', name: 'Ready now', months: [0, 12] },
	{ id: '1-2y', name: '1–2 years', months: [12, 24] },
	{ id: '3-5y', name: '3–5 years', months: [36, 60] },
];

/** The step that systems with four of them have beyond the default ones. */
export const farStep: ReadinessStep = { id: '5y+', name: 'More than 5 years', months: [60, null] };

/** How soon: ready now, within two years, within five, or later. */
export const horizons = ['now', 'soon', 'later', 'far'] as const;
export type Horizon = (typeof horizons)[number];

/**
 * The horizon of every step by its id, whatever the steps are called. Ready now is the one nearest step alone, and only
 * where it begins at once: a scale of "1–3 years" and longer knows nobody who is.
 */
export function horizonsOf(scale: readonly ReadinessStep[]): ReadonlyMap<string, Horizon> {
	const nearest = nearestStep(scale);
	return new Map(
		scale.map((step) => {
			const most = step.months[1] ?? Infinity;
			if (step === nearest) return [step.id, 'now'];
			return [step.id, most <= 24 ? 'soon' : most <= 60 ? 'later' : 'far'];
		}),
	);
}

function nearestStep(scale: readonly ReadinessStep[]): ReadinessStep | undefined {
	const order = ([least, most]: ReadinessStep['months']) => [least, most ?? Infinity] as const;
	const [first] = scale.toSorted((a, b) => {
		const [[least, most], [otherLeast, otherMost]] = [order(a.months), order(b.months)];
		return least - otherLeast || (most < otherMost ? -1 : Number(most > otherMost));
	});
	return first !== undefined && first.months[0] <= 0 ? first : undefined;
}
