import type { Range } from './range.ts';
import type { Src, Stated } from './source.ts';

/** What a role spends on one activity: a share of its time in percent, hours a week, or words. */
export interface TimeShare {
	readonly activity: string;
	readonly dimensionId: string;
	readonly stated: Stated<Range>;
}

/** Which part of which page states a share; only the shares of one part are meant to add up to a whole. */
export function sharePart(src: Src | undefined): string {
	return JSON.stringify([src?.file, src?.path]);
}

/** The shares of a role by the part of a page that states them, in the order the parts first come. */
export function sharesByPart<S extends { readonly stated: { readonly src?: Src } }>(
	shares: readonly S[],
): ReadonlyMap<string, readonly S[]> {
	const parts = new Map<string, S[]>();
	for (const share of shares) {
		const key = sharePart(share.stated.src);
		const part = parts.get(key);
		if (part) part.push(share);
		else parts.set(key, [share]);
	}
	return parts;
}

/** What a share takes at least, in percent; hours and words take what is left. */
export function leastShare(value: Range): number {
	if (value.kind === 'split') return value.unit === '%' ? partsOf(value) : 0;
	return value.unit === '%' && value.open !== 'below' ? (value.min ?? 0) : 0;
}

/** What a share may take at most, in percent; without a limit where it is not in percent. */
export function mostShare(value: Range): number {
	if (value.kind === 'split') return value.unit === '%' ? partsOf(value) : Infinity;
	if (isNoTime(value)) return 0;
	return value.unit === '%' && value.open !== 'above' && value.max !== undefined ? value.max : Infinity;
}

/**
 * The middle of a share in percent; null where it is hours or words. A share that is open above counts as the highest
 * figure its author wrote, and none as 0.
 */
export function middleShare(value: Range): number | null {
	if (isNoTime(value)) return 0;
	if (value.unit !== '%') return null;
	const least = leastShare(value);
	const most = value.kind === 'split' ? least : (value.max ?? value.min ?? least);
	return (least + most) / 2;
}

function isNoTime(value: Range): boolean {
	return value.kind === 'none' || value.kind === 'na' || value.max === 0;
}

function partsOf({ parts = [] }: Range): number {
	return parts.reduce((sum, part) => sum + part.value, 0);
}
