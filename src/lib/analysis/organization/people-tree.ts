import type { OrgGraph } from './org-graph.ts';
import type { SpanBase, Standing } from './reports-base.ts';
import { isVacant, seatsOf } from './weights.ts';

/**
 * Who reports to whom today: positions nobody holds are passed over, their reports climbing to the nearest occupied
 * one. A person with several positions counts once per manager and stands on the highest of their layers. Keyed by
 * the place of the first position a manager holds.
 */
export function peopleTree(graph: OrgGraph): SpanBase {
	const { positions, topDown, parents } = graph;
	const manager = new Int32Array(positions.length).fill(-1);
	const layer = new Int32Array(positions.length);
	for (const at of topDown) {
		const parent = parents[at] ?? -1;
		if (parent < 0) continue;
		manager[at] = isVacant(graph, parent) ? (manager[parent] ?? -1) : parent;
	}
	for (const at of topDown) {
		const above = manager[at] ?? -1;
		layer[at] = above < 0 ? 1 : (layer[above] ?? 0) + 1;
	}
	const firstPlace = new Map<string, number>();
	const seatOf = (at: number) => {
		const lead = headsAt(graph, at)[0]?.id ?? positions[at]?.id ?? '';
		if (!firstPlace.has(lead)) firstPlace.set(lead, at);
		return firstPlace.get(lead) ?? at;
	};
	const reports = new Map<number, Map<string, number>>();
	const standing = new Map<string, Omit<Standing, 'leads'>>();
	for (const at of topDown) {
		const assistant = positions[at]?.assistant === true;
		const own = seatOf(at);
		const above = manager[at] ?? -1;
		for (const { id, count } of headsAt(graph, at)) {
			const known = standing.get(id);
			standing.set(id, {
				at: known?.at ?? at,
				layer: Math.min(known?.layer ?? Infinity, layer[at] ?? 1),
				assistant: (known?.assistant ?? true) && assistant,
				count,
			});
			// One's own other seat is no report.
			if (above < 0 || assistant || seatOf(above) === own) continue;
			const under = reports.get(seatOf(above)) ?? new Map<string, number>();
			reports.set(seatOf(above), under.set(id, count));
		}
	}
	const spanOf = new Map(
		[...reports].map(([at, heads]) => [at, [...heads.values()].reduce((sum, count) => sum + count, 0)]),
	);
	const managing = new Set([...spanOf.keys()].flatMap((at) => headsAt(graph, at).map(({ id }) => id)));
	return {
		spanOf,
		each: (visit) => {
			for (const [id, one] of standing) visit({ ...one, leads: managing.has(id) });
		},
	};
}

/** The people at a place; pooled posts that name nobody are one entry for all their seats. */
function headsAt(
	{ holders, positions }: OrgGraph,
	at: number,
): readonly { readonly id: string; readonly count: number }[] {
	const named = [...new Set((holders[at] ?? []).map(({ personId }) => personId))];
	if (named.length > 0) return named.map((id) => ({ id: `person ${id}`, count: 1 }));
	const position = positions[at];
	return position?.pooled === undefined ? [] : [{ id: `post ${position.id}`, count: seatsOf(position) }];
}
