import type { RolemapDocument } from '#lib/model/document.ts';
import type { OrgDiff } from './diff-answer.ts';
import type { SaidChange } from './say-diff.ts';

/** How a position stands in a comparison. */
export type Standing = 'added' | 'moved' | 'changed' | 'closed';

/**
 * `after` with the positions that it closes where they stood in `before`, with who sat there: what a chart draws that
 * shows both at once. Its figures are not those of `after`.
 */
export function withClosed<D extends RolemapDocument>(before: D, after: D, diff: OrgDiff): D {
	if (diff.positions.closed.length === 0) return after;
	const closed = new Set(diff.positions.closed);
	const people = new Set(after.people.map(({ id }) => id));
	const held = before.assignments.filter(({ positionId }) => closed.has(positionId));
	const holders = new Set(held.map(({ personId }) => personId));
	return {
		...after,
		positions: [
			...after.positions.filter(({ id }) => !closed.has(id)),
			...before.positions.filter(({ id }) => closed.has(id)),
		],
		people: [...after.people, ...before.people.filter(({ id }) => holders.has(id) && !people.has(id))],
		assignments: [...after.assignments, ...held],
		lines: [
			...after.lines,
			...before.lines.filter(({ report, kind }) => kind === 'solid' && closed.has(report)),
		],
	};
}

const heaviest: Readonly<Record<SaidChange['kind'], Standing>> = {
	people: 'changed',
	lines: 'changed',
	changed: 'changed',
	moved: 'moved',
	added: 'added',
	closed: 'closed',
};
const order: readonly Standing[] = ['changed', 'moved', 'added', 'closed'];

/** How each position that differs stands, by id; carried ones are not among them. What weighs most is said. */
export function standings(changes: readonly SaidChange[]): ReadonlyMap<string, Standing> {
	const standing = new Map<string, Standing>();
	for (const { kind, positions } of changes)
		for (const id of positions) {
			const [known, told] = [standing.get(id), heaviest[kind]];
			if (known === undefined || order.indexOf(told) > order.indexOf(known)) standing.set(id, told);
		}
	return standing;
}
