import type { FoundConsideration, FoundTable, FoundText } from '../found.ts';
import { matchable } from '#lib/model/matchable.ts';
import { plainText } from '#lib/model/plain-text.ts';
import { markUses, type AssembledPage, type Assembly } from './assembly.ts';

/** A table of considerations: a row a dimension, a column a track. */
export function readConsiderations(assembly: Assembly, table: FoundTable): void {
	let dimension = '';
	for (const row of table.rows) {
		const label = plainText(row[0]?.text ?? '');
		if (label !== '') dimension = label;
		for (const [at, head] of table.head.entries()) {
			const cell = row[at];
			if (at > 0 && cell && cell.text !== '')
				addConsideration(assembly, dimension, plainText(head.text), [cell]);
		}
	}
}

/** A list of considerations below a track's title. */
export function readConsideration(assembly: Assembly, page: AssembledPage, found: FoundConsideration): void {
	markUses(page, found.uses, `considerations/${assembly.frameworkId}`);
	addConsideration(assembly, found.dimension, found.track, found.texts);
}

/** Tracks stay by name here; their ids are known when roles are placed. */
function addConsideration(
	assembly: Assembly,
	dimension: string,
	track: string,
	texts: readonly FoundText[],
): void {
	const key = matchable(dimension);
	const known = assembly.considerations.get(key) ?? { dimension, byTrack: new Map<string, FoundText[]>() };
	assembly.considerations.set(key, known);
	known.byTrack.set(track, [...(known.byTrack.get(track) ?? []), ...texts]);
}
