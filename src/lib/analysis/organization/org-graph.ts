import type { RolemapDocument } from '#lib/model/document.ts';
import type { Assignment, Line, Person, Position } from '#lib/model/organization.ts';
import { oncePer } from '../once-per.ts';

/** Which positions are looked at: those of today, or also those that are planned or frozen. */
export type Time = 'today' | 'to-be';

/**
 * The reporting tree as numbers: everything is told by the place of a position in `positions`. A manager that is
 * not among them hands its reports to the next one above; a loop in the data is cut where it closes, so that every
 * walk ends.
 */
export interface OrgGraph {
	readonly positions: readonly Position[];
	/** The manager's place for each position; -1 for a root. */
	readonly parents: Int32Array;
	/** All places, managers before their reports and siblings in the document's order. */
	readonly topDown: Int32Array;
	/** Reports of position `at` are `children[firstChild[at]] … children[firstChild[at + 1] - 1]`. */
	readonly firstChild: Int32Array;
	readonly children: Int32Array;
	/** Root = 1; an assistant stands one below its manager. */
	readonly layerOf: Int32Array;
	readonly dotted: readonly Line[];
	/** Who holds each position, in the document's order. */
	readonly holders: readonly (readonly Assignment[])[];
	readonly people: ReadonlyMap<string, Person>;
	readonly placeOf: ReadonlyMap<string, number>;
	/** Places whose line to a manager would have closed a loop and was cut. */
	readonly cut: readonly number[];
}

const nobody: readonly Assignment[] = [];

/** @param orgId the organization; the first where none is named. */
export function orgGraph(
	document: RolemapDocument,
	{ orgId = document.orgs[0]?.id, time = 'today' }: { orgId?: string | undefined; time?: Time } = {},
): OrgGraph {
	// Asked for by several at once: what stands beside the chart is of the same graph.
	const known = graphsOf(document);
	const of = time === 'today' || seatsAmong(document, orgId).hasOthers ? time : 'today';
	const key = `${of} ${orgId}`;
	const graph = known.get(key) ?? made(document, orgId, of);
	known.set(key, graph);
	return graph;
}

const graphsOf = oncePer((_: RolemapDocument) => new Map<string, OrgGraph>());

function made(document: RolemapDocument, orgId: string | undefined, time: Time): OrgGraph {
	const seats = seatsAmong(document, orgId, time);
	const { positions, placeOf } = seats;
	const wanted = managersOf(document, orgId, positions, placeOf);
	const { parents, cut } = withoutLoops(wanted);
	const { firstChild, children } = childrenOf(parents);
	const topDown = walkDown(parents, firstChild, children);
	const layerOf = new Int32Array(positions.length);
	for (const at of topDown) {
		const parent = parents[at] ?? -1;
		layerOf[at] = parent < 0 ? 1 : (layerOf[parent] ?? 0) + 1;
	}
	return {
		positions,
		parents,
		topDown,
		firstChild,
		children,
		layerOf,
		dotted: document.lines.filter((line) => line.kind === 'dotted' && line.orgId === orgId),
		holders: holdersOf(document.assignments, seats, orgId),
		// Asked for by few: with many people it is made when it is.
		get people() {
			return peopleById(document.people);
		},
		placeOf,
		cut,
	};
}

/** The positions that are looked at, and the place of each by its id. */
export interface Seats {
	readonly positions: readonly Position[];
	readonly placeOf: ReadonlyMap<string, number>;
	/** Who holds each, by the list that says it; an edit of lines leaves it as it was. */
	readonly holders: WeakMap<object, OrgGraph['holders']>;
	/** Whether there are some that are planned or frozen. */
	readonly hasOthers: boolean;
}

const seatsKnown = oncePer((_: readonly Position[]) => new Map<string, Seats>());
const peopleById = oncePer(
	(people: readonly Person[]) => new Map(people.map((person) => [person.id, person])),
);

/** The positions of an organization that are looked at, with their places: the same for as long as none is edited. */
export function seatsAmong(
	{ positions: all }: Pick<RolemapDocument, 'positions'>,
	orgId: string | undefined,
	time: Time = 'to-be',
): Seats {
	const known = seatsKnown(all);
	const key = `${time} ${orgId}`;
	const before = known.get(key);
	if (before) return before;
	const positions = all.filter(
		(position) =>
			position.orgId === orgId &&
			(time === 'today' ? position.status === 'active' : position.status !== 'closed'),
	);
	const placeOf = new Map<string, number>();
	for (let at = 0; at < positions.length; at++) placeOf.set(positions[at]?.id ?? '', at);
	const hasOthers = positions.some(({ status }) => status !== 'active');
	const seats = { positions, placeOf, hasOthers, holders: new WeakMap<object, OrgGraph['holders']>() };
	known.set(key, seats);
	return seats;
}

function holdersOf(
	assignments: readonly Assignment[],
	{ positions, placeOf, holders: known }: Seats,
	orgId: string | undefined,
): OrgGraph['holders'] {
	const before = known.get(assignments);
	if (before) return before;
	const holders: (readonly Assignment[])[] = positions.map(() => nobody);
	const placed = inTurn(positions, placeOf);
	for (const assignment of assignments) {
		const at = assignment.orgId === orgId ? placed(assignment.positionId) : undefined;
		if (at === undefined) continue;
		const here = holders[at] ?? nobody;
		holders[at] = here.length === 0 ? [assignment] : [...here, assignment];
	}
	known.set(assignments, holders);
	return holders;
}

/** The places of the direct reports, assistants among them. */
export function reportsOf(graph: OrgGraph, at: number): Int32Array {
	return graph.children.subarray(graph.firstChild[at], graph.firstChild[at + 1]);
}

/** The place itself and all its managers up to the root; empty for -1. */
export function wayUp({ parents }: OrgGraph, at: number): ReadonlySet<number> {
	const way = new Set<number>();
	for (let place = at; place >= 0; place = parents[place] ?? -1) way.add(place);
	return way;
}

/**
 * Finds places of ids that mostly come in the order of the positions or in a row of the same, as rows of a table do:
 * a look at the last place and the next one saves most searches, which at 100,000 are what takes the time.
 */
function inTurn(
	positions: readonly Position[],
	placeOf: ReadonlyMap<string, number>,
): (id: string) => number | undefined {
	let last = -1;
	return (id) => {
		if (last >= 0 && positions[last]?.id === id) return last;
		if (positions[last + 1]?.id === id) return ++last;
		const found = placeOf.get(id);
		if (found !== undefined) last = found;
		return found;
	};
}

/** The manager's place for each position, -1 where there is none; of several solid lines the first counts. */
function managersOf(
	{ lines }: RolemapDocument,
	orgId: string | undefined,
	positions: readonly Position[],
	placeOf: ReadonlyMap<string, number>,
): Int32Array {
	const [reports, managers] = [inTurn(positions, placeOf), inTurn(positions, placeOf)];
	const unseen = -2;
	const wanted = new Int32Array(placeOf.size).fill(unseen);
	const open: (readonly [at: number, report: string])[] = [];
	for (const { report, manager, kind, orgId: of } of lines) {
		const at = kind === 'solid' && of === orgId ? reports(report) : undefined;
		if (at === undefined || wanted[at] !== unseen) continue;
		const above = managers(manager);
		if (above === undefined) open.push([at, report]);
		wanted[at] = above ?? -1;
	}
	if (open.length > 0) {
		// Only where managers are not looked at themselves are theirs needed.
		const managerOf = new Map<string, string>();
		for (const { report, manager, kind, orgId: of } of lines)
			if (kind === 'solid' && of === orgId && !managerOf.has(report)) managerOf.set(report, manager);
		for (const [at, report] of open) wanted[at] = placeAbove(report, managerOf, placeOf);
	}
	return wanted.map((above) => (above === unseen ? -1 : above));
}

/** The nearest manager above that is looked at; -1 where there is none. */
function placeAbove(
	id: string,
	managerOf: ReadonlyMap<string, string>,
	placeOf: ReadonlyMap<string, number>,
): number {
	const seen = new Set([id]);
	for (let above = managerOf.get(id); above !== undefined; above = managerOf.get(above)) {
		const at = placeOf.get(above);
		if (at !== undefined) return at;
		if (seen.has(above)) return -1;
		seen.add(above);
	}
	return -1;
}

/** Cuts each loop at the first of its positions, which becomes a root. */
function withoutLoops(wanted: Int32Array): { readonly parents: Int32Array; readonly cut: readonly number[] } {
	const parents = wanted.slice();
	const cut: number[] = [];
	// 0: not seen; n > 0: seen on walk n; a walk that meets itself found a loop.
	const seenOn = new Int32Array(parents.length);
	for (let start = 0; start < parents.length; start++) {
		let at = start;
		while (at >= 0 && seenOn[at] === 0) {
			seenOn[at] = start + 1;
			at = parents[at] ?? -1;
		}
		if (at < 0 || seenOn[at] !== start + 1) continue;
		let first = at;
		for (let next = parents[at] ?? -1; next !== at; next = parents[next] ?? -1) {
			first = Math.min(first, next);
		}
		parents[first] = -1;
		cut.push(first);
	}
	return { parents, cut };
}

function childrenOf(parents: Int32Array): { readonly firstChild: Int32Array; readonly children: Int32Array } {
	const firstChild = new Int32Array(parents.length + 1);
	for (const parent of parents) if (parent >= 0) firstChild[parent + 1] = (firstChild[parent + 1] ?? 0) + 1;
	for (let at = 0; at < parents.length; at++) {
		firstChild[at + 1] = (firstChild[at + 1] ?? 0) + (firstChild[at] ?? 0);
	}
	const next = firstChild.slice();
	const children = new Int32Array(firstChild[parents.length] ?? 0);
	for (let at = 0; at < parents.length; at++) {
		const parent = parents[at] ?? -1;
		if (parent < 0) continue;
		const place = next[parent] ?? 0;
		children[place] = at;
		next[parent] = place + 1;
	}
	return { firstChild, children };
}

function walkDown(parents: Int32Array, firstChild: Int32Array, children: Int32Array): Int32Array {
	const order = new Int32Array(parents.length);
	let filled = 0;
	for (let at = 0; at < parents.length; at++) if ((parents[at] ?? -1) < 0) order[filled++] = at;
	for (let done = 0; done < filled; done++) {
		const at = order[done] ?? 0;
		for (let child = firstChild[at] ?? 0; child < (firstChild[at + 1] ?? 0); child++) {
			order[filled++] = children[child] ?? 0;
		}
	}
	return order;
}
