import { sameEnds } from '#lib/model/change.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { Line, Position } from '#lib/model/organization.ts';
import { budgetAmong } from './branch-sums.ts';
import type { OrgDiff } from './diff-answer.ts';
import { orgGraph, seatsAmong, type Seats } from './org-graph.ts';
import { spans } from './spans.ts';

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
	const lines = linesOfBoth(was, is);
	return {
		positions: positionDiff(was, is, lines),
		people: peopleDiff(was, is),
		lines: {
			added: linesBeyond(lines.is, lines.was),
			removed: linesBeyond(lines.was, lines.is),
		},
		metrics: metricDiff(was, is),
	};
}

/** What a comparison asks of one state, found when asked and kept: today is held against many. */
class State {
	readonly document: RolemapDocument;
	readonly orgId: string | undefined;
	/** All but the closed ones. */
	readonly seats: Seats;
	#people: ReadonlySet<string> | null = null;
	#heldBy: ReadonlyMap<string, readonly string[]> | null = null;
	#figures: ReturnType<typeof figuresOf> | null = null;

	constructor(document: RolemapDocument, orgId: string | undefined) {
		this.document = document;
		this.orgId = orgId;
		this.seats = seatsAmong(document, orgId);
	}

	has(position: string): boolean {
		return this.seats.placeOf.has(position);
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

function positionsHeld(state: State): ReadonlyMap<string, readonly string[]> {
	const heldBy = new Map<string, string[]>();
	for (const { personId, positionId } of state.document.assignments) {
		if (!state.has(positionId)) continue;
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

function beyond<T>(list: Iterable<string>, has: (id: string) => T): string[] {
	return [...list].filter((id) => !has(id));
}

function positionDiff(was: State, is: State, lines: LinesOfBoth): OrgDiff['positions'] {
	const isSame = was.seats === is.seats;
	const moved = [...lines.reports]
		.filter((id) => was.has(id) && is.has(id) && lines.was.managerOf.get(id) !== lines.is.managerOf.get(id))
		.sort((one, other) => (is.seats.placeOf.get(one) ?? 0) - (is.seats.placeOf.get(other) ?? 0));
	const carried = carriedBy(was, is, new Set(moved));
	return {
		added: isSame ? [] : beyond(is.seats.placeOf.keys(), (id) => was.has(id)),
		closed: isSame ? [] : beyond(was.seats.placeOf.keys(), (id) => is.has(id)),
		moved: moved.map((id) => ({
			id,
			from: lines.was.managerOf.get(id) ?? null,
			to: lines.is.managerOf.get(id) ?? null,
			carried: carried.get(id) ?? 0,
		})),
		changed: isSame ? [] : is.seats.positions.flatMap((position) => changedFields(was, position)),
	};
}

function changedFields({ seats }: State, position: Position): OrgDiff['positions']['changed'] {
	const old = seats.positions[seats.placeOf.get(position.id) ?? -1];
	if (!old || old === position) return [];
	const changed = fields
		.filter((field) => (old[field] ?? null) !== (position[field] ?? null))
		.map((field) => ({ field, from: old[field] ?? null, to: position[field] ?? null }));
	return changed.length === 0 ? [] : [{ id: position.id, fields: changed }];
}

/** The lines of those reports whose lines differ at all: an edit leaves nearly all of them as they are. */
interface LinesOfBoth {
	readonly reports: ReadonlySet<string>;
	readonly was: LinesOfReports;
	readonly is: LinesOfReports;
}

interface LinesOfReports {
	/** The manager of each, where it has one that is not closed. */
	readonly managerOf: ReadonlyMap<string, string>;
	readonly dotted: ReadonlyMap<string, Line>;
}

function linesOfBoth(was: State, is: State): LinesOfBoth {
	const [old, now] = [was.document.lines, is.document.lines];
	const { first, last } = sameEnds(old, now);
	const [gone, come] = [
		new Set(old.slice(first, old.length - last)),
		new Set(now.slice(first, now.length - last)),
	];
	const reports = new Set<string>();
	for (const line of gone) if (!come.has(line)) reports.add(line.report);
	for (const line of come) if (!gone.has(line)) reports.add(line.report);
	if (was.seats !== is.seats)
		for (const { report, manager } of [...old, ...now]) {
			// A line counts only where both its ends do.
			if (was.has(report) !== is.has(report) || was.has(manager) !== is.has(manager)) reports.add(report);
		}
	return { reports, was: linesOf(was, reports), is: linesOf(is, reports) };
}

function linesOf(state: State, reports: ReadonlySet<string>): LinesOfReports {
	const managerOf = new Map<string, string>();
	const dotted = new Map<string, Line>();
	if (reports.size === 0) return { managerOf, dotted };
	for (const line of state.document.lines) {
		if (!reports.has(line.report) || !state.has(line.report) || !state.has(line.manager)) continue;
		if (line.kind === 'dotted') dotted.set(JSON.stringify([line.report, line.manager]), line);
		else if (!managerOf.has(line.report)) managerOf.set(line.report, line.manager);
	}
	return { managerOf, dotted };
}

/** How many positions each of `moved` took along: those of both states whose way up meets it before any other. */
function carriedBy(was: State, is: State, moved: ReadonlySet<string>): ReadonlyMap<string, number> {
	const carried = new Map<string, number>();
	if (moved.size === 0) return carried;
	const { positions, parents, topDown, placeOf } = orgGraph(is.document, { orgId: is.orgId, time: 'to-be' });
	const leaderOf = new Int32Array(parents.length).fill(-1);
	for (const id of moved) leaderOf[placeOf.get(id) ?? -1] = placeOf.get(id) ?? -1;
	for (const at of topDown) {
		// What stands below a new position came there by moving itself.
		if (leaderOf[at] === at) continue;
		const leader = leaderOf[parents[at] ?? -1] ?? -1;
		leaderOf[at] = leader;
		const { id = '' } = positions[at] ?? {};
		const head = positions[leader]?.id;
		if (head !== undefined && was.has(id)) carried.set(head, (carried.get(head) ?? 0) + 1);
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
		joined: beyond(is.people, (id) => was.people.has(id)),
		left: beyond(was.people, (id) => is.people.has(id)),
		moved: others.filter(({ to }) => to.length > 0),
		bench: others.filter(({ to }) => to.length === 0).map(({ id }) => id),
	};
}

function linesBeyond(one: LinesOfReports, other: LinesOfReports): OrgDiff['lines']['added'] {
	return [...one.dotted]
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
	const cost = budgetAmong(graph, null);
	return {
		positions: told.positions,
		vacant: told.vacant,
		headcount: told.people,
		fte: told.fte.budget,
		cost: cost.known,
		unknownCosts: cost.unknown,
		layers: told.layers,
		managers: told.managers,
		medianSpan: told.medianSpan,
		meanSpan: told.meanSpan,
	};
}
