import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { successionBase, type Seat, type SuccessionBase } from '#lib/analysis/succession/succession-base.ts';
import { successionRows } from '#lib/analysis/succession/succession-rows.ts';
import type { NameMask } from '#lib/model/mask.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { outsiders } from '#lib/model/talent/outsiders.ts';
import type { ProjectedTalent } from '#lib/model/talent/project-talent.ts';
import { namesById, type Table } from './table.ts';

/** What is written of records where names are hidden. */
interface Told {
	readonly names: NameMask;
	/** The document as it is told, its records under other ids. */
	readonly document: ProjectedDocument;
	readonly idOf: (id: string) => string;
}

/** How positions and people are written. */
interface Written {
	readonly position: (id: string) => readonly [id: string, title: string];
	readonly person: (id: string) => string;
}

/**
 * The critical positions with how they are covered, and every successor of a position that has some; of one position
 * where it is named. Whoever is outside the organization has no title to be called by, and only a mark is left of them
 * where names are hidden. null where there is no such position.
 */
export function successionTables(
	position: string | null,
	document: ProjectedDocument,
	talent: ProjectedTalent,
	{ names, document: told, idOf }: Told,
): readonly Table[] | null {
	const base = successionBase(document, talent);
	const isAsked = (seat: Seat) => position === null || seat.position.id === position;
	const seats = [...base.seats.values()].filter(isAsked);
	if (seats.length === 0) return null;
	const outside = names === 'none' ? outsiders(talent) : new Map<string, string>();
	const people = new Map(told.people.map(({ id, name }) => [id, name]));
	const titles = new Map(told.positions.map(({ id, title }) => [id, title]));
	const written: Written = {
		position: (id) => [idOf(id), titles.get(idOf(id)) ?? ''],
		person: (id) => people.get(idOf(id)) ?? outside.get(id) ?? (names === 'none' ? id : '–'),
	};
	return [
		{ name: 'Critical positions', rows: criticalRows(base, document, isAsked, written) },
		{ name: 'Successors', rows: successorRows(seats, talent, written) },
	];
}

function criticalRows(
	base: SuccessionBase,
	document: ProjectedDocument,
	isAsked: (seat: Seat) => boolean,
	written: Written,
): Table['rows'] {
	const unitOf = namesById(document.units);
	const header = ['position_id', 'title', 'unit', 'held_by', 'impact', 'successors', 'ready_now'];
	const rows = successionRows(base, orgGraph(document))
		.filter(({ seat }) => isAsked(seat))
		.map(({ seat, strength, flags }) => [
			...[...written.position(seat.position.id), unitOf(seat.position.unitId ?? '')],
			...[
				seat.holders.map(written.person).join(', '),
				strength.impact ?? '',
				strength.nominees,
				strength.readyNow,
			],
			...[seat.emergency === null ? '' : written.person(seat.emergency), flags.join(', ')],
		]);
	return [[...header, 'emergency_cover', 'flags'], ...rows];
}

function successorRows(
	seats: readonly Seat[],
	{ readinessScale }: ProjectedTalent,
	written: Written,
): Table['rows'] {
	const readiness = new Map(readinessScale.map(({ id, name }) => [id, name]));
	const rows = seats.flatMap((seat) => {
		const all = [...seat.nominees.map(({ nomination }) => ({ nomination, reason: '' })), ...seat.uncounted];
		return all.map(({ nomination, reason }) => [
			...[...written.position(seat.position.id), nomination.rank, written.person(nomination.personId)],
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
