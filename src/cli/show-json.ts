/** An answer as JSON, its numbers rounded to 6 decimals. */
export function showJson(answer: unknown): string {
	return JSON.stringify(
		answer,
		(_, value: unknown) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value),
		'\t',
	);
}
