import type { Range } from '#lib/model/range.ts';
import { leastShare, mostShare, sharesByPart } from '#lib/model/time-share.ts';
import { placeIn, type Assembly } from './assembly.ts';
import type { RoleDraft } from './draft.ts';

/** Reports shares of a role's time that no day can hold: largest that stay below 100 %, smallest that go beyond. */
export function reportTimeSums(assembly: Assembly): void {
	for (const role of assembly.book.roles.values()) {
		for (const shares of sharesByPart(role.timeShares).values()) {
			const src = shares[0]?.stated.src;
			const page = src && assembly.pageOfFile.get(src.file);
			if (!src || !page) continue;
			const place = placeIn(page, src);
			const name = role.shortName ?? role.name;
			const [least, most] = [sumOf(shares, leastShare), sumOf(shares, mostShare)];
			if (least > 100) assembly.report.add('time-shares-over', { role: name, sum: rounded(least) }, place);
			else if (most < 100 && shares.length > 1)
				assembly.report.add('time-shares-short', { role: name, sum: rounded(most) }, place);
		}
	}
}

function sumOf(shares: readonly RoleDraft['timeShares'][number][], end: (value: Range) => number): number {
	return shares.reduce((sum, { stated }) => sum + end(stated.value), 0);
}

function rounded(sum: number): number {
	return Math.round(sum * 10) / 10;
}
