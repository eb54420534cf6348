import type { RolemapDocument } from '../document.ts';
import { moveKind } from '../move-kind.ts';
import type { Role } from '../role.ts';
import type { Skill } from '../skill.ts';
import { skillNames } from '../skill-names.ts';
import { matchable } from '../matchable.ts';
import { slug } from '../slug.ts';
import { UniqueIds } from '../unique-ids.ts';
import { rolesNamed } from './roles-named.ts';

/** A role that an edit added or changed, with what it was. */
interface ChangedRole {
	readonly old: Role | undefined;
	readonly now: Role;
}

function changedRoles(before: RolemapDocument, after: RolemapDocument): readonly ChangedRole[] {
	if (before.roles === after.roles) return [];
	const known = new Set(before.roles);
	const changed = after.roles.filter((role) => !known.has(role));
	const ids = new Set(changed.map(({ id }) => id));
	const olds = new Map(before.roles.filter(({ id }) => ids.has(id)).map((role) => [role.id, role]));
	return changed.map((now) => ({ old: olds.get(now.id), now }));
}

function exchangedRoles(document: RolemapDocument, changed: ReadonlyMap<string, Role>): RolemapDocument {
	if (changed.size === 0) return document;
	return { ...document, roles: document.roles.map((role) => changed.get(role.id) ?? role) };
}

/** Roles stand as high as their level; where a level moved, its roles move with it. */
function withRanks(before: RolemapDocument, after: RolemapDocument): RolemapDocument {
	if (before.levels === after.levels && before.roles === after.roles) return after;
	const ordinals = new Map(after.levels.map(({ id, ordinal }) => [id, ordinal]));
	const was = new Map(before.levels.map(({ id, ordinal }) => [id, ordinal]));
	const touched = new Set(changedRoles(before, after).map(({ now }) => now));
	const changed = new Map<string, Role>();
	for (const role of after.roles) {
		const ordinal = ordinals.get(role.levelId ?? '');
		const moved = touched.has(role) || was.get(role.levelId ?? '') !== ordinal;
		if (ordinal !== undefined && moved && role.rank !== ordinal)
			changed.set(role.id, { ...role, rank: ordinal });
	}
	return exchangedRoles(after, changed);
}

function withMoveKinds(before: RolemapDocument, after: RolemapDocument): RolemapDocument {
	if (before.roles === after.roles && before.transitions === after.transitions) return after;
	const stood = new Set<string>();
	for (const { old, now } of changedRoles(before, after)) {
		if (old?.rank !== now.rank || old.trackIds !== now.trackIds) stood.add(now.id);
	}
	const known = before.transitions === after.transitions ? null : new Set(before.transitions);
	if (known === null && stood.size === 0) return after;
	const roles = new Map(after.roles.map((role) => [role.id, role]));
	const transitions = after.transitions.map((move) => {
		const moved = stood.has(move.from) || stood.has(move.to);
		if (!moved && (known === null || known.has(move))) return move;
		const [from, to] = [roles.get(move.from), roles.get(move.to)];
		// An external or related move is one whatever its ends are.
		const isStated = move.kind === 'external' || move.kind === 'related';
		if (!from || !to || isStated) return move;
		const old = moved ? undefined : before.transitions.find(({ id }) => id === move.id);
		if (old && old.from === move.from && old.to === move.to) return move;
		const kind = moveKind(from, to);
		return kind === move.kind ? move : { ...move, kind };
	});
	const same = transitions.every((move, at) => move === after.transitions[at]);
	return same ? after : { ...after, transitions };
}

const skillKeys = new WeakMap<Skill, readonly string[]>();

/** What names a skill: its name in its own framework, its aliases everywhere, for they link skills of several. */
function keysOf(skill: Skill): readonly string[] {
	let keys = skillKeys.get(skill);
	if (keys === undefined) {
		keys = [nameKey(skill.frameworkId, skill.name), ...skill.aliases.map((alias) => nameKey('', alias))];
		skillKeys.set(skill, keys);
	}
	return keys;
}

function nameKey(frameworkId: string, name: string): string {
	return `${frameworkId}\n${matchable(name) || name}`;
}

/** The skills that the texts of changed sets list, new ones made; those that nobody lists any more go. */
function withSkills(before: RolemapDocument, after: RolemapDocument): RolemapDocument {
	const fresh = changedRoles(before, after).filter(({ old, now }) => old?.skillSets !== now.skillSets);
	const gone = changedRoles(after, before).filter(({ old, now }) => old?.skillSets !== now.skillSets);
	const left = gone.flatMap(({ now }) => now.skillSets.flatMap(({ skillIds }) => skillIds));
	if (fresh.length === 0 && left.length === 0) return after;
	const skills = new Map(after.skills.map((skill) => [skill.id, skill]));
	const named = new Map(
		after.skills.toReversed().flatMap((skill) => keysOf(skill).map((key) => [key, skill.id])),
	);
	const ids = new UniqueIds();
	for (const { id } of after.skills) ids.take(id);
	const skillOf = (name: string, frameworkId: string, categoryId: string): string => {
		const known = named.get(nameKey(frameworkId, name)) ?? named.get(nameKey('', name));
		const id = known ?? ids.take(slug(name) || name);
		const skill = skills.get(id) ?? { id, frameworkId, name, aliases: [], categoryIds: [] };
		if (known === undefined) named.set(nameKey(frameworkId, name), id);
		if (!skill.categoryIds.includes(categoryId))
			skills.set(id, { ...skill, categoryIds: [...skill.categoryIds, categoryId] });
		return id;
	};
	const changed = new Map<string, Role>();
	for (const { old, now: role } of fresh) {
		const skillSets = role.skillSets.map((set) => {
			if (old?.skillSets.includes(set)) return set;
			const names = skillNames(set.text);
			const skillIds = [...new Set(names.map((name) => skillOf(name, role.frameworkId, set.categoryId)))];
			return { ...set, skillIds };
		});
		changed.set(role.id, { ...role, skillSets });
	}
	const next = exchangedRoles(after, changed);
	return { ...next, skills: listedSkills(next, [...skills.values()], left) };
}

function listedSkills(
	document: RolemapDocument,
	skills: readonly Skill[],
	perhapsGone: readonly string[],
): readonly Skill[] {
	const gone = new Set(perhapsGone);
	for (const role of document.roles) {
		if (gone.size === 0) break;
		for (const set of role.skillSets) for (const id of set.skillIds) gone.delete(id);
		for (const { skillId } of role.requirements ?? []) gone.delete(skillId);
	}
	const next = skills.filter(({ id }) => !gone.has(id));
	const same =
		next.length === document.skills.length && next.every((skill, at) => skill === document.skills[at]);
	return same ? document.skills : next;
}

/** The roles that changed scope figures name, and what kind of figures their dimensions hold. */
function withScope(before: RolemapDocument, after: RolemapDocument): RolemapDocument {
	const fresh = changedRoles(before, after).filter(({ old, now }) => old?.scope !== now.scope);
	if (fresh.length === 0) return after;
	const dimensions = new Map(after.dimensions.map((dimension) => [dimension.id, dimension]));
	const changed = new Map<string, Role>();
	for (const { old, now: role } of fresh) {
		const scope = role.scope.map((entry) => {
			const dimension = dimensions.get(entry.dimensionId);
			if (!dimension || old?.scope.includes(entry)) return entry;
			const counts = entry.statements.some(({ value }) => value.min !== undefined && value.kind !== 'none');
			if (dimension.valueType === 'text' && counts)
				dimensions.set(dimension.id, { ...dimension, valueType: 'range' });
			if (dimension.valueType !== 'roles' || dimension.group !== 'scope') return entry;
			const { roleRefs: _, ...bare } = entry;
			const refs = [...new Set(entry.statements.flatMap(({ text }) => rolesNamed(after, text)))];
			return refs.length > 0 ? { ...bare, roleRefs: refs } : bare;
		});
		changed.set(role.id, { ...role, scope });
	}
	const next = exchangedRoles(after, changed);
	const list = next.dimensions.map((dimension) => dimensions.get(dimension.id) ?? dimension);
	return list.every((dimension, at) => dimension === next.dimensions[at])
		? next
		: { ...next, dimensions: list };
}

/** `after` with everything that is worked out from what a command changed worked out again. */
export function withDerived(before: RolemapDocument, after: RolemapDocument): RolemapDocument {
	const ranked = withRanks(before, after);
	return withScope(before, withSkills(before, withMoveKinds(before, ranked)));
}
