import { isOwnPage } from '#lib/model/role-blocks.ts';
import { partSpan } from './emptied-part.ts';
import { roleSection } from './move-places.ts';
import type { FileEdit, WriteContext } from './write-context.ts';

/** Takes off their pages the parts about roles that the document has no more. */
export function goneRoleEdits({ document, base, shape }: WriteContext): readonly FileEdit[] {
	const kept = new Set(document.roles.map(({ id }) => id));
	return base.roles.flatMap((role): FileEdit[] => {
		if (kept.has(role.id)) return [];
		const page = base.pages.find(({ id }) => id === role.pageId);
		const found = page && !isOwnPage(page, role.id) ? shape(page.file) : undefined;
		if (!page || !found) return [];
		const section = roleSection(found, role.id, base);
		if (section.kind === 'title') return [];
		const edit = { ...partSpan(found, section), parts: [], depth: 4, owner: `roles/${role.id}` };
		return [{ file: page.file, edit }];
	});
}
