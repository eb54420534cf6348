/** Whether two plain values hold the same, whatever the order of their fields. */
export function sameContent(one: unknown, other: unknown): boolean {
	if (one === other) return true;
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	const [fields, others] = [one, other] as readonly Readonly<Record<string, unknown>>[];
	const keys = Object.keys(fields ?? {});
	return (
		keys.length === Object.keys(others ?? {}).length &&
		keys.every((key) => Object.hasOwn(other, key) && sameContent(fields?.[key], others?.[key]))
	);
}
