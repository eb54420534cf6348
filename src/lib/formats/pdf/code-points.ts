/** Whether a character is among some. */
export type CodePoints = (point: number) => boolean;

/** The characters of a CSS `unicode-range` such as `U+0000-00FF,U+0131`; what is no range is left out. */
export function codePointsOf(ranges: string): CodePoints {
	const parts = ranges
		.split(',')
		.flatMap((part) => {
			const [, from, to] = /^\s*U\+([0-9a-f]+)(?:-([0-9a-f]+))?\s*$/i.exec(part) ?? [];
			return from === undefined ? [] : [[parseInt(from, 16), parseInt(to ?? from, 16)] as const];
		})
		.toSorted(([one], [other]) => one - other);
	return (point) => {
		let [low, high] = [0, parts.length - 1];
		while (low <= high) {
			const middle = (low + high) >> 1;
			const [from = 0, to = 0] = parts[middle] ?? [];
			if (point < from) high = middle - 1;
			else if (point > to) low = middle + 1;
			else return true;
		}
		return false;
	};
}
