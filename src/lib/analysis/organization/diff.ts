import type { RolemapDocument } from '#lib/model/document.ts';
import type { Line, Position } from '#lib/model/organization.ts';
import { branchSums } from './branch-sums.ts';
import type { OrgDiff } from './diff-answer.ts';
import { orgGraph } from './org-graph.ts';
import { spans } from './spans.ts';
import { rounded } from './weights.ts';

/** What of a position is compared; who holds it is told of the people, and its manager as a move. */
const fields = [
	'title',
	'roleId',
	'level',
	'unitId',
	'status',
	'fte',
	'assistant',
	'annualCost',
	'location',
	'start',
	'end',
	'notes',
] as const satisfies readonly (keyof Position)[];
export type ComparedField = (typeof fields)[number];

/** How the organization of `before` leads to that of `after`: any two states compare, by the ids of their records. */
export function orgDiff(
	before: RolemapDocument,
	after: RolemapDocument,
	orgId: string | undefined = after.orgs[0]?.id ?? before.orgs[0]?.id,
): OrgDiff {
	const [was, is] = [stateOf(before, orgId), stateOf(after, orgId)];
	return {
		positions: positionDiff(was, is),
		people: peopleDiff(was, is),
		lines: {
			added: linesBeyond(is, was),
			removed: linesBeyond(was, is),
		},
		metrics: metricDiff(was, is),
	};
}

/** What a comparison asks of one state, found when asked and kept: today is held against many. */
class State {
	readonly document: RolemapDocument;
	readonly orgId: string | undefined;
	/** All but the closed ones, by id. */
	readonly positions: ReadonlyMap<string, Position>;
	/** The manager of each position, where it has one that is not closed. */
	readonly managerOf: ReadonlyMap<string, string>;
	readonly dotted: ReadonlyMap<string, Line>;
	#people: ReadonlySet<string> | null = null;
	#heldBy: ReadonlyMap<string, readonly string[]> | null = null;
	#figures: ReturnType<typeof figuresOf> | null = null;

	constructor(document: RolemapDocument, orgId: string | undefined) {
		this.document = document;
		this.orgId = orgId;
		const positions = new Map<string, Position>();
		for (const position of document.positions)
			if (position.orgId === orgId && position.status !== 'closed') positions.set(position.id, position);
		const managerOf = new Map<string, string>();
		const dotted = new Map<string, Line>();
		for (const line of document.lines) {
			if (!positions.has(line.report) || !positions.has(line.manager)) continue;
			if (line.kind === 'dotted') dotted.set(JSON.stringify([line.report, line.manager]), line);
			else if (!managerOf.has(line.report)) managerOf.set(line.report, line.manager);
		}
		this.positions = positions;
		this.managerOf = managerOf;
		this.dotted = dotted;
	}

	get people(): ReadonlySet<string> {
		this.#people ??= new Set(
			this.document.people.filter((one) => one.orgId === this.orgId).map(({ id }) => id),
		);
		return this.#people;
	}

	/** The positions that each person holds, sorted. */
	get heldBy(): ReadonlyMap<string, readonly string[]> {
		return (this.#heldBy ??= positionsHeld(this));
	}

	get figures() {
		return (this.#figures ??= figuresOf(this));
	}
}

function positionsHeld({ document, positions }: State): ReadonlyMap<string, readonly string[]> {
	const heldBy = new Map<string, string[]>();
	for (const { personId, positionId } of document.assignments) {
		if (!positions.has(positionId)) continue;
		const held = heldBy.get(personId);
		if (!held) heldBy.set(personId, [positionId]);
		else if (!held.includes(positionId)) held.push(positionId);
	}
	for (const held of heldBy.values()) held.sort();
	return heldBy;
}

const states = new WeakMap<object, State>();
const compared = ['positions', 'people', 'assignments'] as const;

/** Documents that share their records share their state: an edit in an option leaves today's as they are. */
function stateOf(document: RolemapDocument, orgId: string | undefined): State {
	const known = states.get(document.lines);
	const same = compared.every((name) => known?.document[name] === document[name]);
	if (known && same && known.orgId === orgId) return known;
	const state = new State(document, orgId);
	states.set(document.lines, state);
	return state;
}

function beyond<T>(list: Iterable<string>, other: { has: (id: string) => T }): string[] {
	return [...list].filter((id) => !other.has(id));
}

function positionDiff(was: State, is: State): OrgDiff['positions'] {
	const kept = [...is.positions.values()].filter(({ id }) => was.positions.has(id));
	const moved = kept.filter(({ id }) => was.managerOf.get(id) !== is.managerOf.get(id)).map(({ id }) => id);
	const carried = carriedBy(was, is, new Set(moved));
	return {
		added: beyond(is.positions.keys(), was.positions),
		closed: beyond(was.positions.keys(), is.positions),
		moved: moved.map((id) => ({
			id,
			from: was.managerOf.get(id) ?? null,
			to: is.managerOf.get(id) ?? null,
			carried: carried.get(id) ?? 0,
		})),
		changed: kept.flatMap((position) => {
			const old = was.positions.get(position.id);
			if (!old || old === position) return [];
			const changed = fields
				.filter((field) => (old[field] ?? null) !== (position[field] ?? null))
				.map((field) => ({ field, from: old[field] ?? null, to: position[field] ?? null }));
			return changed.length === 0 ? [] : [{ id: position.id, fields: changed }];
		}),
	};
}

/** How many positions each of `moved` took along: those of both states whose way up meets it before any other. */
function carriedBy(was: State, is: State, moved: ReadonlySet<string>): ReadonlyMap<string, number> {
	const leaderOf = new Map<string, string | null>();
	const carried = new Map<string, number>();
	if (moved.size === 0) return carried;
	for (const id of is.positions.keys()) {
		if (moved.has(id) || !was.positions.has(id)) continue;
		const way: string[] = [];
		const seen = new Set<string>();
		let at: string | undefined = id;
		let leader: string | null = null;
		while (at !== undefined && !seen.has(at)) {
			const known = leaderOf.get(at);
			if (known !== undefined) {
				leader = known;
				break;
			}
			// What stands below a new position came there by moving itself.
			if (moved.has(at)) {
				leader = at;
				break;
			}
			seen.add(at);
			way.push(at);
			at = is.managerOf.get(at);
		}
		for (const one of way) leaderOf.set(one, leader);
		if (leader !== null) carried.set(leader, (carried.get(leader) ?? 0) + 1);
	}
	return carried;
}

function peopleDiff(was: State, is: State): OrgDiff['people'] {
	const isSame = compared.every((name) => was.document[name] === is.document[name]);
	if (isSame) return { joined: [], left: [], moved: [], bench: [] };
	const held = (state: State, id: string) => [...(state.heldBy.get(id) ?? [])];
	const others = [...is.people]
		.filter((id) => was.people.has(id))
		.map((id) => ({ id, from: held(was, id), to: held(is, id) }))
		.filter(({ from, to }) => from.join('\n') !== to.join('\n'));
	return {
		joined: beyond(is.people, was.people),
		left: beyond(was.people, is.people),
		moved: others.filter(({ to }) => to.length > 0),
		bench: others.filter(({ to }) => to.length === 0).map(({ id }) => id),
	};
}

function linesBeyond(state: State, other: State): OrgDiff['lines']['added'] {
	return [...state.dotted]
		.filter(([key]) => !other.dotted.has(key))
		.map(([, { report, manager }]) => ({ report, manager }));
}

function metricDiff(was: State, is: State): OrgDiff['metrics'] {
	const [old, now] = [was.figures, is.figures];
	const pair = <K extends keyof typeof old>(key: K) => ({ from: old[key], to: now[key] });
	return {
		positions: pair('positions'),
		vacant: pair('vacant'),
		headcount: pair('headcount'),
		fte: pair('fte'),
		cost: pair('cost'),
		unknownCosts: pair('unknownCosts'),
		layers: pair('layers'),
		managers: pair('managers'),
		medianSpan: pair('medianSpan'),
		meanSpan: pair('meanSpan'),
	};
}

/** On positions, as the figures of `report spans`; FTE and cost are what the seats are budgeted for. */
function figuresOf({ document, orgId }: State) {
	const graph = orgGraph(document, { orgId });
	const told = spans(graph, 'positions');
	const sums = branchSums(graph);
	let [cost, unknownCosts] = [0, 0];
	for (const [at, parent] of graph.parents.entries()) {
		if (parent >= 0) continue;
		cost += sums.budget[at] ?? 0;
		unknownCosts += sums.unknownCosts[at] ?? 0;
	}
	return {
		positions: told.positions,
		vacant: told.vacant,
		headcount: told.people,
		fte: told.fte.budget,
		cost: rounded(cost),
		unknownCosts,
		layers: told.layers,
		managers: told.managers,
		medianSpan: told.medianSpan,
		meanSpan: told.meanSpan,
	};
}
