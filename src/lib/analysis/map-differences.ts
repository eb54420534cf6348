import { documentDifferences, type RecordDifference } from './document-differences.ts';
import type { RolemapDocument } from '#lib/model/document.ts';

export type DifferenceKind = RecordDifference['kind'];

/** What differs between two states of a document, as a map can show it. */
export interface MapDifferences {
	readonly roles: ReadonlyMap<string, DifferenceKind>;
	readonly moves: ReadonlyMap<string, DifferenceKind>;
	/** How many roles and moves differ in each way. */
	readonly counts: Readonly<Record<DifferenceKind, number>>;
	/** How many other things differ: tracks, levels, skills and the like. */
	readonly elsewhere: number;
}

/** Pages are left out: what they say is in the roles and moves that were read from them. */
export function mapDifferences(before: RolemapDocument, now: RolemapDocument): MapDifferences {
	const { records } = documentDifferences(before, now);
	const of = (collection: RecordDifference['collection']) =>
		records.filter((record) => record.collection === collection);
	const [roles, moves] = [of('roles'), of('transitions')];
	const count = (kind: DifferenceKind) =>
		[...roles, ...moves].filter((record) => record.kind === kind).length;
	return {
		roles: new Map(roles.map(({ id, kind }) => [id, kind])),
		moves: new Map(moves.map(({ id, kind }) => [id, kind])),
		counts: { added: count('added'), changed: count('changed'), removed: count('removed') },
		elsewhere: records.length - roles.length - moves.length - of('pages').length,
	};
}
