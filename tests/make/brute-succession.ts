import type { Talent } from '#lib/model/talent/talent.ts';
import type { RolemapDocument } from '#lib/model/document.ts';

/**
 * Figures of succession by trying everything, straight from the records and without a line of the code they check:
 * the scale is ours, ids are of small organizations.
 */
export interface Offer {
	readonly person: string;
	readonly readiness: string;
	readonly rank: number;
}

/** Who counts for each position, straight from the records. */
export function offersFor(document: RolemapDocument, talent: Talent): ReadonlyMap<string, readonly Offer[]> {
	const offers = new Map<string, readonly Offer[]>();
	for (const { target, nominations } of talent.slates) {
		if (!('positionId' in target)) continue;
		const { positionId } = target;
		if (!document.positions.some(({ id, status }) => id === positionId && status === 'active')) continue;
		offers.set(
			positionId,
			nominations
				.filter(({ status }) => status === 'confirmed')
				.filter(({ personId, external }) => {
					const person = document.people.find(({ id }) => id === personId);
					return person ? person.leaving === undefined : external === true;
				})
				.filter(
					({ personId }) =>
						!document.assignments.some((one) => one.personId === personId && one.positionId === positionId),
				)
				.map(({ personId: person, readiness, rank }) => ({ person, readiness, rank })),
		);
	}
	return offers;
}

/** Every way to give each list one of its people or nobody, no one twice. */
function everyWay(lists: readonly (readonly Offer[])[]): readonly (readonly (Offer | null)[])[] {
	let ways: readonly (readonly (Offer | null)[])[] = [[]];
	for (const list of lists)
		ways = ways.flatMap((way) =>
			[null, ...list]
				.filter((one) => one === null || !way.some((other) => other?.person === one.person))
				.map((one) => [...way, one]),
		);
	return ways;
}

/** The most lists that can be given somebody at once. */
export function bruteNet(lists: readonly (readonly Offer[])[]): number {
	return Math.max(...everyWay(lists).map((way) => way.filter((one) => one !== null).length));
}

/** The best way to fill positions, by their ids: most filled, most ready now, lowest ranks, first by id. */
export function bruteAssignment(
	open: ReadonlyMap<string, readonly Offer[]>,
): ReadonlyMap<string, string | null> {
	const ids = [...open.keys()].sort();
	const measure = (way: readonly (Offer | null)[]) => {
		const filled = way.flatMap((one) => one ?? []);
		return [
			-filled.length,
			-filled.filter(({ readiness }) => readiness === 'now').length,
			filled.reduce((sum, { rank }) => sum + rank, 0),
			...way.map((one) => one?.person ?? '~'),
		];
	};
	const [best] = everyWay(ids.map((id) => open.get(id) ?? []))
		.map((way) => ({ way, key: measure(way) }))
		.sort((a, b) => {
			for (const [at, value] of a.key.entries()) {
				const other = b.key[at] ?? 0;
				if (value !== other) return value < other ? -1 : 1;
			}
			return 0;
		});
	return new Map(ids.map((id, at) => [id, best?.way[at]?.person ?? null]));
}

const soon: Readonly<Record<string, number>> = { now: 0, '1-2y': 1, '3-5y': 2 };

/** The cascade of domain.md 2.4 as it is written there, over again. */
export function bruteCascade(
	document: RolemapDocument,
	offers: ReadonlyMap<string, readonly Offer[]>,
	leaving: readonly string[],
	policy: 'now' | 'within-2-years' | 'rank',
): readonly { readonly position: string; readonly successor: string | null }[] {
	// Who sits where, changed move by move.
	let sitting = document.assignments.map(({ personId, positionId, kind }) => ({
		personId,
		positionId,
		kind,
	}));
	const queue: string[] = [];
	const vacate = (position: string) => {
		const isOurs = document.positions.some(({ id, status }) => id === position && status === 'active');
		if (isOurs && !sitting.some((one) => one.positionId === position)) queue.push(position);
	};
	const seats = leaving.flatMap((person) => {
		const own = sitting.filter((one) => one.personId === person);
		const first = own.filter(({ kind }) => kind === 'primary').toReversed();
		return [...first, ...own.filter(({ kind }) => kind !== 'primary')].map(({ positionId }) => positionId);
	});
	sitting = sitting.filter(({ personId }) => !leaving.includes(personId));
	for (const position of new Set(seats)) vacate(position);
	const moved = new Set<string>();
	const steps: { position: string; successor: string | null }[] = [];
	for (let position = queue.shift(); position !== undefined; position = queue.shift()) {
		const [best] = (offers.get(position) ?? [])
			.filter(({ person }) => !moved.has(person) && !leaving.includes(person))
			.filter(({ readiness }) => {
				if (policy === 'now') return readiness === 'now';
				return policy === 'rank' || readiness !== '3-5y';
			})
			.toSorted((a, b) => {
				const sooner = policy === 'rank' ? 0 : (soon[a.readiness] ?? 9) - (soon[b.readiness] ?? 9);
				return sooner || a.rank - b.rank || (a.person < b.person ? -1 : 1);
			});
		steps.push({ position, successor: best?.person ?? null });
		if (!best) continue;
		moved.add(best.person);
		const left = sitting.find(({ personId, kind }) => personId === best.person && kind === 'primary');
		if (!left) continue;
		sitting = sitting.filter((one) => one !== left);
		vacate(left.positionId);
	}
	return steps;
}
