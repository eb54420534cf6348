import type { CascadePolicy } from '#lib/model/talent/talent.ts';
import type { OrgGraph } from '../organization/org-graph.ts';
import { byPolicy, isWithin } from './cascade-policy.ts';
import type { SuccessionBase } from './succession-base.ts';
import type { ChainModel } from './vacancy-chains.ts';

/** Below this many positions chances say nothing of what will happen: the cascade does (domain.md 2.4). */
export const leastPositions = 30;

/** The layers of an organization as strata of a chain model. */
export interface LayerStrata extends ChainModel {
	/** Positions on each layer, the top first. */
	readonly seats: readonly number[];
	/** Of how many of each layer a slate says who would follow. */
	readonly known: readonly number[];
	/** Whether the group is large enough for chances. */
	readonly enough: boolean;
}

/**
 * What the slates say of how vacancies would be filled, layer by layer: of each position the first nominee whom the
 * policy takes, from the layer of their own position; where there is none, or they hold none, it ends outside. Of
 * positions without a slate nothing is known, and they are taken to be filled as the others of their layer are.
 */
export function layerStrata(
	{ layerOf, positions, placeOf }: OrgGraph,
	{ seats, ground }: SuccessionBase,
	policy: CascadePolicy,
): LayerStrata {
	const size = layerOf.reduce((most, layer) => Math.max(most, layer), 0);
	const counts = new Array<number>(size).fill(0);
	const known = new Array<number>(size).fill(0);
	const filled = counts.map(() => new Array<number>(size).fill(0));
	for (const [at, position] of positions.entries()) {
		const layer = (layerOf[at] ?? 1) - 1;
		counts[layer] = (counts[layer] ?? 0) + 1;
		const seat = seats.get(position.id);
		if (seat === undefined) continue;
		known[layer] = (known[layer] ?? 0) + 1;
		const [first] = seat.nominees.filter((one) => isWithin(one, policy)).toSorted(byPolicy(policy));
		const from = placeOf.get(ground.seats.get(first?.personId ?? '')?.[0] ?? '');
		const row = filled[layer];
		if (from === undefined || !row) continue;
		const other = (layerOf[from] ?? 1) - 1;
		row[other] = (row[other] ?? 0) + 1;
	}
	return {
		fill: filled.map((row, i) => row.map((count) => (known[i] ? count / known[i] : 0))),
		seats: counts,
		known,
		enough: positions.length >= leastPositions,
	};
}
