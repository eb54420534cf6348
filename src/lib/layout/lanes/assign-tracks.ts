import type { Stretch } from './stretches.ts';
import type { Relate, Relation } from './track-relation.ts';

/** Stretches of one line that meet each other, directly or through others, in the order they are to be placed. */
export interface Bundle {
	readonly members: readonly number[];
	/** The relation of the members at two places of the order, null if they do not meet. */
	readonly relation: (i: number, j: number) => Relation | null;
}

export interface Line {
	readonly line: number;
	readonly bundles: readonly Bundle[];
}

type Relations = readonly (readonly (Relation | null)[])[];

function relationsOf(members: readonly number[], relate: Relate): Relations {
	const table: (Relation | null)[][] = members.map(() => []);
	members.forEach((a, i) => {
		members.slice(i + 1).forEach((b, k) => {
			const j = i + 1 + k;
			const relation = relate(a, b);
			const row = table[i];
			const column = table[j];
			if (row === undefined || column === undefined) return;
			row[j] = relation;
			column[i] =
				relation === null ? null : { order: -relation.order as -1 | 0 | 1, firmness: relation.firmness };
		});
	});
	return table;
}

/** Places of `members` that hang together, each group in the order of its places. */
function groupsOf(count: number, relations: Relations): readonly (readonly number[])[] {
	const group = new Array<number>(count).fill(-1);
	const groups: number[][] = [];
	for (let start = 0; start < count; start++) {
		if (group[start] !== -1) continue;
		const found = [start];
		group[start] = groups.length;
		for (let k = 0; k < found.length; k++)
			for (let j = 0; j < count; j++) {
				if (group[j] !== -1 || (relations[found[k] ?? 0]?.[j] ?? null) === null) continue;
				group[j] = groups.length;
				found.push(j);
			}
		groups.push(found.sort((a, b) => a - b));
	}
	return groups;
}

/**
 * An order that keeps as many wishes of the pairs as can be kept: a topological order, and where wishes go round
 * in a circle the one with the weakest wishes against it goes first.
 */
function inOrder(group: readonly number[], relations: Relations): readonly number[] {
	const weight = (before: number, after: number) => {
		const relation = relations[before]?.[after] ?? null;
		return relation === null || relation.order !== -1 ? 0 : 0.1 + relation.firmness;
	};
	const against = group.map((after) => group.reduce((sum, before) => sum + weight(before, after), 0));
	const left = new Set(group.keys());
	const result: number[] = [];
	while (left.size > 0) {
		let next = -1;
		for (const i of left) if (next === -1 || (against[i] ?? 0) < (against[next] ?? 0) - 1e-9) next = i;
		left.delete(next);
		result.push(group[next] ?? 0);
		for (const j of left) against[j] = (against[j] ?? 0) - weight(group[next] ?? 0, group[j] ?? 0);
	}
	return result;
}

/** All lines that the upright, or else the level, stretches run in, each with its bundles in order. */
export function assignTracks(all: readonly Stretch[], upright: boolean, relate: Relate): readonly Line[] {
	const lines = new Map<number, number[]>();
	all.forEach((stretch, i) => {
		if (stretch.upright !== upright) return;
		lines.set(stretch.line, [...(lines.get(stretch.line) ?? []), i]);
	});
	return [...lines].map(([line, members]) => {
		const sorted = members.sort((a, b) => (all[a]?.low ?? 0) - (all[b]?.low ?? 0) || a - b);
		const relations = relationsOf(sorted, relate);
		const bundles = groupsOf(sorted.length, relations).map((group): Bundle => {
			const order = inOrder(group, relations);
			return {
				members: order.map((i) => sorted[i] ?? 0),
				relation: (i, j) => relations[order[i] ?? 0]?.[order[j] ?? 0] ?? null,
			};
		});
		return { line, bundles };
	});
}
