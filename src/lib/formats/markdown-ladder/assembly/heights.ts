/** A step that the pages speak of, upwards. */
export interface Step {
	readonly from: string;
	readonly to: string;
}

/** Steps by their lower end. */
function outgoing(steps: readonly Step[]): Map<string, string[]> {
	const out = new Map<string, string[]>();
	for (const { from, to } of steps) {
		const ends = out.get(from);
		if (ends) ends.push(to);
		else out.set(from, [to]);
	}
	return out;
}

/**
 * The steps that are left when those are cut that close a cycle, looking from the first role on. Iterative, because
 * a chain may be as long as the ladder.
 */
export function withoutCycles(ids: readonly string[], steps: readonly Step[]): Step[] {
	const out = outgoing(steps);
	const state = new Map<string, 'open' | 'done'>();
	const kept: Step[] = [];
	const entered = new Set(steps.map((step) => step.to));
	for (const root of [...ids.filter((id) => !entered.has(id)), ...ids]) {
		if (state.has(root)) continue;
		const stack = [{ id: root, next: 0 }];
		state.set(root, 'open');
		for (let top = stack.at(-1); top; top = stack.at(-1)) {
			const to = out.get(top.id)?.[top.next++];
			if (to === undefined) {
				state.set(top.id, 'done');
				stack.pop();
			} else if (state.get(to) !== 'open') {
				kept.push({ from: top.id, to });
				if (!state.has(to)) {
					state.set(to, 'open');
					stack.push({ id: to, next: 0 });
				}
			}
		}
	}
	return kept;
}

/**
 * A finite height for every id: given ones stay; the others stand one above the highest they are reached from, else
 * one below the lowest they lead to, between the two where both are known and there is no room; `level` pairs
 * stand alike. Steps must be free of cycles.
 */
export function heights(
	ids: readonly string[],
	given: ReadonlyMap<string, number>,
	steps: readonly Step[],
	level: readonly Step[],
): Map<string, number> {
	const below = outgoing(steps.map(({ from, to }) => ({ from: to, to: from })));
	const above = outgoing(steps);
	const found = new Map(given);
	const order = topological(ids, steps);
	const chain = longestChain(order, below);
	for (let round = 0; found.size > 0 && round < 3; round++) {
		for (const id of order) if (!found.has(id)) place(id, below.get(id), above.get(id), found, 'up');
		for (const id of [...order].reverse())
			if (!found.has(id)) place(id, below.get(id), above.get(id), found, 'down');
		for (const { from, to } of level) {
			const height = found.get(from) ?? found.get(to);
			if (height === undefined) continue;
			if (!found.has(to)) found.set(to, height);
			if (!found.has(from)) found.set(from, height);
		}
	}
	for (const id of ids) if (!found.has(id)) found.set(id, chain.get(id) ?? 0);
	return found;
}

function place(
	id: string,
	below: readonly string[] | undefined,
	above: readonly string[] | undefined,
	found: Map<string, number>,
	direction: 'up' | 'down',
): void {
	const lower = (below ?? []).flatMap((other) => found.get(other) ?? []);
	const upper = (above ?? []).flatMap((other) => found.get(other) ?? []);
	const floor = lower.reduce((most, height) => Math.max(most, height), -Infinity);
	const roof = upper.reduce((least, height) => Math.min(least, height), Infinity);
	if (direction === 'up' && Number.isFinite(floor)) {
		found.set(
			id,
			floor + 1 < roof || !Number.isFinite(roof) || roof <= floor ? floor + 1 : (floor + roof) / 2,
		);
	} else if (direction === 'down' && Number.isFinite(roof)) found.set(id, roof - 1);
}

function topological(ids: readonly string[], steps: readonly Step[]): string[] {
	const out = outgoing(steps);
	const waiting = new Map<string, number>();
	for (const { to } of steps) waiting.set(to, (waiting.get(to) ?? 0) + 1);
	const order = ids.filter((id) => !waiting.has(id));
	for (let at = 0; at < order.length; at++) {
		for (const to of out.get(order[at] as string) ?? []) {
			const left = (waiting.get(to) ?? 0) - 1;
			waiting.set(to, left);
			if (left === 0) order.push(to);
		}
	}
	return order;
}

/** Length of the longest way up to each id. */
function longestChain(
	order: readonly string[],
	below: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
	const chain = new Map<string, number>();
	for (const id of order) {
		const lower = (below.get(id) ?? []).map((other) => (chain.get(other) ?? 0) + 1);
		chain.set(
			id,
			lower.reduce((most, height) => Math.max(most, height), 0),
		);
	}
	return chain;
}
