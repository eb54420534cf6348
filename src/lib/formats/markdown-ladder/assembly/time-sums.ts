import type { Src } from '#lib/model/source.ts';
import type { Range } from '#lib/model/range.ts';
import { placeIn, type Assembly } from './assembly.ts';
import type { RoleDraft } from './draft.ts';

/** Reports shares of a role's time that no day can hold: largest that stay below 100 %, smallest that go beyond. */
export function reportTimeSums(assembly: Assembly): void {
	for (const role of assembly.book.roles.values()) {
		for (const shares of sharesByPart(role)) {
			const src = shares[0]?.src;
			const page = src && assembly.pageOfFile.get(src.file);
			if (!src || !page) continue;
			const place = placeIn(page, src);
			const name = role.shortName ?? role.name;
			const [least, most] = [sumOf(shares, smallest), sumOf(shares, largest)];
			if (least > 100) assembly.report.add('time-shares-over', { role: name, sum: rounded(least) }, place);
			else if (most < 100 && shares.length > 1)
				assembly.report.add('time-shares-short', { role: name, sum: rounded(most) }, place);
		}
	}
}

interface Share {
	readonly value: Range;
	readonly src?: Src;
}

/** The shares of a role by the part of a page that states them; only those of one part are meant to add up. */
function sharesByPart(role: RoleDraft): Iterable<readonly Share[]> {
	const parts = new Map<string, Share[]>();
	for (const { stated } of role.timeShares) {
		const key = JSON.stringify([stated.src?.file, stated.src?.path]);
		const { value, src } = stated;
		parts.set(key, [...(parts.get(key) ?? []), { value, ...(src ? { src } : {}) }]);
	}
	return parts.values();
}

function sumOf(shares: readonly Share[], end: (value: Range) => number): number {
	return shares.reduce((sum, { value }) => sum + end(value), 0);
}

/** What a share takes at least, in percent; hours and words take what is left. */
function smallest(value: Range): number {
	if (value.kind === 'split') return value.unit === '%' ? partsOf(value) : 0;
	return value.unit === '%' && value.open !== 'below' ? (value.min ?? 0) : 0;
}

/** What a share may take at most; without a limit where it is not in percent. */
function largest(value: Range): number {
	if (value.kind === 'split') return value.unit === '%' ? partsOf(value) : Infinity;
	if (value.kind === 'none' || value.kind === 'na' || value.max === 0) return 0;
	return value.unit === '%' && value.open !== 'above' && value.max !== undefined ? value.max : Infinity;
}

function partsOf({ parts = [] }: Range): number {
	return parts.reduce((sum, part) => sum + part.value, 0);
}

function rounded(sum: number): number {
	return Math.round(sum * 10) / 10;
}
