import type { Assignment } from '#lib/model/organization.ts';
import type { Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';
import { gapFigure } from '../compare/gap.ts';
import { skillProfile } from '../compare/skill-profile.ts';
import type { DocumentIndex } from '../document-index.ts';
import { midpoint, moveYears } from '../routes/years-span.ts';
import { stepsInto, type StepsInto } from './steps-into.ts';
import { compareIds, type SuccessionBase } from './succession-base.ts';
import { seenOf, type Seen } from './seen-of.ts';

/** What each part of a suggestion counts; those of which nothing is known are left out of the mean. */
export interface SuggestionWeights {
	readonly evidence: number;
	readonly time: number;
	readonly skills: number;
}
export const suggestionWeights: SuggestionWeights = { evidence: 0.5, time: 0.2, skills: 0.3 };

/** Somebody who could step up, and because of what. */
export interface Suggestion {
	readonly person: string;
	readonly role: string;
	/** The one or two moves from their role into the position's, the first first. */
	readonly moves: readonly string[];
	/** What was seen of the signs of the first move; null where nothing was. */
	readonly evidence: Seen | null;
	/** Years in the role, and those that the first move usually takes; null where nobody says. */
	readonly years: { readonly inRole: number | null; readonly usual: number | null };
	/** The share of what the position's role asks for that their role asks for as well; null where nothing is known. */
	readonly fit: number | null;
	/** 0 to 1, the weighted mean of the parts that are known; null where none is. */
	readonly score: number | null;
}

/** Why somebody is not suggested; the first that holds is told. */
export type NotSuggested =
	| 'holds-it'
	| 'leaves'
	| 'nominated'
	| 'declined'
	| 'no-position'
	| 'position-without-role'
	| 'same-role'
	| 'no-move';

export interface Suggestions {
	/** null where the position has no role of the ladder, so that nothing can be suggested. */
	readonly role: string | null;
	/** Those one move away first, then the best score; all of them, whatever it is. */
	readonly suggested: readonly Suggestion[];
	readonly others: readonly { readonly person: string; readonly reason: NotSuggested }[];
}

interface SuggestionQuestion {
	readonly positionId: string;
	/** The day on which time in a role is counted; '' where it is not. */
	readonly on: string;
	readonly weights?: SuggestionWeights;
	/** The role that is to be filled, where it is not the position's own. */
	readonly role?: string | undefined;
}

/**
 * Who could be nominated for a position: everybody whose role has a move, or two, into its role. Nobody is hidden: all
 * others are named with the reason.
 */
export function suggestions(
	index: DocumentIndex,
	base: SuccessionBase,
	assignments: readonly Assignment[],
	{ positionId, on, weights = suggestionWeights, role: asked }: SuggestionQuestion,
): Suggestions {
	const { ground, talent } = base;
	const target = index.roles.get(asked ?? ground.positions.get(positionId)?.roleId ?? '');
	const steps = target === undefined ? new Map<string, StepsInto>() : stepsInto(index, target.id);
	const slate = new Map(
		talent.slates
			.filter((one) => 'positionId' in one.target && one.target.positionId === positionId)
			.flatMap(({ nominations }) => nominations.map(({ personId, status }) => [personId, status] as const)),
	);
	const begun = new Map(
		assignments.map(({ personId, positionId: seat, start }) => [`${personId} ${seat}`, start]),
	);
	const suggested: Suggestion[] = [];
	const others: { person: string; reason: NotSuggested }[] = [];
	for (const person of ground.people.values()) {
		const seat = ground.seats.get(person.id)?.[0];
		const role = index.roles.get(ground.positions.get(seat ?? '')?.roleId ?? '');
		const way = steps.get(role?.id ?? '');
		const status = slate.get(person.id);
		const reason = reasonAgainst({
			...{
				holds: ground.holders.get(positionId)?.includes(person.id) === true,
				leaves: person.leaving !== undefined,
			},
			...{ status, seat, role, target, way },
		});
		if (reason !== null) others.push({ person: person.id, reason });
		else if (role && target && way)
			suggested.push(
				suggestionOf({
					...{ person: person.id, role, target, moves: way.moves, weights },
					seen: seenOf(talent.evidence, person.id, way.moves[0]),
					inRole: yearsBetween(begun.get(`${person.id} ${seat}`), on),
				}),
			);
	}
	suggested.sort(
		(a, b) =>
			a.moves.length - b.moves.length || (b.score ?? -1) - (a.score ?? -1) || compareIds(a.person, b.person),
	);
	return { role: target?.id ?? null, suggested, others };
}

function reasonAgainst(known: {
	readonly holds: boolean;
	readonly leaves: boolean;
	readonly status: string | undefined;
	readonly seat: string | undefined;
	readonly role: Role | undefined;
	readonly target: Role | undefined;
	readonly way: StepsInto | undefined;
}): NotSuggested | null {
	if (known.holds) return 'holds-it';
	if (known.leaves) return 'leaves';
	if (known.status === 'declined') return 'declined';
	if (known.status !== undefined) return 'nominated';
	if (known.seat === undefined) return 'no-position';
	if (known.role === undefined || known.target === undefined) return 'position-without-role';
	if (known.role.id === known.target.id) return 'same-role';
	return known.way === undefined ? 'no-move' : null;
}

function suggestionOf({
	person,
	role,
	target,
	moves,
	weights,
	seen,
	inRole,
}: {
	readonly person: string;
	readonly role: Role;
	readonly target: Role;
	readonly moves: readonly Transition[];
	readonly weights: SuggestionWeights;
	readonly seen: Seen | null;
	readonly inRole: number | null;
}): Suggestion {
	const [first] = moves;
	const span = first ? moveYears(first) : null;
	const usual = span === null ? null : midpoint(span);
	const gap = gapFigure(skillProfile(role), skillProfile(target));
	const fit = gap === null ? null : 1 - gap;
	const time = inRole === null || usual === null ? null : usual === 0 ? 1 : Math.min(1, inRole / usual);
	const parts = [
		[seen?.figure.share ?? null, weights.evidence],
		[time, weights.time],
		[fit, weights.skills],
	] as const;
	const known = parts.flatMap(([value, weight]) => (value === null ? [] : [[value, weight] as const]));
	const whole = known.reduce((sum, [, weight]) => sum + weight, 0);
	return {
		...{ person, role: role.id, moves: moves.map(({ id }) => id), evidence: seen },
		years: { inRole, usual },
		fit,
		score: whole > 0 ? known.reduce((sum, [value, weight]) => sum + value * weight, 0) / whole : null,
	};
}

/** Years from one day to another, null where one is not known or the second is before the first. */
function yearsBetween(from: string | undefined, to: string): number | null {
	const days = from === undefined ? NaN : (Date.parse(to) - Date.parse(from)) / 86_400_000;
	return days >= 0 ? days / 365.25 : null;
}
