import type { Range } from '#lib/model/range.ts';
import type { Role } from '#lib/model/role.ts';
import type { Stated } from '#lib/model/source.ts';
import type { DocumentIndex } from './document-index.ts';
import { scopeFigure, type ScopeFigure } from './scope-figure.ts';
import { scopeScale, type ScopeScale } from './scope-scale.ts';

/** One dimension both roles of a move speak of: what it was, what it becomes, and the scale if both are figures. */
export interface ScopeChange {
	readonly dimensionId: string;
	readonly name: string;
	/** Whether it tells roles apart ("Metaphor") rather than says how much one holds. */
	readonly isDifference: boolean;
	readonly from: Stated<Range>;
	readonly to: Stated<Range>;
	readonly figures: {
		readonly from: ScopeFigure;
		readonly to: ScopeFigure;
		readonly scale: ScopeScale;
	} | null;
}

/** What changes in scope: the dimensions both roles have and state differently, in the ladder's order. */
export function scopeChange(from: Role, to: Role, index: DocumentIndex): readonly ScopeChange[] {
	const order = (change: ScopeChange) => index.dimensions.get(change.dimensionId)?.order ?? Infinity;
	return from.scope
		.flatMap((entry) => {
			const before = entry.statements[0];
			const after = to.scope.find((other) => other.dimensionId === entry.dimensionId)?.statements[0];
			if (!before || !after || before.text.trim() === after.text.trim()) return [];
			const dimension = index.dimensions.get(entry.dimensionId);
			return [
				{
					dimensionId: entry.dimensionId,
					name: dimension?.name ?? entry.dimensionId,
					isDifference: dimension?.group === 'difference',
					from: before,
					to: after,
					...figuresOf(before, after, entry.dimensionId, index),
				},
			];
		})
		.sort((a, b) => order(a) - order(b) || 0);
}

function figuresOf(
	before: Stated<Range>,
	after: Stated<Range>,
	dimensionId: string,
	index: DocumentIndex,
): Pick<ScopeChange, 'figures'> {
	const horizon = index.dimensions.get(dimensionId)?.valueType === 'horizon';
	const from = scopeFigure(before.value, horizon);
	const to = scopeFigure(after.value, horizon);
	if (!from || !to || from.measure !== to.measure) return { figures: null };
	return {
		figures: { from, to, scale: scopeScale(index.roles.values(), dimensionId, from.measure, [from, to]) },
	};
}
