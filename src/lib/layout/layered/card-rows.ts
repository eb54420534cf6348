import type { MapGraph } from '../map-graph.ts';

/** Cards to a row for each card in all, so that a map is a little wider than high, as windows are. */
const widthShare = 0.85;
const fewest = 4;

/**
 * The row of each card, senior rows first: a row a rank, and several to a rank that has more cards than a map
 * of this size is wide. Cards whose moves lead to more senior ones stand in the higher of these.
 */
export function cardRows(graph: MapGraph): { readonly rowOf: Int32Array; readonly rowCount: number } {
	const perRow = Math.max(fewest, Math.round(Math.sqrt(graph.cards.length * widthShare)));
	const rankOf = new Map(graph.cards.map(({ id, rank }) => [id, Number.isFinite(rank) ? rank : 0]));
	const pull = new Map<string, { sum: number; count: number }>();
	for (const { from, to } of graph.moves)
		for (const [end, other] of [
			[from, to],
			[to, from],
		] as const) {
			const so = pull.get(end) ?? { sum: 0, count: 0 };
			so.sum += rankOf.get(other) ?? 0;
			so.count++;
			pull.set(end, so);
		}
	const height = (id: string) => {
		const { sum, count } = pull.get(id) ?? { sum: 0, count: 0 };
		return count === 0 ? (rankOf.get(id) ?? 0) : sum / count;
	};
	const rowOf = new Int32Array(graph.cards.length);
	let rowCount = 0;
	for (const rank of [...new Set(rankOf.values())].sort((a, b) => b - a)) {
		const own = graph.cards
			.map(({ id }, card) => ({ card, id }))
			.filter(({ id }) => rankOf.get(id) === rank)
			.map((one) => ({ ...one, height: height(one.id) }))
			.sort((a, b) => b.height - a.height || a.card - b.card);
		const rows = Math.ceil(own.length / perRow);
		own.forEach(({ card }, i) => (rowOf[card] = rowCount + Math.floor((i * rows) / own.length)));
		rowCount += rows;
	}
	return { rowOf, rowCount };
}
