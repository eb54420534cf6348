import { editDistance } from '#lib/model/edit-distance.ts';
import { slug } from '#lib/model/slug.ts';
import type { Role } from '#lib/model/role.ts';

/** The roles whose names come nearest to `wanted`, best first: a shared start or part, else few changed letters. */
export function nearestRoles(wanted: string, roles: Iterable<Role>, count = 3): readonly Role[] {
	const target = slug(wanted) || wanted.toLowerCase();
	return [...roles]
		.map((role) => ({ role, distance: Math.min(...namesOf(role).map((name) => distance(target, name))) }))
		.filter(({ distance: far }) => far <= 0.7)
		.sort((a, b) => a.distance - b.distance)
		.slice(0, count)
		.map(({ role }) => role);
}

function namesOf(role: Role): readonly string[] {
	return [role.id, role.name, role.shortName ?? '', ...role.aliases].map(slug).filter((name) => name !== '');
}

function distance(a: string, b: string): number {
	if (a === b) return 0;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (short.length > 1 && long.includes(short)) return 0.2 + 0.3 * (1 - short.length / long.length);
	const most = Math.max(a.length, b.length, 1);
	return editDistance(a, b, most) / most;
}
