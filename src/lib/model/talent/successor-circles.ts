/**
 * Groups of people of whom each could follow the next, round in a circle: A stands on a slate of a position of B and B
 * on one of A. Each group once, in the order in which its people come up. Walks without recursion, whatever the depth.
 */
export function successorCircles(
	slatesOf: ReadonlyMap<string, ReadonlySet<string>>,
	holders: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
	const follows = (person: string) => [
		...new Set([...(slatesOf.get(person) ?? [])].flatMap((position) => [...(holders.get(position) ?? [])])),
	];
	// Tarjan's strongly connected components.
	const order = new Map<string, number>();
	const low = new Map<string, number>();
	const open: string[] = [];
	const isOpen = new Set<string>();
	const circles: string[][] = [];
	const enter = (person: string) => {
		order.set(person, order.size);
		low.set(person, order.size - 1);
		open.push(person);
		isOpen.add(person);
		return { person, next: follows(person), at: 0 };
	};
	const leave = (person: string) => {
		if (low.get(person) !== order.get(person)) return;
		const group = open.splice(open.lastIndexOf(person));
		for (const one of group) isOpen.delete(one);
		if (group.length > 1) circles.push(group);
	};
	const lower = (person: string, value: number | undefined) =>
		low.set(person, Math.min(low.get(person) ?? Infinity, value ?? Infinity));
	for (const start of slatesOf.keys()) {
		if (order.has(start)) continue;
		const walk = [enter(start)];
		for (let top = walk.at(-1); top !== undefined; top = walk.at(-1)) {
			const next = top.next[top.at++];
			if (next === undefined) {
				walk.pop();
				leave(top.person);
				const above = walk.at(-1);
				if (above) lower(above.person, low.get(top.person));
			} else if (!order.has(next)) walk.push(enter(next));
			else if (isOpen.has(next)) lower(top.person, order.get(next));
		}
	}
	return circles;
}
