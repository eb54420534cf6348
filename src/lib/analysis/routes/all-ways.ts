import { nearestFirst } from './nearest-first.ts';
import { moveCosts } from './move-costs.ts';
import type { WayGraph } from './way-graph.ts';

/** Ways one behind the other: the role numbers of way i are those of `roles` from `starts[i]` up to `starts[i + 1]`. */
export interface PackedWays {
	readonly count: number;
	readonly roles: Uint32Array;
	readonly starts: Uint32Array;
}

/**
 * Every loopless way of at most `moves` moves from role `start` to another role `end`, in the order of their ids; at
 * most `limit` of them. A beginning from which the end is too far is never looked at.
 */
export function allWays(
	graph: WayGraph,
	start: number,
	end: number,
	{ moves, limit = Infinity }: { readonly moves: number; readonly limit?: number },
): PackedWays {
	const ones = moveCosts(new Float64Array(graph.moves.length), graph.roles.length);
	const tree = nearestFirst(graph, ones, end, { backwards: true, most: moves });
	// The moves left to the end, so that a beginning and what is left can be compared with whole numbers alone.
	const far = Uint32Array.from(tree.near, (cost) => (cost === Infinity ? moves + 1 : cost));
	const found = new Packed(moves);
	if (start === end || (far[start] as number) > moves) return found.packed();
	const { outStart, to } = graph;
	const met = new Uint8Array(graph.roles.length);
	const roles = new Uint32Array(moves + 1);
	const next = new Uint32Array(moves + 1);
	let depth = 0;
	roles[0] = start;
	next[0] = outStart[start] as number;
	met[start] = 1;
	while (depth >= 0 && found.count < limit) {
		const role = roles[depth] as number;
		const last = outStart[role + 1] as number;
		let move = next[depth] as number;
		let other = -1;
		for (; move < last; move++) {
			other = to[move] as number;
			if (depth + (far[other] as number) < moves && met[other] === 0) break;
		}
		if (move === last) {
			met[role] = 0;
			depth--;
			continue;
		}
		next[depth] = move + 1;
		roles[depth + 1] = other;
		if (other === end) found.add(roles, depth + 2);
		else {
			depth++;
			met[other] = 1;
			next[depth] = outStart[other] as number;
		}
	}
	return found.packed();
}

/** Ways as they are found, in arrays that grow. */
class Packed {
	count = 0;
	#roles: Uint32Array;
	#starts = new Uint32Array(65);

	constructor(moves: number) {
		this.#roles = new Uint32Array(64 * (moves + 1));
	}

	add(roles: Uint32Array, length: number): void {
		const at = this.#starts[this.count] as number;
		if (at + length > this.#roles.length) this.#roles = grown(this.#roles);
		for (let i = 0; i < length; i++) this.#roles[at + i] = roles[i] as number;
		this.count++;
		if (this.count === this.#starts.length) this.#starts = grown(this.#starts);
		this.#starts[this.count] = at + length;
	}

	packed(): PackedWays {
		const starts = this.#starts.subarray(0, this.count + 1);
		return { count: this.count, roles: this.#roles.subarray(0, starts[this.count]), starts };
	}
}

function grown(old: Uint32Array): Uint32Array<ArrayBuffer> {
	const fresh = new Uint32Array(old.length * 2);
	fresh.set(old);
	return fresh;
}
