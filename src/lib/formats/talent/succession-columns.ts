/** The columns of our own `succession.csv`, in its order (product.md). */
export const successionColumns = [
	'position_id',
	'critical',
	'impact',
	'person_id',
	'readiness',
	'rank',
	'status',
	'emergency',
] as const;
export type SuccessionColumn = (typeof successionColumns)[number];

/** Other heads of the same, in lower case with one space between words. */
const alike: Readonly<Record<string, SuccessionColumn>> = {
	position: 'position_id',
	'position code': 'position_id',
	'seat id': 'position_id',
	'key position': 'critical',
	'critical role': 'critical',
	'business impact': 'impact',
	person: 'person_id',
	successor: 'person_id',
	'successor id': 'person_id',
	'employee id': 'person_id',
	'user id': 'person_id',
	'emergency cover': 'emergency',
};

/** What a head of a column means; null for one that is kept as it is. */
export function successionColumnOf(head: string): SuccessionColumn | null {
	const plain = head
		.toLowerCase()
		.replace(/[\s_-]+/g, ' ')
		.trim();
	return successionColumns.find((name) => name.replace('_', ' ') === plain) ?? alike[plain] ?? null;
}
