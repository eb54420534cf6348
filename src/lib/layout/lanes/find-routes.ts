import type { Plan } from './plan.ts';
import { RouteFinder, type Route } from './route-finder.ts';
import type { RouteGrid } from './route-grid.ts';
import { Traffic } from './traffic.ts';

/** Short and straight moves first: they have the least choice. */
function routingOrder(plan: Plan, grid: RouteGrid): readonly number[] {
	const reach = plan.moves.map(({ from, to }) => {
		const a = grid.cellOf[from] ?? 0;
		const b = grid.cellOf[to] ?? 0;
		const columns = Math.abs((a % grid.columns) - (b % grid.columns));
		return 2 * columns + Math.abs(Math.floor(a / grid.columns) - Math.floor(b / grid.columns));
	});
	return plan.moves.map((_, i) => i).sort((a, b) => (reach[a] ?? 0) - (reach[b] ?? 0) || a - b);
}

/** How often every move is placed: the first time without knowing those after it. */
const roundsFor = (moves: number) => (moves <= 120 ? 4 : moves <= 400 ? 2 : 1);

/**
 * A route for every move of `plan`: each is found by A* over the streets with bends, crossings and crowding as
 * costs, then taken out and found again while the others stay, as often as the size of the map allows.
 */
export function findRoutes(plan: Plan, grid: RouteGrid): readonly Route[] {
	const traffic = new Traffic(plan.cards.length, grid);
	const finder = new RouteFinder(plan, grid, traffic);
	const order = routingOrder(plan, grid);
	const routes: Route[] = plan.moves.map(() => []);
	const rounds = roundsFor(plan.moves.length);
	for (let round = 0; round < rounds; round++) {
		let changed = false;
		for (const i of order) {
			const move = plan.moves[i];
			const old = routes[i];
			if (move === undefined || old === undefined) continue;
			if (round > 0) traffic.add(move, old, -1);
			const route = finder.find(move);
			traffic.add(move, route, 1);
			changed ||= route.length !== old.length || route.some((cell, k) => cell !== old[k]);
			routes[i] = route;
		}
		if (!changed) break;
	}
	return routes;
}
