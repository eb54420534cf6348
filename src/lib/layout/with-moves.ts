import { spreadPorts } from './layered/spread-ports.ts';
import type { MapLayout, Point, Rectangle } from './map-graph.ts';

interface Ends {
	readonly id: string;
	readonly from: string;
	readonly to: string;
}

/** Between the cards that are put below, and between them and the map. */
const gap = { column: 28, row: 24, above: 72 };

const middle = ({ x, y, width, height }: Rectangle): Point => ({ x: x + width / 2, y: y + height / 2 });

/**
 * `layout` with every one of `moves` of the card `center` drawn: those it lacks as straight lines, and cards that
 * it lacks in rows below it, in the order of the moves. What it has stays where it is.
 */
export function withMoves(layout: MapLayout, center: string, moves: readonly Ends[]): MapLayout {
	const card = layout.cards.find(({ id }) => id === center);
	const drawn = new Set(layout.moves.map(({ id }) => id));
	const missing = moves.filter(({ id, from, to }) => !drawn.has(id) && from !== to);
	if (!card || missing.length === 0) return layout;
	const known = new Set(layout.cards.map(({ id }) => id));
	const otherEnd = ({ from, to }: Ends) => (from === center ? to : from);
	const guests = [...new Set(missing.map(otherEnd))].filter((id) => !known.has(id));
	const below = placeBelow(layout, guests, card);
	const cards = new Map([...layout.cards, ...below].map((one) => [one.id, one]));
	const lines = fan(
		card,
		missing.flatMap((move) => {
			const other = cards.get(otherEnd(move));
			return other ? [{ move, other, out: move.from === center }] : [];
		}),
	);
	const bottom = below.at(-1);
	return {
		...layout,
		bounds: bottom
			? { ...layout.bounds, height: bottom.y + bottom.height + gap.row - layout.bounds.y }
			: layout.bounds,
		cards: [...layout.cards, ...below],
		moves: [...layout.moves, ...lines],
	};
}

function placeBelow(
	{ bounds }: MapLayout,
	ids: readonly string[],
	{ width, height }: Rectangle,
): readonly MapLayout['cards'][number][] {
	const room = Math.floor((bounds.width + gap.column) / (width + gap.column));
	const columns = Math.max(1, Math.min(ids.length, Math.max(room, Math.ceil(Math.sqrt(ids.length)))));
	const left = bounds.x + (bounds.width - columns * (width + gap.column) + gap.column) / 2;
	const top = bounds.y + bounds.height + gap.above;
	return ids.map((id, i) => ({
		id,
		x: Math.round(left + (i % columns) * (width + gap.column)),
		y: top + Math.floor(i / columns) * (height + gap.row),
		width,
		height,
	}));
}

type Spoke = { readonly move: Ends; readonly other: Rectangle; readonly out: boolean };

/** Straight lines from one card, in the order of their directions, their ends along its edges as far apart as there is room. */
function fan(card: Rectangle, spokes: readonly Spoke[]): MapLayout['moves'] {
	const from = middle(card);
	const sides = { top: [] as Spoke[], bottom: [] as Spoke[] };
	for (const spoke of spokes) sides[middle(spoke.other).y < from.y ? 'top' : 'bottom'].push(spoke);
	return (['top', 'bottom'] as const).flatMap((side) => {
		const own = sides[side].toSorted((a, b) => middle(a.other).x - middle(b.other).x);
		const offsets = spreadPorts(own.length, card.width - 16, 20);
		const y = side === 'top' ? card.y : card.y + card.height;
		return own.map(({ move, other, out }, i) => {
			const start = { x: from.x + (offsets[i] ?? 0), y };
			const end = edgeTowards(other, start);
			return { id: move.id, points: out ? [start, end] : [end, start], radius: 0, label: null };
		});
	});
}

/** Where the line from `point` to the middle of `card` meets its edge. */
function edgeTowards(card: Rectangle, point: Point): Point {
	const to = middle(card);
	const [dx, dy] = [point.x - to.x, point.y - to.y];
	const share = Math.min(
		dx === 0 ? Infinity : card.width / 2 / Math.abs(dx),
		dy === 0 ? Infinity : card.height / 2 / Math.abs(dy),
		1,
	);
	return { x: to.x + dx * share, y: to.y + dy * share };
}
