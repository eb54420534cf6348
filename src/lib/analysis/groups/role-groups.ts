import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Role } from '#lib/model/role.ts';
import { grouped } from '../grouped.ts';
import { communities } from './communities.ts';
import { isOnMap } from './is-large.ts';

/** Why roles stand together: a track they name, the moves around a role of many, or merely their place in the list. */
export type GroupLabel =
	| { readonly kind: 'track'; readonly name: string }
	| { readonly kind: 'around'; readonly name: string }
	| { readonly kind: 'part'; readonly first: string; readonly last: string }
	| { readonly kind: 'others' }
	| { readonly kind: 'all' };

/** Roles that are looked at together. A group too large for one picture has groups of its own. */
export interface RoleGroup {
	/** Opens the same group again after a reload; of a group inside another it begins with that one's and `~`. */
	readonly id: string;
	readonly label: GroupLabel;
	readonly parent: RoleGroup | null;
	readonly roles: readonly Role[];
	readonly groups: readonly RoleGroup[];
}

/** All groups of a document: `leafOf` is the smallest group of each role on the map. */
export interface RoleGroups {
	readonly all: RoleGroup;
	readonly byId: ReadonlyMap<string, RoleGroup>;
	readonly leafOf: ReadonlyMap<string, RoleGroup>;
}

/** A group beyond so many roles is divided again. */
export const largestGroup = 80;
/** Communities of fewer roles join the others. */
const smallest = 4;
/** Groups on one screen; what comes after the largest of them is joined. */
const mostGroups = 40;

/** Every role on the map in groups: by the tracks the document states, and by its moves where these do not divide it. */
export function roleGroups(document: ProjectedDocument): RoleGroups {
	const byId = new Map<string, RoleGroup>();
	const leafOf = new Map<string, RoleGroup>();
	const grow = (part: Part, parent: RoleGroup | null): RoleGroup => {
		const groups: RoleGroup[] = [];
		const id = parent === null || parent.parent === null ? part.id : `${parent.id}~${part.id}`;
		const group: RoleGroup = { id, label: part.label, parent, roles: part.roles, groups };
		byId.set(id, group);
		const parts = parent === null || part.roles.length > largestGroup ? partsOf(part, document) : [];
		for (const inner of parts) groups.push(grow(inner, group));
		if (groups.length === 0) for (const role of part.roles) leafOf.set(role.id, group);
		return group;
	};
	const all = grow({ id: '', label: { kind: 'all' }, roles: document.roles.filter(isOnMap) }, null);
	return { all, byId, leafOf };
}

interface Part {
	readonly id: string;
	readonly label: GroupLabel;
	readonly roles: readonly Role[];
}

/** The parts of a group, largest divisions first: at least two, or none. */
function partsOf(part: Part, document: ProjectedDocument): readonly Part[] {
	const byTrack = part.label.kind === 'all' ? trackParts(part.roles, document) : [];
	if (byTrack.length > 1) return byTrack;
	const byMoves = moveParts(part.roles, document);
	if (byMoves.length > 1 && Math.max(...byMoves.map(({ roles }) => roles.length)) < part.roles.length * 0.8)
		return byMoves;
	return part.roles.length > largestGroup ? evenParts(part.roles) : [];
}

function trackParts(roles: readonly Role[], document: ProjectedDocument): readonly Part[] {
	const tracks = document.tracks.toSorted((a, b) => a.order - b.order);
	const known = new Set(tracks.map(({ id }) => id));
	const trackOf = (role: Role) => (known.has(role.trackIds[0] ?? '') ? role.trackIds[0] : undefined);
	const byTrack = grouped(roles, trackOf);
	const parts = tracks.flatMap(({ id, name }): Part[] => {
		const own = byTrack.get(id);
		return own ? [{ id: `track:${id}`, label: { kind: 'track', name }, roles: own }] : [];
	});
	const others = byTrack.get(undefined) ?? [];
	if (others.length > 0) parts.push({ id: 'others', label: { kind: 'others' }, roles: others });
	return parts;
}

function moveParts(roles: readonly Role[], document: ProjectedDocument): readonly Part[] {
	const at = new Map(roles.map(({ id }, i) => [id, i]));
	const degree = new Map<string, number>();
	const moves = document.transitions.flatMap(({ from, to }): [number, number][] => {
		const [a, b] = [at.get(from), at.get(to)];
		if (a === undefined || b === undefined || a === b) return [];
		for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + 1);
		return [[a, b]];
	});
	const found = communities(roles.length, moves);
	const groups = [...grouped(roles, (role) => found[at.get(role.id) ?? 0] ?? 0).values()].sort(
		(a, b) => b.length - a.length,
	);
	const large = groups.filter((group) => group.length >= smallest).slice(0, mostGroups);
	const others = groups.filter((group) => !large.includes(group)).flat();
	const parts = large.map((group): Part => {
		const middle = group.reduce((best, role) =>
			(degree.get(role.id) ?? 0) > (degree.get(best.id) ?? 0) ? role : best,
		);
		return { id: `around:${middle.id}`, label: { kind: 'around', name: middle.name }, roles: group };
	});
	if (others.length > 0) parts.push({ id: 'others', label: { kind: 'others' }, roles: others });
	return parts;
}

/** Where neither tracks nor moves divide roles: pieces of equal size, by name. */
function evenParts(roles: readonly Role[]): readonly Part[] {
	const byName = roles.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
	const pieces = Math.min(mostGroups, Math.ceil(byName.length / largestGroup));
	return Array.from({ length: pieces }, (_, i): Part => {
		const at = (piece: number) => Math.floor((piece * byName.length) / pieces);
		const own = byName.slice(at(i), at(i + 1));
		const [first, last] = [own[0]?.name ?? '', own.at(-1)?.name ?? ''];
		return { id: `part:${i + 1}`, label: { kind: 'part', first, last }, roles: own };
	});
}
