/** Red, green and blue of `#rrggbb`, each 0 to 255. */
export function channels(color: string): readonly [number, number, number] {
	const at = (i: number) => parseInt(color.slice(i, i + 2), 16);
	return [at(1), at(3), at(5)];
}

/** `share` of `over` laid on `under`, as one opaque color. */
export function mix(over: string, under: string, share: number): string {
	const below = channels(under);
	const mixed = channels(over).map((value, i) => Math.round(value * share + (below[i] ?? 0) * (1 - share)));
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance"). */
function luminance(color: string): number {
	const [red, green, blue] = channels(color).map((value) => {
		const share = value / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colors, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: string, b: string): number {
	const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
	return (high + 0.05) / (low + 0.05);
}
