/** As many more on either side, so that a quick scroll meets no blank. */
const spare = 6;

/**
 * Which of `count` things of one `size` are within `extent` from `offset` (all in px), as a half-open range. It begins on
 * an even place, so that scrolling by less than that changes nothing.
 */
export function windowOf(
	offset: number,
	extent: number,
	size: number,
	count: number,
): { readonly start: number; readonly end: number } {
	const first = Math.floor(Math.max(0, offset) / size) - spare;
	const last = Math.ceil((Math.max(0, offset) + extent) / size) + spare;
	const start = Math.min(Math.max(0, first - (first % 4)), Math.max(0, count - 1));
	return { start, end: Math.min(count, Math.max(start, last)) };
}
