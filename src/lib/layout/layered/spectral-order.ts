/** By then cards that hang together have come together; more rounds change few places. */
const rounds = 90;

/** The neighbors of card `i` stand in `near` from `start[i]` to before `start[i + 1]`. */
interface Neighbors {
	readonly start: Int32Array;
	readonly near: Int32Array;
}

/**
 * A number for each card such that cards joined by moves have near ones: the slowest motion of the graph but for
 * the constant one, found by averaging over neighbors again and again (Koren 2005, "Drawing graphs by eigenvectors").
 */
export function spectralPlaces({ start, near }: Neighbors): Float64Array {
	const count = start.length - 1;
	const degree = Float64Array.from({ length: count }, (_, i) => (start[i + 1] ?? 0) - (start[i] ?? 0));
	const whole = Math.max(1, near.length);
	// Far from any symmetry of the graph, and the same every time.
	let values = Float64Array.from({ length: count }, (_, i) => ((i * 0.618_033_988_75) % 1) - 0.5);
	for (let round = 0; round < rounds; round++) {
		let mean = 0;
		for (let i = 0; i < count; i++) mean += ((degree[i] ?? 0) * (values[i] ?? 0)) / whole;
		const next = new Float64Array(count);
		let size = 0;
		for (let i = 0; i < count; i++) {
			let sum = 0;
			for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k++) sum += (values[near[k] ?? 0] ?? 0) - mean;
			const own = (values[i] ?? 0) - mean;
			next[i] = degree[i] === 0 ? own : (own + sum / (degree[i] ?? 1)) / 2;
			size += (next[i] ?? 0) ** 2;
		}
		const scale = size === 0 ? 1 : 1 / Math.sqrt(size);
		values = next.map((value) => value * scale);
	}
	return values;
}
