const origins: ReadonlySet<unknown> = new Set(['own', 'index', 'other', 'user']);

/** A copy whose words stand in no page yet: without places, and stated by nobody but its maker. */
export function unplaced<T>(value: T): T {
	if (Array.isArray(value)) return value.map(unplaced) as T;
	if (typeof value !== 'object' || value === null) return value;
	const fields = Object.entries(value).flatMap(([key, part]): (readonly [string, unknown])[] => {
		if (key === 'src' || key.endsWith('Src')) return [];
		if (key === 'from' && 'text' in value && origins.has(part)) return [[key, 'user']];
		return [[key, key === 'alsoStated' ? [] : unplaced(part)]];
	});
	return Object.fromEntries(fields) as T;
}
