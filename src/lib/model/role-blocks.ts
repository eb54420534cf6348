import type { Page, RawBlock } from './page.ts';

interface Head {
	readonly roleId: string;
	readonly at: number;
	/** Just behind the last block below it. */
	readonly end: number;
}

/** The headings of a page that name roles, each with all that stands below it. */
function headsOf({ blocks }: Page): readonly Head[] {
	return blocks.flatMap(({ kind, level = 1, mappedTo = '' }, at): Head[] => {
		const roleId = kind === 'heading' ? /(?:^|,)roles\/([^/]+)\/name(?:,|$)/.exec(mappedTo)?.[1] : undefined;
		if (roleId === undefined) return [];
		const next = blocks.findIndex(
			(block, other) => other > at && block.kind === 'heading' && (block.level ?? 1) <= level,
		);
		return [{ roleId, at, end: next < 0 ? blocks.length : next }];
	});
}

/** Whether a page is the role's own, and not one that is about several of which it is a part. */
export function isOwnPage(page: Page, roleId: string): boolean {
	if (page.kind !== 'role') return false;
	const heads = headsOf(page);
	return heads.length < 2 || heads[0]?.roleId === roleId || heads.every((head) => head.roleId !== roleId);
}

/**
 * The blocks of a page that are about one of its roles, in page order: all of a page of its own, else what stands below
 * its heading; never what stands below the heading of another role.
 */
export function blocksOfRole(page: Page, roleId: string): readonly RawBlock[] {
	const heads = headsOf(page);
	if (heads.length === 0 || (heads.length === 1 && heads[0]?.roleId === roleId && page.kind === 'role'))
		return page.blocks;
	const own = isOwnPage(page, roleId) ? undefined : heads.find((head) => head.roleId === roleId);
	const [from, to] = own ? [own.at, own.end] : [0, page.blocks.length];
	if (!own && page.kind !== 'role') return [];
	const others = heads.filter((head) => head.roleId !== roleId && head.at > from);
	return page.blocks
		.slice(from, to)
		.filter((_, at) => !others.some((head) => from + at >= head.at && from + at < head.end));
}
