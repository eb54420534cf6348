import { expect, test } from 'vitest';
import { organizationAt, talentAt } from '#lib/analysis/succession/at-day.ts';
import { coverDifference } from '#lib/analysis/succession/cover-difference.ts';
import { coverage } from '#lib/analysis/succession/coverage.ts';
import { successionBase } from '#lib/analysis/succession/succession-base.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { organizationOf } from '../../../make/organization.ts';
import { talentOf } from '../../../make/talent.ts';

const made = organizationOf([
	{ id: 'A', held: { Ana: 1 } },
	{ id: 'B', held: { Bo: 1 } },
	{ id: 'C', held: { Cy: 1 }, start: '2026-06-01' },
	{ id: 'D', held: { Di: 1 }, end: '2026-03-31' },
]);
const document: RolemapDocument = {
	...made,
	people: made.people.map((one) => (one.id === 'Bo' ? { ...one, leaving: '2026-05-01' } : one)),
	assignments: made.assignments.map((one) =>
		one.personId === 'Ana' ? { ...one, start: '2026-02-01' } : one,
	),
};
const plain = talentOf({ A: ['Cy now'], B: ['Cy 1-2y'], C: [], D: [] });
const talent = {
	...plain,
	slates: plain.slates.map((slate) => ({
		...slate,
		nominations: slate.nominations.map((one) =>
			slate.id === 'slate-A' ? { ...one, on: '2026-04-01' } : one,
		),
	})),
};
const at = (day: string) => successionBase(organizationAt(document, day), talentAt(talent, day));

test('on a day there is what has begun and is not over, and whoever was named by then', () => {
	const holders = (day: string) =>
		at(day).critical.map(({ position, holders: held, nominees }) => [
			position.id,
			held.length,
			nominees.length,
		]);
	expect(holders('2026-01-15')).toEqual([
		['A', 0, 0],
		['B', 1, 1],
		['D', 1, 0],
	]);
	// The first and the last day count.
	expect(holders('2026-02-01').at(0)).toEqual(['A', 1, 0]);
	expect(holders('2026-03-31').at(-1)).toEqual(['D', 1, 0]);
	expect(holders('2026-06-01')).toEqual([
		['A', 1, 1],
		['B', 0, 1],
		['C', 1, 0],
	]);
	expect(coverage(at('2026-06-01')).covered).toBe(2);
	expect(document.positions).toHaveLength(4);
});

test('what stands otherwise is told position by position, and nothing that stands the same', () => {
	expect(coverDifference(at('2026-01-15'), at('2026-06-01'))).toEqual([
		{ position: 'A', before: 'none', after: 'ready', vacant: [true, false] },
		{ position: 'B', before: 'covered', after: 'covered', vacant: [false, true] },
		{ position: 'D', before: 'none', after: 'gone', vacant: [false, false] },
		{ position: 'C', before: 'gone', after: 'none', vacant: [false, false] },
	]);
	expect(coverDifference(at('2026-06-01'), at('2026-06-01'))).toEqual([]);
});
