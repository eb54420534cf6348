import type { Range } from '#lib/model/range.ts';
import type { Role, ScopeEntry } from '#lib/model/role.ts';
import type { Stated } from '#lib/model/source.ts';
import type { DocumentIndex } from './document-index.ts';
import { scopeFigure, type ScopeFigure } from './scope-figure.ts';
import { scopeScale, type ScopeScale } from './scope-scale.ts';
import type { StepNeighbors } from './step-neighbors.ts';

/** A neighbor's figure in the same dimension, with its author's text but for marks of emphasis. */
export interface NeighborFigure {
	readonly figure: ScopeFigure;
	readonly name: string;
	readonly text: string;
}

/** One dimension of a role's scope: what is said first, what else is said, and the figure if it is one. */
export interface ScopeRow {
	readonly dimensionId: string;
	readonly name: string;
	readonly stated: Stated<Range>;
	readonly others: readonly Stated<Range>[];
	readonly figure: ScopeFigure | null;
	readonly scale: ScopeScale | null;
	readonly before: NeighborFigure | null;
	readonly after: NeighborFigure | null;
}

/** A role's scope in the order of the ladder's dimensions, each figure beside its neighbors' in the same measure. */
export function scopeComparison(role: Role, near: StepNeighbors, index: DocumentIndex): readonly ScopeRow[] {
	const order = (entry: ScopeEntry) => index.dimensions.get(entry.dimensionId)?.order ?? Infinity;
	return [...role.scope]
		.sort((a, b) => order(a) - order(b) || 0)
		.flatMap((entry) => {
			const [stated, ...others] = entry.statements;
			return stated ? [scopeRow(entry.dimensionId, stated, others, near, index)] : [];
		});
}

function scopeRow(
	dimensionId: string,
	stated: Stated<Range>,
	others: readonly Stated<Range>[],
	near: StepNeighbors,
	index: DocumentIndex,
): ScopeRow {
	const name = index.dimensions.get(dimensionId)?.name ?? dimensionId;
	const figure = scopeFigure(stated.value);
	if (!figure) {
		return { dimensionId, name, stated, others, figure, scale: null, before: null, after: null };
	}
	return {
		dimensionId,
		name,
		stated,
		others,
		figure,
		scale: scopeScale(index.roles.values(), dimensionId, figure.measure, [figure]),
		before: neighborFigure(near.before, dimensionId, figure.measure),
		after: neighborFigure(near.after, dimensionId, figure.measure),
	};
}

function neighborFigure(role: Role | null, dimensionId: string, measure: string): NeighborFigure | null {
	const stated = role?.scope.find((entry) => entry.dimensionId === dimensionId)?.statements[0];
	const figure = stated && scopeFigure(stated.value);
	if (!role || !stated || !figure || figure.measure !== measure) return null;
	return { figure, name: role.shortName ?? role.name, text: stated.text.replace(/[*`]/g, '') };
}
