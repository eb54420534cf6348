/** `records` by what `key` gives for each, keys and records in their first order. */
export function grouped<T, K>(records: readonly T[], key: (record: T) => K): ReadonlyMap<K, readonly T[]> {
	const groups = new Map<K, T[]>();
	for (const record of records) {
		const group = groups.get(key(record));
		if (group) group.push(record);
		else groups.set(key(record), [record]);
	}
	return groups;
}
