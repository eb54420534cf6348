import { wayUp, type OrgGraph } from '../organization/org-graph.ts';
import type { Bench } from './answers.ts';
import { bench } from './bench.ts';
import { coverage, isUncovered } from './coverage.ts';
import type { Seat, SuccessionBase } from './succession-base.ts';

/** What stands out of a position, the gravest first; the first of a kind that holds is told. */
export type SuccessionFlag =
	'single-point' | 'vacant' | 'uncovered' | 'emergency-only' | 'nobody-ready' | 'leaving' | 'likely-vacant';

/** One position of the succession map. */
export interface SuccessionRow {
	readonly seat: Seat;
	/** How many positions of the map stand above it. */
	readonly depth: number;
	/** Positions it reports to, the top first, by id. */
	readonly above: readonly string[];
	readonly flags: readonly SuccessionFlag[];
	readonly strength: Bench['seats'][number];
	/** Nominees who are on too many slates. */
	readonly overloaded: ReadonlySet<string>;
}

/** What the succession map is narrowed to. '' is every unit. */
export interface SuccessionFilter {
	readonly vacant: boolean;
	readonly uncovered: boolean;
	readonly atRisk: boolean;
	readonly unit: string;
}

export const everySeat: SuccessionFilter = { vacant: false, uncovered: false, atRisk: false, unit: '' };

/** Critical positions in the order of the reporting tree, each below the nearest critical one above it. */
export function successionRows(
	base: SuccessionBase,
	graph: OrgGraph,
	filter: SuccessionFilter = everySeat,
): readonly SuccessionRow[] {
	const strengths = new Map(bench(base).seats.map((one) => [one.position, one]));
	const overloaded = new Set(coverage(base).overloaded.map(({ person }) => person));
	const critical = new Map(base.critical.map((seat) => [seat.position.id, seat]));
	const shown = new Set<string>();
	const rows: SuccessionRow[] = [];
	for (const at of inTreeOrder(graph)) {
		const id = graph.positions[at]?.id ?? '';
		const [seat, strength] = [critical.get(id), strengths.get(id)];
		if (!seat || !strength) continue;
		const flags = flagsOf(seat, strength, base);
		if (!isWanted(seat, flags, filter)) continue;
		const above = [...wayUp(graph, at)]
			.filter((place) => place !== at)
			.map((place) => graph.positions[place]?.id ?? '')
			.toReversed();
		shown.add(id);
		rows.push({
			...{ seat, above, flags, strength },
			depth: above.filter((one) => shown.has(one)).length,
			overloaded: new Set(
				seat.nominees.flatMap(({ personId }) => (overloaded.has(personId) ? [personId] : [])),
			),
		});
	}
	return rows;
}

function flagsOf(
	seat: Seat,
	{ likelihood, readyNow }: Bench['seats'][number],
	{ ground }: SuccessionBase,
): readonly SuccessionFlag[] {
	const { holders, nominees, emergency } = seat;
	const flags: SuccessionFlag[] = [];
	if (holders.length === 0) flags.push('vacant');
	// One holder and no cover of any kind (domain.md 1).
	if (isUncovered(seat)) flags.push(holders.length === 1 ? 'single-point' : 'uncovered');
	else if (nominees.length === 0 && emergency !== null) flags.push('emergency-only');
	else if (readyNow === 0) flags.push('nobody-ready');
	if (holders.some((id) => ground.people.get(id)?.leaving !== undefined)) flags.push('leaving');
	else if (likelihood === 'high') flags.push('likely-vacant');
	return flags;
}

function isWanted(
	{ position }: Seat,
	flags: readonly SuccessionFlag[],
	{ vacant, uncovered, atRisk, unit }: SuccessionFilter,
): boolean {
	const has = (...wanted: readonly SuccessionFlag[]) => wanted.some((flag) => flags.includes(flag));
	return (
		(!vacant || has('vacant')) &&
		(!uncovered || has('single-point', 'uncovered', 'emergency-only')) &&
		(!atRisk || has('leaving', 'likely-vacant')) &&
		(unit === '' || position.unitId === unit)
	);
}

/** Every place, each branch whole before the next. */
function inTreeOrder({ parents, firstChild, children, positions }: OrgGraph): readonly number[] {
	const order: number[] = [];
	const stack: number[] = [];
	for (let at = positions.length - 1; at >= 0; at--) if ((parents[at] ?? -1) < 0) stack.push(at);
	for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
		order.push(at);
		const [from = 0, to = 0] = [firstChild[at], firstChild[at + 1]];
		for (let child = to - 1; child >= from; child--) stack.push(children[child] ?? 0);
	}
	return order;
}
