import type { RolemapDocument } from '../../src/lib/model/document.ts';
import { emptyDocument } from '../../src/lib/model/empty-document.ts';
import { inventedNames, pick } from './invented-people.ts';
import { randomNumbers } from './ladders.ts';

const fields = [
	'Sales',
	'Service',
	'Operations',
	'Engineering',
	'Finance',
	'Supply',
	'Research',
	'Care',
] as const;
const places = ['Berlin', 'Accra', 'Lima', 'Osaka', 'Dallas', 'Pune'] as const;

/**
 * An organization of `count` positions, the same for the same seed: managers lead 4 to 11, most leaders lead leaders
 * near the top and the work below, one seat in 25 is open. The upper layers are
 * units; a dotted line in 200.
 */
export function largeOrganization(count: number, seed = 1): RolemapDocument {
	const random = randomNumbers(seed);
	// Names repeat in a large company.
	const generator = inventedNames(random);
	const names = Array.from({ length: Math.min(count, 600) }, () => generator.next().value);
	const orgId = 'large';
	const [positions, people, assignments, lines, units] = lists();
	const parents: number[] = [-1];
	const layers: number[] = [0];
	const leaders: number[] = [0];
	for (let done = 0; done < leaders.length && parents.length < count; done++) {
		const leader = leaders[done] ?? 0;
		const layer = (layers[leader] ?? 0) + 1;
		const span = Math.min(count - parents.length, 4 + Math.floor(random() * 8));
		// Whoever is not yet enough goes on leading, so that the organization reaches its size.
		const leads = Math.max(leaders.length - done < 3 ? 1 : 0, Math.round(span * (layer < 3 ? 0.85 : 0.3)));
		for (let at = 0; at < span; at++) {
			if (at < leads) leaders.push(parents.length);
			parents.push(leader);
			layers.push(layer);
		}
	}
	const unitOf: number[] = [];
	for (const [at, parent] of parents.entries()) {
		const id = `p${at}`;
		const layer = layers[at] ?? 0;
		if (layer < 3) {
			unitOf[at] = units.length;
			units.push({ id: `u${at}`, orgId, name: `${fields[at % fields.length] ?? ''} ${at}` });
		} else unitOf[at] = unitOf[parent] ?? 0;
		const field = fields[(unitOf[at] ?? 0) % fields.length] ?? '';
		positions.push({
			id,
			orgId,
			title: `${field} ${layer < 3 ? 'lead' : 'specialist'}`,
			unitId: units[unitOf[at] ?? 0]?.id ?? '',
			status: 'active',
			fte: 1,
			location: pick(places, random),
			annualCost: 40_000 + Math.floor(random() * 80) * 1000,
		});
		if (parent >= 0) lines.push({ id: `l${at}`, orgId, report: id, manager: `p${parent}`, kind: 'solid' });
		if (at % 200 === 199)
			lines.push({ id: `d${at}`, orgId, report: id, manager: `p${at >> 3}`, kind: 'dotted' });
		if (random() < 0.04) continue;
		people.push({
			id: `w${at}`,
			orgId,
			name: names[Math.floor(random() * names.length)] ?? '',
			kind: 'employee',
		});
		assignments.push({ id: `a${at}`, orgId, personId: `w${at}`, positionId: id, fte: 1, kind: 'primary' });
	}
	return {
		...emptyDocument('large', 'Large'),
		...{
			orgs: [{ id: orgId, name: 'Large', currency: 'EUR' }],
			positions,
			people,
			assignments,
			lines,
			units,
		},
	};
}

type Mutable<K extends 'positions' | 'people' | 'assignments' | 'lines' | 'units'> =
	RolemapDocument[K][number][];
function lists(): [
	Mutable<'positions'>,
	Mutable<'people'>,
	Mutable<'assignments'>,
	Mutable<'lines'>,
	Mutable<'units'>,
] {
	return [[], [], [], [], []];
}
