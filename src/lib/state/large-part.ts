import { documentIndex } from '#lib/analysis/document-index.ts';
import { followGroups } from '#lib/analysis/groups/follow-groups.ts';
import { groupLinks, type GroupLinks } from '#lib/analysis/groups/group-links.ts';
import { portionOf, rolesAround, type MapPortion } from '#lib/analysis/groups/map-portion.ts';
import { roleGroups, type RoleGroup, type RoleGroups } from '#lib/analysis/groups/role-groups.ts';
import { withMoves } from '#lib/layout/with-moves.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { groupAddress } from './address.ts';
import type { MapPlace } from './map-place.ts';

interface Place {
	/** Changes with what is shown, and only then. */
	readonly key: string;
	/** The group that is shown, or that the role in the middle belongs to. */
	readonly group: RoleGroup;
	/** Where a step back leads: from a selection to the picture without one, from there to the group around it. */
	readonly here: string;
	readonly above: string;
	/** Draws moves of one role that the picture leaves out; it comes with this part, as small maps never ask for it. */
	readonly withMoves: typeof withMoves;
}

/** What of a large document the map shows: groups to choose from, or the roles of one picture. */
export type LargePart =
	| (Place & { readonly kind: 'groups'; readonly links: ReadonlyMap<string, GroupLinks> })
	| (Place & {
			readonly kind: 'roles';
			readonly portion: MapPortion;
			/** The role in the middle and how many moves around it; null where a group is shown. */
			readonly around: { readonly role: string; readonly steps: number } | null;
	  });

const groupsOf = new WeakMap<ProjectedDocument, RoleGroups>();

/**
 * The part of `document` that `place` names; the overview where it names nothing that is there. Where `document` is an
 * edited state of `before`, its groups are still those.
 */
export function largePart(
	document: ProjectedDocument,
	place: MapPlace,
	before: ProjectedDocument | null,
): LargePart {
	const groups = groupsFor(document, before);
	const leaf = place.role === null ? undefined : groups.leafOf.get(place.role);
	const group = leaf ?? groups.byId.get(place.group) ?? groups.all;
	const here = groupAddress(group.id);
	const above = groupAddress(group.parent?.id ?? '');
	if (leaf && place.role !== null && place.around > 0) {
		const { roles, left } = rolesAround(documentIndex(document), place.role, place.around);
		return {
			kind: 'roles',
			key: `around ${place.around} ${place.role}`,
			...{ group, here, above, withMoves },
			portion: portionOf(document, roles, roles.size + left, place.role),
			around: { role: place.role, steps: place.around },
		};
	}
	if (group.groups.length > 0) {
		const links = groupLinks(group.groups, document.transitions);
		return { kind: 'groups', key: `groups ${group.id}`, group, here, above, withMoves, links };
	}
	const roles = new Set(group.roles.map(({ id }) => id));
	const portion = portionOf(document, roles, roles.size);
	return { kind: 'roles', key: `group ${group.id}`, group, here, above, withMoves, portion, around: null };
}

function groupsFor(document: ProjectedDocument, before: ProjectedDocument | null): RoleGroups {
	const known = groupsOf.get(document);
	if (known) return known;
	const old = before && groupsOf.get(before);
	const same = document.roles === before?.roles && document.tracks === before.tracks;
	const groups = (old && (same ? old : followGroups(old, document))) ?? roleGroups(document);
	groupsOf.set(document, groups);
	return groups;
}
