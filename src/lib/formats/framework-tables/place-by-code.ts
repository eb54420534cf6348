import { socGroups } from '#lib/words/english/soc-groups.ts';
import type { FrameworkDraft } from '../frameworks/framework-draft.ts';

const socCode = /^(\d{2})-\d{4}(?:\.\d{2})?$/;

/** Roles under codes of the Standard Occupational Classification stand on the track of their major group. */
export function placeByCode(draft: FrameworkDraft): void {
	const roles = [...draft.roles.values()].filter(({ trackIds }) => trackIds.length === 0);
	const groups = roles.map((role) => [role, socGroups[socCode.exec(role.id)?.[1] ?? '']] as const);
	if (groups.filter(([, group]) => group !== undefined).length * 2 < roles.length) return;
	for (const [role, group] of groups) if (group !== undefined) role.trackIds = [draft.track(group).id];
}
