import { matchable } from './matchable.ts';
import type { Skill } from './skill.ts';

function isNamed(skill: Skill, names: readonly string[]): boolean {
	const own = new Set([skill.name, ...skill.aliases].map(matchable));
	return names.some((name) => own.has(matchable(name)));
}

/** Whether somebody said of either skill that it is not the other. */
export function areUnlike(one: Skill, other: Skill): boolean {
	return isNamed(other, one.unlike ?? []) || isNamed(one, other.unlike ?? []);
}
