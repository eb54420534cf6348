import type { RolemapDocument } from '../document.ts';
import type { Page } from '../page.ts';
import type { Role } from '../role.ts';
import { slug } from '../slug.ts';
import { UniqueIds } from '../unique-ids.ts';
import { withRecord } from './edited.ts';

/** The folder that most roles' pages stand in, with its `/`; '' for the top. */
function usualFolder(pages: readonly Page[]): string {
	const counts = new Map<string, number>();
	for (const { kind, file } of pages) {
		if (kind !== 'role') continue;
		const folder = file.slice(0, file.lastIndexOf('/') + 1);
		counts.set(folder, (counts.get(folder) ?? 0) + 1);
	}
	return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as const)[0];
}

/** A file of the role's id that no page has, whatever its case: some disks know no other. */
function newFile(pages: readonly Page[], role: Role): string {
	const taken = new Set(pages.map(({ file }) => file.toLowerCase()));
	// A name of another script stays; what a path may not hold does not.
	const stem = slug(role.id) || role.id.replace(/[\\/:*?"<>|.\s]+/g, '-').slice(0, 80);
	const folder = usualFolder(pages);
	let file = `${folder}${stem}.md`;
	for (let count = 2; taken.has(file.toLowerCase()); count++) file = `${folder}${stem}-${count}.md`;
	return file;
}

/** `document` with an empty page for a role that has none. */
export function withNewPage(document: RolemapDocument, role: Role): RolemapDocument {
	const ids = new UniqueIds();
	for (const { id } of document.pages) ids.take(id);
	const page: Page = {
		id: ids.take(role.id),
		frameworkId: role.frameworkId,
		file: newFile(document.pages, role),
		kind: 'role',
		frontMatter: [],
		h1: role.shortName === undefined ? role.name : `${role.name} (${role.shortName})`,
		bytes: 0,
		encoding: 'utf-8',
		byteOrderMark: false,
		blocks: [],
	};
	const owner: Role = { ...role, kind: 'page', onMap: true, pageId: page.id };
	return withRecord({ ...document, pages: [...document.pages, page] }, 'roles', owner);
}
