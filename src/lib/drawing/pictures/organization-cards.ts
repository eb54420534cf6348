import { branchSums } from '#lib/analysis/organization/branch-sums.ts';
import type { OrgGraph } from '#lib/analysis/organization/org-graph.ts';
import { isVacant, seatsOf } from '#lib/analysis/organization/weights.ts';
import type { OrganizationState } from '#lib/analysis/shown/organization-state.ts';
import type { Forest } from '#lib/layout/organization/tidy-tree.ts';
import { lateWords } from '#lib/words/late-words.ts';
import type { DrawnCards } from '../organization-chart.ts';

/** The theme's colors that are told apart; further branches share the last. */
const colors = 7;

/** As the screen colors the edges of what differs; a card's last line says the same. */
const edges = { same: null, added: 'good', moved: 'route', changed: 'route', closed: 'bad' } as const;

/** What the cards of a chart say, and how they are called in its outline. */
export interface ChartCards extends DrawnCards {
	readonly id: (at: number) => string;
	/** Who holds the position and what it is: "Ana Okafor, VP of Engineering". */
	readonly called: (at: number) => string;
	/** All that a card says, in words: "Ana Okafor, VP of Engineering, Product, 4 direct reports, 40 in all". */
	readonly said: (at: number) => string;
	/** How many are below it, in seats. */
	readonly below: (at: number) => number;
}

interface Charted {
	readonly graph: OrgGraph;
	/** What is counted, where more is drawn than there is. */
	readonly counted: OrgGraph;
	readonly forest: Forest;
	readonly spanOf: ReadonlyMap<number, number>;
	readonly state: OrganizationState;
	/** 1 for each place that a filter looks for; null where it looks for nothing. */
	readonly wanted: Uint8Array | null;
}

/** The cards of a chart that is colored by branch, or that says what differs where it is compared. */
export function organizationCards({ graph, counted, forest, spanOf, state, wanted }: Charted): ChartCards {
	const words = lateWords();
	const { positions, holders, people, placeOf } = graph;
	const sums = branchSums(counted);
	const units = new Map(state.drawn.units.map(({ id, name }) => [id, name]));
	const { against } = state;
	const id = (at: number) => positions[at]?.id ?? '';
	const below = (at: number): number => {
		const position = positions[at];
		const seats = sums.seats[counted === graph ? at : (counted.placeOf.get(id(at)) ?? -1)];
		return seats === undefined || !position ? 0 : seats - seatsOf(position);
	};
	const name = (at: number): string => {
		const names = (holders[at] ?? []).map(({ personId }) => people.get(personId)?.name ?? personId);
		if (names.length > 0) return words.organization.and([...new Set(names)]);
		const position = positions[at];
		return position?.pooled !== undefined ? position.title || position.id : words.organization.vacant;
	};
	const title = (at: number): string => {
		const { title: own = '', assistant } = positions[at] ?? {};
		if (assistant === true && own === '') return words.organization.assistant;
		// Where people are called by what they do, that is said once.
		return own === name(at) ? '' : own;
	};
	const note = (at: number): string => {
		const standing = against?.standing.get(id(at));
		if (against && standing) {
			const manager = placeOf.get(against.movedFrom.get(id(at)) ?? '');
			return standing === 'moved' && manager !== undefined
				? words.scenarios.movedFrom(name(manager))
				: words.scenarios.standing[standing];
		}
		const position = positions[at];
		if (position?.pooled !== undefined) return words.organization.pooled(seatsOf(position));
		return units.get(position?.unitId ?? '') ?? '';
	};
	const branch = branchColors(forest, below);
	const called = (at: number) => [name(at), title(at)].filter(Boolean).join(', ');
	return {
		...{ id, name, title, note, called, below },
		figures: (at) => {
			const span = spanOf.get(at);
			return span === undefined ? '' : words.organization.figures(span, below(at));
		},
		color: (at) => (against ? colors : (branch[at] ?? colors)),
		isVacant: (at) => isVacant(graph, at),
		folded: () => 0,
		edge: (at) => edges[against?.standing.get(id(at)) ?? 'same'],
		isDimmed: (at) => wanted !== null && wanted[at] !== 1,
		said: (at) => {
			const span = spanOf.get(at);
			const leads = span === undefined ? '' : words.pictures.leads(span, below(at));
			return [called(at), note(at), leads].filter(Boolean).join(', ');
		},
	};
}

/** A color for each place by the branch below a top that it is in, the largest branches first. */
function branchColors({ parents, topDown, firstChild }: Forest, below: (at: number) => number): Int32Array {
	const branchOf = new Int32Array(parents.length).fill(-1);
	const isRoot = (at: number) => (parents[at] ?? -1) < 0;
	const heads: number[] = [];
	for (const at of topDown) {
		const parent = parents[at] ?? -1;
		if (isRoot(at)) continue;
		branchOf[at] = isRoot(parent) ? at : (branchOf[parent] ?? -1);
		if (isRoot(parent) && firstChild[at] !== firstChild[at + 1]) heads.push(at);
	}
	const order = new Map(heads.toSorted((a, b) => below(b) - below(a)).map((at, place) => [at, place]));
	return branchOf.map((head) => Math.min(order.get(head) ?? colors, colors));
}
