/** Passes over all roles before a level of the search is taken as settled. */
const mostPasses = 12;

interface Weighted {
	readonly neighbors: readonly ReadonlyMap<number, number>[];
	/** Twice the weight inside each node. */
	readonly own: readonly number[];
}

/**
 * Which of `count` roles belong together by their moves (pairs of indexes from 0): the community of each role,
 * numbered from 0 in the order of first appearance. Modularity by local moving and merging (Blondel et al.
 * 2008, "Fast unfolding of communities in large networks"), in index order, so that the same moves always give
 * the same communities.
 */
export function communities(count: number, moves: readonly (readonly [number, number])[]): readonly number[] {
	let graph = weighted(count, moves);
	let member = Array.from({ length: count }, (_, i) => i);
	for (;;) {
		const found = numbered(settled(graph));
		const groups = Math.max(-1, ...found) + 1;
		member = member.map((node) => found[node] ?? 0);
		if (groups === graph.own.length) return numbered(member);
		graph = merged(graph, found, groups);
	}
}

function weighted(count: number, moves: readonly (readonly [number, number])[]): Weighted {
	const neighbors = Array.from({ length: count }, () => new Map<number, number>());
	const add = (a: number, b: number) => neighbors[a]?.set(b, (neighbors[a]?.get(b) ?? 0) + 1);
	for (const [from, to] of moves) {
		if (from === to) continue;
		add(from, to);
		add(to, from);
	}
	return { neighbors, own: neighbors.map(() => 0) };
}

/** Each node moves to the neighbor's community that gains most, until none gains. */
function settled({ neighbors, own }: Weighted): readonly number[] {
	const degree = neighbors.map((near, i) => (own[i] ?? 0) + sum(near.values()));
	const whole = Math.max(1, sum(degree));
	const community = neighbors.map((_, i) => i);
	const total = [...degree];
	for (let pass = 0; pass < mostPasses; pass++) {
		let moved = false;
		neighbors.forEach((near, node) => {
			const mine = degree[node] ?? 0;
			const at = community[node] ?? node;
			total[at] = (total[at] ?? 0) - mine;
			const links = new Map<number, number>([[at, 0]]);
			for (const [other, weight] of near) {
				const there = community[other] ?? other;
				links.set(there, (links.get(there) ?? 0) + weight);
			}
			const gain = (to: number) => (links.get(to) ?? 0) - ((total[to] ?? 0) * mine) / whole;
			let best = at;
			for (const to of links.keys()) if (gain(to) > gain(best) + 1e-9) best = to;
			total[best] = (total[best] ?? 0) + mine;
			community[node] = best;
			moved ||= best !== at;
		});
		if (!moved) break;
	}
	return community;
}

function merged({ neighbors, own }: Weighted, found: readonly number[], groups: number): Weighted {
	const next = Array.from({ length: groups }, () => new Map<number, number>());
	const inside = Array.from({ length: groups }, () => 0);
	neighbors.forEach((near, node) => {
		const from = found[node] ?? 0;
		inside[from] = (inside[from] ?? 0) + (own[node] ?? 0);
		for (const [other, weight] of near) {
			const to = found[other] ?? 0;
			if (from === to) inside[from] = (inside[from] ?? 0) + weight;
			else next[from]?.set(to, (next[from].get(to) ?? 0) + weight);
		}
	});
	return { neighbors: next, own: inside };
}

function numbered(labels: readonly number[]): number[] {
	const numbers = new Map<number, number>();
	return labels.map((label) => {
		const known = numbers.get(label) ?? numbers.size;
		numbers.set(label, known);
		return known;
	});
}

function sum(values: Iterable<number>): number {
	let total = 0;
	for (const value of values) total += value;
	return total;
}
