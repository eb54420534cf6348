import type { Evidence } from '#lib/model/readiness/readiness.ts';
import type { Proof } from '#lib/model/talent/talent-review.ts';
import type { Transition } from '#lib/model/transition.ts';
import { figureOf, readinessReading, type ReadinessFigure } from '../readiness.ts';

/** What one reviewer saw of somebody's signs for a move. */
export interface Seen {
	readonly reviewer: Proof['reviewer'];
	readonly figure: ReadinessFigure;
}

const kinds: readonly Proof['reviewer']['kind'][] = ['manager', 'other', 'self'];

/**
 * What was seen of `personId` on the signs of `move`, by whoever assessed the most of them; of two who assessed as many
 * the manager before others, and others before the person. Views of several people are never mixed to one figure. null
 * where nothing was seen.
 */
export function seenOf(
	proofs: readonly Proof[],
	personId: string,
	move: Transition | undefined,
): Seen | null {
	if (move === undefined) return null;
	const about = proofs.filter((proof) => proof.personId === personId && proof.transitionId === move.id);
	const reviewers = new Map(
		about.map(({ reviewer }) => [`${reviewer.kind} ${reviewer.label ?? ''}`, reviewer]),
	);
	const views = [...reviewers].map(([key, reviewer]): Seen => {
		const own = about.filter((proof) => `${proof.reviewer.kind} ${proof.reviewer.label ?? ''}` === key);
		return { reviewer, figure: figureOf(readinessReading(move, own.map(asEvidence)).rows) };
	});
	const [most] = views
		.filter(({ figure }) => figure.assessed > 0)
		.sort(
			(a, b) =>
				b.figure.assessed - a.figure.assessed ||
				kinds.indexOf(a.reviewer.kind) - kinds.indexOf(b.reviewer.kind),
		);
	return most ?? null;
}

/** A proof as the readiness document has its own: it is about a person by their id there. */
export function asEvidence({ personId, ...rest }: Proof): Evidence {
	return { ...rest, subject: { label: personId } };
}
