import type { RolemapDocument } from '#lib/model/document.ts';
import type { Page } from '#lib/model/page.ts';
import type { Role } from '#lib/model/role.ts';
import { slug } from '#lib/model/slug.ts';
import { indexLines } from './index-lines.ts';
import { rolePageLines } from './page-lines.ts';
import { entryPlace, isEntry } from './rebase.ts';

/** Whether a page is still to be made, or was made from this very document: it has no lines, and no empty file. */
export function isNewPage(page: Page, originals: ReadonlyMap<string, Uint8Array>): boolean {
	return page.blocks.length === 0 && page.kind === 'role' && originals.get(page.file)?.length !== 0;
}

function pageOf(role: Role, file: string): Page {
	return {
		...{ id: role.id, frameworkId: role.frameworkId, file, kind: 'role', frontMatter: [], h1: role.name },
		...{ bytes: 0, encoding: 'utf-8', byteOrderMark: false, blocks: [] },
	};
}

/** A document that has no pages at all, with one to be made for every role; bodies have none. */
export function withPages(document: RolemapDocument): RolemapDocument {
	const taken = new Set<string>(['readme']);
	const pages: Page[] = [];
	const roles = document.roles.map((role) => {
		if (role.kind === 'body') return role;
		const stem = slug(role.id) || slug(role.name) || 'role';
		let free = stem;
		for (let count = 2; taken.has(free); count++) free = `${stem}-${String(count)}`;
		taken.add(free);
		pages.push(pageOf(role, `${free}.md`));
		return { ...role, kind: 'page' as const, pageId: role.id };
	});
	return { ...document, roles, pages };
}

/** A role without what stands on pages already. */
function unplaced(role: Role): Role {
	const fields = Object.entries(role).map(([key, value]: [string, unknown]) => {
		if (key === 'scope' && Array.isArray(value))
			return [key, value.map((entry: object) => withoutPlaced(entry))];
		return [key, Array.isArray(value) ? value.filter(isUnplaced) : value];
	});
	return Object.fromEntries(fields) as Role;
}

function withoutPlaced(entry: object): object {
	return Object.fromEntries(
		Object.entries(entry).map(([key, value]: [string, unknown]) => [
			key,
			Array.isArray(value) ? value.filter(isUnplaced) : value,
		]),
	);
}

function isUnplaced(value: unknown): boolean {
	return !isEntry(value) || entryPlace(value) === undefined;
}

/** The texts of the pages to be made, by file: of roles, and an index where the ladder has no page at all. */
export function newPageTexts(
	document: RolemapDocument,
	base: RolemapDocument,
	pages: readonly Page[],
	homeless: readonly string[],
	eol: string,
): ReadonlyMap<string, string> {
	const known = new Set(base.transitions.map(({ id }) => id));
	const texts = new Map<string, string>();
	const ids = new Set(pages.map(({ id }) => id));
	for (const page of pages) {
		const role = document.roles.find(({ pageId }) => pageId === page.id);
		if (role === undefined) continue;
		const moves = document.transitions.filter(({ id, from }) => from === role.id && !known.has(id));
		texts.set(page.file, rolePageLines(document, unplaced(role), moves).join(eol));
	}
	const moves = document.transitions.filter(({ id }) => homeless.includes(id));
	if (base.pages.length > 0 ? moves.length > 0 : document.roles.length > 0) {
		const roles = document.roles.filter(({ pageId }) => pageId !== undefined && ids.has(pageId));
		texts.set('README.md', indexLines(document, base.pages.length > 0 ? [] : roles, moves).join(eol));
	}
	return texts;
}
