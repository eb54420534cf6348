import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Role } from '#lib/model/role.ts';
import { grouped } from '../grouped.ts';
import { isOnMap } from './is-large.ts';
import { largestGroup, type GroupLabel, type RoleGroup, type RoleGroups } from './role-groups.ts';

/** A group that edits filled beyond so many times its size is divided anew. */
const grown = 2;

/**
 * The groups of `document`, an edited state of what `before` are the groups of. Each role stays where it stands unless
 * its track says otherwise, and a new one joins those it moves to or from: an edit must not throw about what a person
 * looks at. null where that does not go: with a new track, or a group left empty or far too large.
 */
export function followGroups(before: RoleGroups, document: ProjectedDocument): RoleGroups | null {
	const roles = document.roles.filter(isOnMap);
	const homeOf = homes(before, document);
	const homeOfRole = new Map(roles.map((role) => [role, homeOf(role)]));
	const members = grouped(roles, (role) => homeOfRole.get(role) ?? null);
	const rolesIn = (group: RoleGroup): readonly Role[] =>
		group.groups.length === 0 ? (members.get(group) ?? []) : group.groups.flatMap(rolesIn);
	const labelOf = labels(document);
	const byId = new Map<string, RoleGroup>();
	const leafOf = new Map<string, RoleGroup>();
	let fits = !members.has(null);
	const grow = (old: RoleGroup, parent: RoleGroup | null): RoleGroup => {
		const { id } = old;
		const inside = rolesIn(old);
		const label = labelOf(old, inside);
		const groups: RoleGroup[] = [];
		const group: RoleGroup = { id, label: label ?? old.label, parent, roles: inside, groups };
		byId.set(id, group);
		for (const inner of old.groups) groups.push(grow(inner, group));
		const isLeaf = groups.length === 0;
		if (isLeaf) for (const role of inside) leafOf.set(role.id, group);
		const tooLarge = isLeaf && inside.length > largestGroup * grown;
		if (label === null || inside.length === 0 || tooLarge) fits = false;
		return group;
	};
	const all = grow(before.all, null);
	return fits ? { all, byId, leafOf } : null;
}

/** Says which of the smallest groups a role belongs to; null for none of them. */
function homes(before: RoleGroups, document: ProjectedDocument): (role: Role) => RoleGroup | null {
	const byTrack = before.all.groups.some(({ label }) => label.kind === 'track');
	const tracks = new Set(document.tracks.map(({ id }) => id));
	const others = before.all.groups.find(({ label }) => label.kind === 'others') ?? null;
	/** The group at the top that a role belongs to by its track. */
	const topOf = ([track = '']: Role['trackIds']): RoleGroup | null =>
		tracks.has(track) ? (before.byId.get(`track:${track}`) ?? null) : others;
	return (role) => {
		const known = before.leafOf.get(role.id);
		const top = byTrack ? topOf(role.trackIds) : before.all;
		if (top === null) return null;
		if (known && isIn(known, top)) return known;
		return neighborHome(role, top, before, document) ?? lastLeaf(top);
	};
}

/** The group within `top` that holds most of what `role` moves to or from. */
function neighborHome(
	role: Role,
	top: RoleGroup,
	before: RoleGroups,
	document: ProjectedDocument,
): RoleGroup | null {
	const ends = document.transitions.flatMap(({ from, to }) =>
		from === role.id ? [to] : to === role.id ? [from] : [],
	);
	const near = ends.flatMap((id) => before.leafOf.get(id) ?? []).filter((leaf) => isIn(leaf, top));
	const [most] = [...grouped(near, (leaf) => leaf)].sort(([, a], [, b]) => b.length - a.length);
	return most?.[0] ?? null;
}

function isIn(group: RoleGroup, top: RoleGroup): boolean {
	for (let at: RoleGroup | null = group; at; at = at.parent) if (at === top) return true;
	return false;
}

/** What fits nowhere else comes last. */
function lastLeaf(group: RoleGroup): RoleGroup {
	const last = group.groups.at(-1);
	return last ? lastLeaf(last) : group;
}

/** Says what a group is called now; null where what it was named for is gone. */
function labels(
	document: ProjectedDocument,
): (group: RoleGroup, roles: readonly Role[]) => GroupLabel | null {
	const names = new Map([...document.tracks, ...document.roles].map(({ id, name }) => [id, name]));
	return ({ id, label }, roles) => {
		if (label.kind === 'all' || label.kind === 'others') return label;
		if (label.kind === 'part') {
			const sorted = roles.map(({ name }) => name).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
			return { kind: 'part', first: sorted[0] ?? '', last: sorted.at(-1) ?? '' };
		}
		const name = names.get(id.slice(id.lastIndexOf(`${label.kind}:`) + label.kind.length + 1));
		return name === undefined ? null : { kind: label.kind, name };
	};
}
