import type { Change, CollectionName, RecordIn } from '../change.ts';
import type { RolemapDocument } from '../document.ts';
import type { Issue } from '../issue.ts';

/** An edit as rules look at it. */
export interface Edit {
	readonly before: RolemapDocument;
	readonly after: RolemapDocument;
	readonly change: Change;
}

/**
 * One invariant of a document: what an edit breaks of it. Errors refuse the edit, warnings go with it. What was broken
 * before, in files that others wrote, is not held against an edit that does not touch it.
 */
export type Rule = (edit: Edit) => readonly Issue[];

/** The records of a collection that the edit added or replaced. */
export function touched<C extends CollectionName>({ change }: Edit, collection: C): readonly RecordIn<C>[] {
	return change.steps.flatMap((step) =>
		step.collection === collection && step.after !== null ? [step.after as RecordIn<C>] : [],
	);
}

/** What a record was before the edit; undefined for one it added. */
export function former<C extends CollectionName>(
	{ change }: Edit,
	collection: C,
	id: string,
): RecordIn<C> | undefined {
	const step = change.steps.find(
		(one) => one.collection === collection && one.id === id && one.before !== null,
	);
	return (step?.before ?? undefined) as RecordIn<C> | undefined;
}
