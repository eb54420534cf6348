import type { RolemapDocument } from '../document.ts';
import type { Person, Position } from '../organization.ts';
import { horizonsOf, type Horizon } from './readiness-scale.ts';
import type { Nomination, Talent } from './talent.ts';

/** What talent data refers to: the positions and people of one organization, and who holds what. */
export interface TalentGround {
	readonly positions: ReadonlyMap<string, Position>;
	readonly people: ReadonlyMap<string, Person>;
	/** Ids of the people in each position that somebody holds. */
	readonly holders: ReadonlyMap<string, readonly string[]>;
	/** Positions of each person, the primary one first, then in the document's order. */
	readonly seats: ReadonlyMap<string, readonly string[]>;
	readonly horizons: ReadonlyMap<string, Horizon>;
}

/** Where `talent` stands in `document`: in the organization it names, or the first where there is no such one. */
export function talentGround(
	document: Pick<RolemapDocument, 'orgs' | 'positions' | 'people' | 'assignments'>,
	talent: Pick<Talent, 'orgId' | 'readinessScale'>,
): TalentGround {
	const orgId = (document.orgs.find(({ id }) => id === talent.orgId) ?? document.orgs[0])?.id;
	const own = <T extends { readonly orgId: string }>(records: readonly T[]) =>
		records.filter((record) => record.orgId === orgId);
	const holders = new Map<string, string[]>();
	const seats = new Map<string, string[]>();
	for (const { personId, positionId, kind } of own(document.assignments)) {
		const held = holders.get(positionId);
		if (held === undefined) holders.set(positionId, [personId]);
		else if (!held.includes(personId)) held.push(personId);
		const list = seats.get(personId);
		if (list === undefined) seats.set(personId, [positionId]);
		else if (kind === 'primary') list.unshift(positionId);
		else list.push(positionId);
	}
	return {
		positions: new Map(own(document.positions).map((position) => [position.id, position])),
		people: new Map(own(document.people).map((person) => [person.id, person])),
		holders,
		seats,
		horizons: horizonsOf(talent.readinessScale),
	};
}

/** Why a nomination is no cover; the first that holds is told. */
export const uncountedReasons = [
	'declined',
	'proposed',
	'unknown-person',
	'holds-it',
	'leaves',
	'off-scale',
] as const;
export type UncountedReason = (typeof uncountedReasons)[number];

/**
 * Why `nomination` does not count for the position, null where it does. Only what is confirmed counts; whoever has a
 * day to leave drops out at once, and an external nominee need not be in the organization (domain.md 2.4).
 */
export function whyUncounted(
	{ personId, external, status, readiness }: Nomination,
	positionId: string,
	{ people, holders, horizons }: TalentGround,
): UncountedReason | null {
	if (status !== 'confirmed') return status;
	const person = people.get(personId);
	if (person === undefined && external !== true) return 'unknown-person';
	if (holders.get(positionId)?.includes(personId) === true) return 'holds-it';
	if (person?.leaving !== undefined) return 'leaves';
	return horizons.has(readiness) ? null : 'off-scale';
}
