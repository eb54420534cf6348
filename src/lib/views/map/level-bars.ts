import type { Role } from '#lib/model/role.ts';

interface Bar {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** More steps than this cannot be told apart in a tile: neighbors are counted together. */
const mostSteps = 7;
const bar = { height: 6, step: 9 };

/** How many of `roles` stand on each step of seniority, as bars about one middle, senior above, 100 wide in all. */
export function levelBars(roles: readonly Role[]): {
	readonly bars: readonly Bar[];
	readonly height: number;
} {
	const ranks = [...new Set(roles.map(({ rank }) => rank))].sort((a, b) => b - a);
	const steps = Math.min(mostSteps, ranks.length);
	const stepOf = new Map(ranks.map((rank, i) => [rank, Math.floor((i * steps) / ranks.length)]));
	const counts = Array.from({ length: steps }, () => 0);
	for (const { rank } of roles) {
		const step = stepOf.get(rank) ?? 0;
		counts[step] = (counts[step] ?? 0) + 1;
	}
	const most = Math.max(1, ...counts);
	return {
		bars: counts.map((count, i) => {
			const width = Math.max(3, (100 * count) / most);
			return { x: (100 - width) / 2, y: i * bar.step, width, height: bar.height };
		}),
		height: Math.max(1, steps) * bar.step - (bar.step - bar.height),
	};
}
