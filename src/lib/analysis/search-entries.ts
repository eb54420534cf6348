import type { Id } from '#lib/model/id.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Role } from '#lib/model/role.ts';
import type { SearchEntry } from './search-entry.ts';
import {
	acceleratorStatements,
	considerationStatements,
	moveStatements,
	pageStatements,
	roleStatements,
} from './search-statements.ts';

/** Everything that can be found in a document: names first, then statements in the order of their pages. */
export function searchEntries(document: ProjectedDocument): readonly SearchEntry[] {
	const roles = new Map(document.roles.map((role) => [role.id, role]));
	return [
		...document.roles.map(roleEntry),
		...document.transitions.map((move) => moveEntry(move.from, move.to, roles)),
		...skillEntries(document),
		...roleStatements(document),
		...moveStatements(document),
		...acceleratorStatements(document),
		...considerationStatements(document),
		...pageStatements(document),
	];
}

/** Every name a role is known by, its own first. */
export function roleNames(role: Role): readonly string[] {
	return [
		...new Set([role.name, ...(role.shortName === undefined ? [] : [role.shortName]), ...role.aliases]),
	];
}

function roleEntry(role: Role): SearchEntry {
	return {
		group: 'roles',
		kind: 'role',
		text: role.name,
		names: roleNames(role).slice(1),
		target: { kind: 'role', roleId: role.id },
	};
}

function moveEntry(from: Id, to: Id, roles: ReadonlyMap<Id, Role>): SearchEntry {
	const fromNames = namesOf(from, roles);
	const toNames = namesOf(to, roles);
	return {
		group: 'moves',
		kind: 'move',
		text: `${fromNames[0] ?? from} to ${toNames[0] ?? to}`,
		names: [...fromNames.slice(1), ...toNames.slice(1)],
		target: { kind: 'move', from, to },
	};
}

function namesOf(id: Id, roles: ReadonlyMap<Id, Role>): readonly string[] {
	const role = roles.get(id);
	return role === undefined ? [id] : roleNames(role);
}

/** One entry a skill and role that asks for it, so that each match leads somewhere. */
function skillEntries(document: ProjectedDocument): readonly SearchEntry[] {
	const skills = new Map(document.skills.map((skill) => [skill.id, skill]));
	return document.roles.flatMap((role) =>
		[...new Set(role.skillSets.flatMap((set) => set.skillIds))].flatMap((id): SearchEntry[] => {
			const skill = skills.get(id);
			if (skill === undefined) return [];
			return [
				{
					group: 'skills',
					kind: 'skill',
					text: skill.name,
					names: skill.aliases,
					target: { kind: 'role', roleId: role.id },
				},
			];
		}),
	);
}
