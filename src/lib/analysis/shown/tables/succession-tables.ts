import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { successionBase, type Seat, type SuccessionBase } from '#lib/analysis/succession/succession-base.ts';
import { successionRows } from '#lib/analysis/succession/succession-rows.ts';
import type { NameMask } from '#lib/model/mask.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { outsiders } from '#lib/model/talent/outsiders.ts';
import type { ProjectedTalent } from '#lib/model/talent/project-talent.ts';
import { namesById, type Table } from './table.ts';

/**
 * The critical positions with how they are covered, and every successor of a position that has some; of one position
 * where it is named. Whoever is outside the organization has no title to be called by, and only their mark is left where
 * names are hidden. null where there is no such position.
 */
export function successionTables(
	position: string | null,
	document: ProjectedDocument,
	talent: ProjectedTalent,
	names: NameMask,
): readonly Table[] | null {
	const base = successionBase(document, talent);
	const isAsked = (seat: Seat) => position === null || seat.position.id === position;
	const seats = [...base.seats.values()].filter(isAsked);
	if (seats.length === 0) return null;
	const outside = names === 'none' ? outsiders(talent) : new Map<string, string>();
	const inside = new Map(document.people.map(({ id, name }) => [id, name]));
	const nameOf = (id: string) => inside.get(id) ?? outside.get(id) ?? (names === 'none' ? id : '–');
	return [
		{ name: 'Critical positions', rows: criticalRows(base, document, isAsked, nameOf) },
		{ name: 'Successors', rows: successorRows(seats, talent, nameOf) },
	];
}

function criticalRows(
	base: SuccessionBase,
	document: ProjectedDocument,
	isAsked: (seat: Seat) => boolean,
	nameOf: (id: string) => string,
): Table['rows'] {
	const unitOf = namesById(document.units);
	const header = ['position_id', 'title', 'unit', 'held_by', 'impact', 'successors', 'ready_now'];
	const rows = successionRows(base, orgGraph(document))
		.filter(({ seat }) => isAsked(seat))
		.map(({ seat, strength, flags }) => [
			...[seat.position.id, seat.position.title, unitOf(seat.position.unitId ?? '')],
			...[seat.holders.map(nameOf).join(', '), strength.impact ?? '', strength.nominees, strength.readyNow],
			...[seat.emergency === null ? '' : nameOf(seat.emergency), flags.join(', ')],
		]);
	return [[...header, 'emergency_cover', 'flags'], ...rows];
}

function successorRows(
	seats: readonly Seat[],
	{ readinessScale }: ProjectedTalent,
	nameOf: (id: string) => string,
): Table['rows'] {
	const readiness = new Map(readinessScale.map(({ id, name }) => [id, name]));
	const rows = seats.flatMap((seat) => {
		const all = [...seat.nominees.map(({ nomination }) => ({ nomination, reason: '' })), ...seat.uncounted];
		return all.map(({ nomination, reason }) => [
			...[seat.position.id, seat.position.title, nomination.rank, nameOf(nomination.personId)],
			...[
				nomination.external === true ? 'yes' : '',
				readiness.get(nomination.readiness) ?? nomination.readiness,
			],
			...[nomination.status, reason],
		]);
	});
	const header = ['position_id', 'title', 'rank', 'successor', 'external', 'readiness', 'status'];
	return [[...header, 'not_counted_because'], ...rows];
}
