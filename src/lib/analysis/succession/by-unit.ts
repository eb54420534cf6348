import type { RolemapDocument } from '#lib/model/document.ts';
import { grouped } from '../grouped.ts';
import type { Coverage } from './answers.ts';
import { coverage } from './coverage.ts';
import type { SuccessionBase } from './succession-base.ts';

/** Coverage of one unit's critical positions; the unit '' is that of positions without one. */
export interface UnitCoverage {
	readonly unit: string;
	readonly name: string;
	readonly coverage: Coverage;
}

/** Coverage unit by unit, those with the most critical positions first. Net is counted within each unit. */
export function coverageByUnit(
	base: SuccessionBase,
	{ units }: Pick<RolemapDocument, 'units'>,
): readonly UnitCoverage[] {
	const names = new Map(units.map(({ id, name }) => [id, name]));
	return [...grouped(base.critical, ({ position: { unitId = '' } }) => unitId)]
		.map(([unit, seats]) => ({ unit, name: names.get(unit) ?? '', coverage: coverage(base, seats) }))
		.sort((a, b) => b.coverage.critical - a.coverage.critical);
}
