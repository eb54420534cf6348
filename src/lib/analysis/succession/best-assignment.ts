import { leastCostAssignment } from './least-cost-assignment.ts';
import { compareIds, type Nominee } from './succession-base.ts';

/** A position to be filled, and who may be put into it. */
export interface OpenSeat {
	readonly positionId: string;
	readonly candidates: readonly Nominee[];
}

/**
 * Fills open positions all at once, nobody twice: the most positions, then the most by people who are ready now, then the
 * lowest sum of ranks, then by id (in the order of the positions' ids, the first person by id). The candidate for each
 * position, null where it stays open, by the position's id.
 */
export function bestAssignment(seats: readonly OpenSeat[]): ReadonlyMap<string, Nominee | null> {
	const sorted = seats.toSorted((a, b) => compareIds(a.positionId, b.positionId));
	const numbers = new Map<string, number>();
	const candidates = sorted.map((seat) =>
		seat.candidates.toSorted((a, b) => compareIds(a.personId, b.personId)),
	);
	// One filled position outweighs all that can be said of readiness, and one who is ready all ranks.
	const ranks = candidates.map((list) => Math.max(0, ...list.map(({ rank }) => rank)));
	const ready = ranks.reduce((sum, rank) => sum + rank, 1);
	const filled = ready * (seats.length + 1);
	const options = candidates.map((list) =>
		list.map(({ personId, horizon, rank }) => {
			const column = numbers.get(personId) ?? numbers.size;
			numbers.set(personId, column);
			return { column, cost: rank - filled - (horizon === 'now' ? ready : 0) };
		}),
	);
	const columns = leastCostAssignment(options, numbers.size);
	return new Map(
		sorted.map(({ positionId }, row) => {
			const at = (options[row] ?? []).findIndex(({ column }) => column === columns[row]);
			return [positionId, candidates[row]?.[at] ?? null];
		}),
	);
}
