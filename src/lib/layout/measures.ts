/** Distances in pixels at zoom 1 that give the map its air; every arrangement keeps them. */
export const measures = {
	/** Free height between two rows of cards, before tracks ask for more. */
	rowGap: 48,
	/** From a lane's edge to its outermost card. */
	lanePadding: 26,
	laneGap: 20,
	/** Between cards of one lane that stand side by side. */
	columnGap: 44,
	titleHeight: 16,
	titleInset: 14,
	footer: 18,
	/** Between two parallel lines. */
	track: 12,
	/** Between a line and the cards beside its channel. */
	trackMargin: 16,
	/** Between two lines that end at the same edge of a card. */
	port: 20,
	sidePort: 15,
	/** What stays free of lines at each end of a card's top and bottom, and of its sides. */
	portMargin: 24,
	sideMargin: 10,
	/** Between a label and whatever it must not touch. */
	labelClearance: 4,
	/** Between two labels where there is room: each can be pressed alone also on a map seen at half its size (WCAG 2.5.8). */
	labelAir: 20,
	/** A label keeps this far from its line's ends, where the arrowhead is. */
	labelFromEnd: 11,
	cornerRadius: 12,
} as const;
