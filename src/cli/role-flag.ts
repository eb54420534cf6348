import { nearestRoles } from '#lib/analysis/nearest-roles.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Role } from '#lib/model/role.ts';
import { analysisWords as words } from '#lib/words/english/analyses.ts';
import type { Given } from './read-flags.ts';
import { showText } from './show-text.ts';

/** The role that `--<flag>` names by its id, or a sentence that says why there is none. */
export function roleFlag(document: ProjectedDocument, given: Given, flag: string): Role | string {
	const id = given.values[flag];
	return id === undefined ? words.flagMissing(flag) : roleNamed(document, id);
}

/** The role with this id, or a sentence that names those whose ids come nearest. */
export function roleNamed(document: ProjectedDocument, id: string): Role | string {
	const role = document.roles.find((one) => one.id === id);
	if (role !== undefined) return role;
	const near = nearestRoles(id, document.roles).map((one) => showText(one.id));
	return words.unknownRole(showText(id), near);
}
