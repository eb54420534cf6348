import type { RolemapDocument } from '../document.ts';
import { slug } from '../slug.ts';
import { UniqueIds } from '../unique-ids.ts';

/** The id of a new role: the slug of its name, as its page's file will have it; no role or page has had it. */
export function newRoleId(document: RolemapDocument, name: string): string {
	const ids = new UniqueIds();
	for (const { id } of document.roles) ids.take(id);
	for (const { id, file } of document.pages) {
		ids.take(id);
		ids.take((file.split('/').at(-1) ?? file).replace(/\.[^.]*$/, '').toLowerCase());
	}
	return ids.take(slug(name) || name.trim() || 'role');
}
