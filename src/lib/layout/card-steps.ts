import type { MapLayout, Point, Rectangle } from './map-graph.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const away: Record<Direction, Point> = {
	up: { x: 0, y: -1 },
	down: { x: 0, y: 1 },
	left: { x: -1, y: 0 },
	right: { x: 1, y: 0 },
};

/**
 * The card an arrow key leads to from `cardId`: the nearest one in that direction, where one that a move joins
 * counts as half as far, so that arrows follow moves where they can. undefined at the edge of the map.
 */
export function cardInDirection(
	layout: MapLayout,
	cardId: string,
	direction: Direction,
	neighbors: ReadonlySet<string>,
): string | undefined {
	const from = layout.cards.find((card) => card.id === cardId);
	if (!from) return undefined;
	let best: { id: string; distance: number } | undefined;
	for (const card of layout.cards) {
		const distance = card.id === cardId ? undefined : distanceAlong(from, card, away[direction]);
		if (distance === undefined) continue;
		const weighed = neighbors.has(card.id) ? distance / 2 : distance;
		if (!best || weighed < best.distance) best = { id: card.id, distance: weighed };
	}
	return best?.id;
}

/** How far `to` lies from `from` along `axis`, sideways counting double; undefined where it does not lie that way. */
function distanceAlong(from: Rectangle, to: Rectangle, axis: Point): number | undefined {
	const dx = to.x + to.width / 2 - from.x - from.width / 2;
	const dy = to.y + to.height / 2 - from.y - from.height / 2;
	const along = dx * axis.x + dy * axis.y;
	const aside = Math.abs(dx * axis.y) + Math.abs(dy * axis.x);
	if (along < 1 || aside > along * 4) return undefined;
	return along + aside * 2;
}
