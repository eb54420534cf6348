import type { Role } from '#lib/model/role.ts';
import type { DocumentIndex } from '../document-index.ts';
import { scopeFigure, type ScopeFigure } from '../scope-figure.ts';

/** How one figure of scope grows or shrinks, and what that counts for. */
export interface ScopeJumpPart {
	readonly dimensionId: string;
	readonly from: number;
	readonly to: number;
	/** |ln(to / from)| / ln(50), at most 1. */
	readonly jump: number;
}

/** A factor of fifty is as far as scope can jump. */
const farthest = Math.log(50);

/** The figures both roles state in one measure, each by its middle; an end that is open counts as its highest figure. */
export function scopeJumpParts(from: Role, to: Role, index: DocumentIndex): readonly ScopeJumpPart[] {
	return from.scope.flatMap((entry) => {
		const horizon = index.dimensions.get(entry.dimensionId)?.valueType === 'horizon';
		const other = to.scope.find(({ dimensionId }) => dimensionId === entry.dimensionId);
		const [before, after] = [entry, other].map((one) => {
			const first = one?.statements[0];
			return first ? scopeFigure(first.value, horizon) : null;
		});
		if (!before || !after || before.measure !== after.measure) return [];
		const [low, high] = [middle(before), middle(after)];
		// Nothing can be so many times more than none.
		if (!(low > 0) || !(high > 0)) return [];
		const jump = Math.min(1, Math.abs(Math.log(high / low)) / farthest);
		return [{ dimensionId: entry.dimensionId, from: low, to: high, jump }];
	});
}

/** How far scope jumps, 0 to 1: the mean over the figures both roles state; null where there are none. */
export function scopeJump(from: Role, to: Role, index: DocumentIndex): number | null {
	const parts = scopeJumpParts(from, to, index);
	return parts.length === 0 ? null : parts.reduce((sum, { jump }) => sum + jump, 0) / parts.length;
}

function middle({ min, max, top }: ScopeFigure): number {
	return max === null ? top : (min + max) / 2;
}
