import type { Assembly } from './assembly.ts';
import { roleDraft } from './draft.ts';
import { isBody } from '#lib/model/role-names.ts';
import type { FolderSettings } from './rolemap-json.ts';

/** Roles without a page that `rolemap.json` names; pages may speak of them by any of their names. */
export function addOutlineRoles({ book, frameworkId }: Assembly, settings: FolderSettings): void {
	for (const [id, { name, shortName, aliases, onMap }] of settings.roles) {
		if (name === undefined || book.ids.has(id)) continue;
		const role = roleDraft(book.ids.take(id), frameworkId, name, isBody(name) ? 'body' : 'stub');
		role.onMap = onMap && role.kind !== 'body';
		if (shortName !== undefined) role.shortName = shortName;
		book.add(role);
		for (const alias of aliases) book.alias(role, alias);
	}
}
