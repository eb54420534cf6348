import type { RolemapDocument } from '#lib/model/document.ts';
import { grouped } from '../grouped.ts';
import { seatsOf } from './weights.ts';

/** A position of a role, as a list of them shows it. */
export interface RolePosition {
	readonly id: string;
	readonly title: string;
	/** Who holds it; nobody where it is vacant. */
	readonly holders: readonly string[];
	/** '' for none. */
	readonly unit: string;
	readonly isVacant: boolean;
}

/** Where a role stands in the organization that is open. */
export interface RolePositions {
	/** Those that are vacant first: they are what is looked for. */
	readonly positions: readonly RolePosition[];
	/** Posts in bulk count as many as they stand for. */
	readonly seats: number;
	readonly people: number;
	readonly vacant: number;
}

/** The positions of today's organization that a role is linked to. Linear, and quick where few are linked. */
export function positionsOfRole(document: RolemapDocument, roleId: string): RolePositions {
	const orgId = document.orgs[0]?.id;
	const linked = document.positions.filter(
		(position) => position.roleId === roleId && position.orgId === orgId && position.status === 'active',
	);
	const ids = new Set(linked.map(({ id }) => id));
	const held = grouped(
		document.assignments.filter(({ positionId }) => ids.has(positionId)),
		({ positionId }) => positionId,
	);
	const wanted = new Set([...held.values()].flat().map(({ personId }) => personId));
	const names = new Map(document.people.flatMap(({ id, name }) => (wanted.has(id) ? [[id, name]] : [])));
	const units = new Map(document.units.map(({ id, name }) => [id, name]));
	const positions = linked.map(({ id, title, unitId = '', pooled }): RolePosition => {
		const holders = (held.get(id) ?? []).map(({ personId }) => names.get(personId) ?? '');
		// Posts in bulk name nobody and are filled unless said otherwise.
		const isVacant = holders.length === 0 && pooled === undefined;
		return { id, title, holders, unit: units.get(unitId) ?? '', isVacant };
	});
	return {
		positions: positions.toSorted((a, b) => Number(b.isVacant) - Number(a.isVacant)),
		seats: linked.reduce((sum, position) => sum + seatsOf(position), 0),
		people: wanted.size,
		vacant: positions.filter(({ isVacant }) => isVacant).length,
	};
}
