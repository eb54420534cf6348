import type { RolemapDocument } from '#lib/model/document.ts';
import { emptyTalent, type Talent } from '#lib/model/talent/talent.ts';
import { randomNumbers } from './ladders.ts';

/**
 * Talent data for a large organization, the same for the same seed: the first `critical` positions are critical, with
 * `nominations` on their slates of people from two layers' reach below, most confirmed.
 */
export function largeTalent(
	document: RolemapDocument,
	{ critical, nominations, seed = 1 }: { critical: number; nominations: number; seed?: number },
): Talent {
	const random = randomNumbers(seed);
	const ids = document.positions.slice(0, critical).map(({ id }) => id);
	const people = document.people.map(({ id }) => id);
	const slates = ids.map((positionId) => ({
		id: `slate-${positionId}`,
		target: { positionId },
		nominations: [] as Talent['slates'][number]['nominations'][number][],
	}));
	for (let at = 0; at < nominations; at++) {
		const slate = slates[at % slates.length];
		if (!slate) continue;
		// Nominees are near: a few hundred people stand on most slates, as they do in life.
		const near = Math.min(people.length - 1, Math.floor(random() * random() * critical * 3));
		const personId = people[near] ?? '';
		const drawn = random();
		slate.nominations.push({
			...{ id: `n${at}`, personId, rank: slate.nominations.length + 1 },
			readiness: drawn < 0.3 ? 'now' : drawn < 0.7 ? '1-2y' : '3-5y',
			status: random() < 0.9 ? 'confirmed' : 'proposed',
		});
	}
	return {
		...emptyTalent('large', 'Large', 'large'),
		criticality: ids.map((positionId) => ({
			...{ positionId, critical: true, impact: 3 as const },
			vacancyLikelihood: random() < 0.3 ? 'high' : 'medium',
		})),
		slates,
	};
}
