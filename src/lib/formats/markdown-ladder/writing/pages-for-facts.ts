import { withNewPage } from '#lib/model/commands/new-page.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { ListChange, Rebased } from './rebase.ts';

/**
 * A role that pages only name gets its page with the first new thing said of it, for no line of theirs is about that
 * role alone; what they state of it stays with them. A body has no page, whatever is said of it.
 */
export function withPagesForFacts({ document, lists }: Rebased): RolemapDocument {
	const told = new Set(
		lists.flatMap(({ collection, id, path, from }) =>
			collection === 'roles' && (path.length === 1 || path[0] === 'scope') && from.includes(-1) ? [id] : [],
		),
	);
	return document.roles
		.filter(({ id, kind, pageId }) => told.has(id) && kind !== 'body' && pageId === undefined)
		.reduce(withNewPage, document);
}

/** What of a list is not written with the new page of its role. */
export function withoutNewPage(
	change: ListChange,
	document: RolemapDocument,
	base: RolemapDocument,
): ListChange {
	if (change.collection !== 'roles' || change.path.length > 1) return change;
	const pageId = document.roles.find(({ id }) => id === change.id)?.pageId;
	const page = document.pages.find(({ id }) => id === pageId);
	if (page === undefined || base.pages.some(({ file }) => file === page.file)) return change;
	const stays = (at: number): boolean => change.from[at] !== -1;
	return {
		...change,
		after: change.after.filter((_, at) => stays(at)),
		from: change.from.filter((_, at) => stays(at)),
	};
}
