/** No two ends of lines at a card are nearer than this, in pixels: where more want a place, neighbors share one. */
export const leastPort = 3;

/** Where `count` lines end along a side of `room` pixels, from its middle, in order: `usual` apart or as near as need be. */
export function spreadPorts(count: number, room: number, usual: number): readonly number[] {
	const wanted = count > 1 ? Math.min(usual, room / (count - 1)) : 0;
	if (count <= 1 || wanted >= leastPort)
		return Array.from({ length: count }, (_, i) => (i - (count - 1) / 2) * wanted);
	const places = Math.max(1, Math.floor(room / leastPort) + 1);
	return Array.from(
		{ length: count },
		(_, i) => (Math.floor((i * places) / count) - (places - 1) / 2) * leastPort,
	);
}
