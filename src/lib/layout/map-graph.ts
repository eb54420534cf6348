/** A point in map units: pixels at zoom 1, x to the right, y downwards. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A rectangle by its top left corner. */
export interface Rectangle extends Point {
	readonly width: number;
	readonly height: number;
}

export type MoveKind = 'promotion' | 'lateral' | 'track-switch' | 'return' | 'external' | 'related';

/** What a layout is asked to place: nothing but sizes, lanes, ranks and who leads to whom. */
export interface MapGraph {
	/** In drawing order. */
	readonly lanes: readonly { readonly id: string; readonly name: string; readonly titleWidth: number }[];
	/** `rank`: higher is more senior and drawn higher; equal ranks share a row. Any finite numbers. */
	readonly cards: readonly {
		readonly id: string;
		readonly laneId: string;
		readonly rank: number;
		readonly width: number;
		readonly height: number;
	}[];
	/** Several moves may join the same two cards, a move may lead down, and `from` may equal `to` (it is then left out). */
	readonly moves: readonly {
		readonly id: string;
		readonly from: string;
		readonly to: string;
		readonly kind: MoveKind;
		/** Size of the label with the years; zero where a move has none. */
		readonly labelWidth: number;
		readonly labelHeight: number;
	}[];
}

/** Where everything goes. Arrays are in the order of the graph's. */
export interface MapLayout {
	readonly arrangement: 'lanes' | 'left-to-right' | 'free' | 'layered';
	readonly bounds: Rectangle;
	readonly lanes: readonly (Rectangle & { readonly id: string; readonly title: Rectangle })[];
	readonly cards: readonly (Rectangle & { readonly id: string })[];
	/**
	 * `points` runs from the edge of the first card to the edge of the second, its corners to be rounded by at
	 * most `radius`; `label` is null where there is no room for one without touching a card or another label.
	 */
	readonly moves: readonly {
		readonly id: string;
		readonly points: readonly Point[];
		readonly radius: number;
		readonly label: Rectangle | null;
	}[];
}
