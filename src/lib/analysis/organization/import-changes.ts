import type { RolemapDocument } from '#lib/model/document.ts';
import { materialise } from '#lib/model/materialise.ts';
import type { OrgDiff } from './diff-answer.ts';
import { orgDiff } from './diff.ts';

/** What importing an organization again changes of it. */
export interface ImportChanges {
	readonly diff: OrgDiff;
	readonly before: RolemapDocument;
	readonly after: RolemapDocument;
	/** How many changes of its options do not fit any more; they stay, to be settled one by one. */
	readonly stale: number;
	/** How many positions that stay are linked to a role. */
	readonly linked: number;
	/** How many positions and people change in nothing that the comparison names: columns kept beside them, dates, addresses. */
	readonly beside: number;
}

export function importChanges(before: RolemapDocument, after: RolemapDocument): ImportChanges {
	const known = new Set(before.positions.map(({ id }) => id));
	const diff = orgDiff(before, after);
	const named = new Set(diff.positions.changed.map(({ id }) => id));
	return {
		...{ before, after, diff },
		beside:
			otherRecords(before.positions, after.positions).filter((id) => !named.has(id)).length +
			otherRecords(before.people, after.people).length,
		stale: staleActs(after) - staleActs(before),
		linked: after.positions.filter(({ id, roleId }) => roleId !== undefined && known.has(id)).length,
	};
}

/** An act that is stale in several options, which rest on each other, is one. */
function staleActs(document: RolemapDocument): number {
	const acts = document.scenarios.flatMap(({ id }) => materialise(document, id).stale);
	return new Set(acts.map(({ act }) => act)).size;
}

/** Ids of records that both have and that are not the same objects: what did not change stays the same one. */
function otherRecords(
	before: readonly { readonly id: string }[],
	after: readonly { readonly id: string }[],
): readonly string[] {
	const known = new Map(before.map((record) => [record.id, record]));
	return after.flatMap((record) => {
		const was = known.get(record.id);
		return was === undefined || was === record ? [] : [record.id];
	});
}
