import type { Role } from '#lib/model/role.ts';
import { scopeFigure, type ScopeFigure } from './scope-figure.ts';

/** The scale that all figures of one dimension and measure share; logarithmic where they differ more than 25-fold. */
export interface ScopeScale {
	readonly kind: 'linear' | 'log';
	readonly domain: readonly [number, number];
	/** The least and the greatest number that stands at its ends, in the measure; `open` where the greatest has no upper end. */
	readonly ends: { readonly low: number; readonly top: number; readonly open: boolean };
}

/** The scale of a dimension over the whole ladder, so that a bar keeps its meaning from role to role. */
export function scopeScale(
	roles: Iterable<Role>,
	dimensionId: string,
	measure: string,
	also: readonly ScopeFigure[] = [],
): ScopeScale {
	const figures = [
		...also,
		...statedFigures(roles, dimensionId, measure === 'days').filter((figure) => figure.measure === measure),
	];
	const top = Math.max(1e-9, ...figures.map((figure) => figure.top));
	const positive = figures.flatMap(({ min, top: high }) => [min, high]).filter((value) => value > 0);
	const low = Math.min(top, ...positive);
	const hasOpen = figures.some((figure) => figure.max === null && figure.top === top);
	const ends = { top, open: hasOpen };
	if (top / low <= 25)
		return { kind: 'linear', domain: [0, hasOpen ? top * 1.15 : top], ends: { ...ends, low: 0 } };
	return { kind: 'log', domain: [low / 1.2, hasOpen ? top * 1.6 : top], ends: { ...ends, low } };
}

function statedFigures(roles: Iterable<Role>, dimensionId: string, horizon: boolean): readonly ScopeFigure[] {
	const figures: ScopeFigure[] = [];
	for (const role of roles) {
		const first = role.scope.find((entry) => entry.dimensionId === dimensionId)?.statements[0];
		const figure = first && scopeFigure(first.value, horizon);
		if (figure) figures.push(figure);
	}
	return figures;
}
