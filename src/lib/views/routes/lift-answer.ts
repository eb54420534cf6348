import type { Reach } from '#lib/analysis/routes/reach.ts';
import { bandEnds } from '#lib/analysis/routes/reach-bands.ts';
import type { Way } from '#lib/analysis/routes/way.ts';
import type { DocumentIndex } from '#lib/analysis/document-index.ts';
import type { MapHighlight } from '#lib/views/map/map-highlight.ts';
import { lateWords } from '#lib/words/late-words.ts';

/** One or two ways on the map: their roles and moves stand out, with the start and the target marked. */
export function liftWays(ways: readonly Way[], index: DocumentIndex): MapHighlight {
	const first = ways[0]?.roles ?? [];
	return {
		roles: new Set(ways.flatMap(({ roles }) => roles)),
		moves: new Set(ways.flatMap(({ roles }) => movesAlong(roles, index))),
		start: first[0] ?? null,
		goal: first.at(-1) ?? null,
		shades: new Map(),
	};
}

function movesAlong(roles: readonly string[], index: DocumentIndex): readonly string[] {
	return roles.slice(1).flatMap((to, at) => {
		return index.waysOn.get(roles[at] ?? '')?.find((move) => move.to === to)?.id ?? [];
	});
}

/** What can be reached, as travel-time maps shade it: nearer in years is stronger, and each card says its years. */
export function shadeReach({ role, years, backwards, reached }: Reach): MapHighlight {
	const words = lateWords().routes;
	const ends = bandEnds(years);
	const band = (about: number) =>
		Math.max(
			0,
			ends.findIndex((end) => about <= end),
		);
	return {
		roles: new Set([role, ...reached.map((one) => one.role)]),
		moves: new Set(reached.map(({ by }) => by)),
		start: backwards ? null : role,
		goal: backwards ? role : null,
		shades: new Map([
			[role, { band: 0, note: words.here }],
			...reached.map((one) => [one.role, { band: band(one.about), note: words.span(one.years) }] as const),
		]),
	};
}
