/** An organization of so many positions takes a moment to count, which is not taken from its picture. */
export const largeFrom = 5000;

/** Does it once the next picture is painted, unless what it returns is called before. */
export function afterPaint(act: () => void): () => void {
	let timer = 0;
	const frame = requestAnimationFrame(() => (timer = window.setTimeout(act)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
