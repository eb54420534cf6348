import type { RolemapDocument } from '#lib/model/document.ts';
import type { Position } from '#lib/model/organization.ts';
import type { Horizon } from '#lib/model/talent/readiness-scale.ts';
import {
	talentGround,
	whyUncounted,
	type TalentGround,
	type UncountedReason,
} from '#lib/model/talent/talent-ground.ts';
import { positionOf, type Criticality, type Nomination, type Talent } from '#lib/model/talent/talent.ts';
import type { Time } from '../organization/org-graph.ts';

/** Somebody whose nomination for one position counts. */
export interface Nominee {
	readonly personId: string;
	readonly nomination: Nomination;
	readonly horizon: Horizon;
	/** The least months until ready. */
	readonly months: number;
	readonly rank: number;
	readonly external: boolean;
}

/** A position with what talent data says of it. */
export interface Seat {
	readonly position: Position;
	readonly critical: boolean;
	readonly criticality: Criticality | undefined;
	/** Who counts, each once, by rank and then by id. */
	readonly nominees: readonly Nominee[];
	readonly uncounted: readonly { readonly nomination: Nomination; readonly reason: UncountedReason }[];
	/** Who steps in on the first day; null where nobody does, or whoever is named left or holds it. */
	readonly emergency: string | null;
	readonly holders: readonly string[];
}

/** Slates joined to the positions of an organization: what every figure of succession is counted from. */
export interface SuccessionBase {
	readonly ground: TalentGround;
	readonly talent: Talent;
	/** Every position that is looked at, in the document's order. */
	readonly positions: readonly Position[];
	/** Every position that is looked at and has a slate or is critical, in the document's order. */
	readonly seats: ReadonlyMap<string, Seat>;
	readonly critical: readonly Seat[];
	/** On how many slates each person counts, and on how many of them as ready now. */
	readonly slatesOf: ReadonlyMap<string, { readonly slates: number; readonly readyNow: number }>;
}

const nobody: readonly string[] = [];

/** Ranks beyond are as good as this one: sums of them stay exact, whatever a file says. */
const lastRank = 1000;

/**
 * Joins `talent` to the organization it refers to. Planned and frozen positions are of `to-be` alone, closed ones of
 * nothing; slates of roles and pools are nobody's until a position's slate names the people (domain.md 2.4).
 */
export function successionBase(
	document: RolemapDocument,
	talent: Talent,
	time: Time = 'today',
): SuccessionBase {
	const ground = talentGround(document, talent);
	const slates = new Map<string, Pick<Talent['slates'][number], 'emergency' | 'nominations'>>();
	for (const slate of talent.slates) {
		const id = positionOf(slate);
		if (id === null) continue;
		const known = slates.get(id);
		const nominations = known ? [...known.nominations, ...slate.nominations] : slate.nominations;
		slates.set(id, { ...slate, ...known, nominations });
	}
	const criticality = new Map(talent.criticality.map((one) => [one.positionId, one]));
	const months = new Map(talent.readinessScale.map(({ id, months: [least] }) => [id, least]));
	const seats = new Map<string, Seat>();
	const positions = [...ground.positions.values()].filter(({ status }) =>
		time === 'today' ? status === 'active' : status !== 'closed',
	);
	for (const position of positions) {
		const [slate, stated] = [slates.get(position.id), criticality.get(position.id)];
		if (slate === undefined && stated === undefined) continue;
		const counted: Nomination[] = [];
		const uncounted: { nomination: Nomination; reason: UncountedReason }[] = [];
		for (const nomination of slate?.nominations ?? []) {
			const reason = whyUncounted(nomination, position.id, ground);
			if (reason === null) counted.push(nomination);
			else uncounted.push({ nomination, reason });
		}
		seats.set(position.id, {
			position,
			critical: stated?.critical === true,
			criticality: stated,
			nominees: nomineesOf(counted, ground, months),
			uncounted,
			emergency: coverOf(slate?.emergency?.personId, position.id, ground),
			holders: ground.holders.get(position.id) ?? nobody,
		});
	}
	return {
		...{ ground, talent, positions, seats },
		critical: [...seats.values()].filter(({ critical }) => critical),
		slatesOf: countSlates(seats),
	};
}

function nomineesOf(
	nominations: readonly Nomination[],
	{ horizons }: TalentGround,
	months: ReadonlyMap<string, number>,
): readonly Nominee[] {
	const nominees = nominations.map((nomination): Nominee => {
		const { personId, readiness, rank, external } = nomination;
		return {
			personId,
			nomination,
			horizon: horizons.get(readiness) ?? 'far',
			months: months.get(readiness) ?? 0,
			rank: Number.isFinite(rank) ? Math.min(Math.max(Math.round(rank), 0), lastRank) : lastRank,
			external: external === true,
		};
	});
	nominees.sort((a, b) => a.rank - b.rank || compareIds(a.personId, b.personId) || a.months - b.months);
	if (nominees.length < 2) return nominees;
	const seen = new Set<string>();
	return nominees.filter(({ personId }) => !seen.has(personId) && seen.add(personId));
}

function coverOf(personId: string | undefined, positionId: string, ground: TalentGround): string | null {
	const person = ground.people.get(personId ?? '');
	if (person === undefined || person.leaving !== undefined) return null;
	return ground.holders.get(positionId)?.includes(person.id) === true ? null : person.id;
}

function countSlates(seats: ReadonlyMap<string, Seat>): SuccessionBase['slatesOf'] {
	const counts = new Map<string, { slates: number; readyNow: number }>();
	for (const { nominees } of seats.values())
		for (const { personId, horizon } of nominees) {
			let count = counts.get(personId);
			if (count === undefined) counts.set(personId, (count = { slates: 0, readyNow: 0 }));
			count.slates++;
			if (horizon === 'now') count.readyNow++;
		}
	return counts;
}

/** The order of ids, the same on every machine. */
export function compareIds(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
