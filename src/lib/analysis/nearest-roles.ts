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
	return editDistance(a, b) / Math.max(a.length, b.length, 1);
}

/** Levenshtein's distance, one row at a time; names are at most 80 letters. */
function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
