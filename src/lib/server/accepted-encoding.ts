/** The best of `offered` (best first) that an Accept-Encoding header allows, or null for the plain form. RFC 9110, 12.5.3. */
export function acceptedEncoding<E extends string>(
	header: string | undefined,
	offered: readonly E[],
): E | null {
	const weights = new Map<string, number>();
	for (const part of (header ?? '').split(',')) {
		const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
		const q = parameters.find((parameter) => parameter.startsWith('q='));
		if (name !== '') weights.set(name, q === undefined ? 1 : Number(q.slice(2)) || 0);
	}
	return offered.find((encoding) => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0) ?? null;
}
