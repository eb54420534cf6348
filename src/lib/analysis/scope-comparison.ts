import type { Range } from '#lib/model/range.ts';
import type { Role, ScopeEntry } from '#lib/model/role.ts';
import type { Src, Stated } from '#lib/model/source.ts';
import { distinctStatements, type DistinctStatement } from './distinct-statements.ts';
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
	/** Whether it tells roles apart ("Metaphor") rather than says how much one holds. */
	readonly isDifference: boolean;
	readonly stated: Stated<Range>;
	/** Where else it stands in the same words. */
	readonly sources: readonly Src[];
	/** What else is said. */
	readonly others: readonly DistinctStatement[];
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
			const stated = entry.statements[0];
			return stated ? [scopeRow(entry, stated, near, index)] : [];
		});
}

function scopeRow(
	entry: ScopeEntry,
	stated: Stated<Range>,
	near: StepNeighbors,
	index: DocumentIndex,
): ScopeRow {
	const { dimensionId, statements } = entry;
	const dimension = index.dimensions.get(dimensionId);
	const [first, ...others] = distinctStatements(statements);
	const figure = scopeFigure(stated.value, dimension?.valueType === 'horizon');
	const neighbor = (other: Role | null) =>
		figure ? neighborFigure(other, dimensionId, figure.measure) : null;
	return {
		dimensionId,
		name: dimension?.name ?? dimensionId,
		isDifference: dimension?.group === 'difference',
		stated,
		sources: first?.sources.slice(1) ?? [],
		others,
		figure,
		scale: figure && scopeScale(index.roles.values(), dimensionId, figure.measure, [figure]),
		before: neighbor(near.before),
		after: neighbor(near.after),
	};
}

function neighborFigure(role: Role | null, dimensionId: string, measure: string): NeighborFigure | null {
	const stated = role?.scope.find((entry) => entry.dimensionId === dimensionId)?.statements[0];
	const figure = stated && scopeFigure(stated.value, measure === 'days');
	if (!role || !stated || !figure || figure.measure !== measure) return null;
	return { figure, name: role.shortName ?? role.name, text: stated.text.replace(/[*`]/g, '') };
}
