import { editDistance } from '#lib/model/edit-distance.ts';
import { matchable } from '#lib/model/matchable.ts';
import type { Skill } from '#lib/model/skill.ts';
import { areUnlike } from '#lib/model/unlike-skills.ts';
import { wordRoots } from '../word-roots.ts';

/** Two skills whose names are so alike that they may be one. */
export interface NearSkills {
	readonly one: Skill;
	readonly other: Skill;
	/** How alike, up to 1. */
	readonly likeness: number;
}

interface Named {
	readonly skill: Skill;
	readonly name: string;
	readonly roots: readonly string[];
}

/** A root that so many skills share says nothing of two of them; it would also cost their square. */
const mostOfARoot = 60;

/**
 * Pairs of skills that may be the same, the most alike first: names a few letters apart ("risk managment"), the same
 * words in another order, a word more ("coaching managers"), or two words that begin with the same ("risk management",
 * "risk assessment"). Skills on different scales are never one, nor are those that somebody told apart.
 */
export function nearSkills(skills: readonly Skill[]): readonly NearSkills[] {
	const named = skills.map((skill): Named => {
		const name = matchable(skill.name) || skill.name;
		return { skill, name, roots: wordRoots(name) };
	});
	const groups = new Map<string, Named[]>();
	for (const one of named)
		for (const key of new Set([...one.roots, `^${one.name.slice(0, 3)}`])) {
			const group = groups.get(key);
			if (group) group.push(one);
			else groups.set(key, [one]);
		}
	const pairs = new Map<string, NearSkills>();
	for (const group of groups.values()) {
		if (group.length > mostOfARoot) continue;
		group.forEach((one, at) => {
			for (const other of group.slice(at + 1)) {
				const key = `${one.skill.id}\n${other.skill.id}`;
				const likeness = pairs.has(key) ? 0 : likenessOf(one, other);
				if (likeness > 0 && !areUnlike(one.skill, other.skill))
					pairs.set(key, { one: one.skill, other: other.skill, likeness });
			}
		});
	}
	return [...pairs.values()].sort((a, b) => b.likeness - a.likeness || a.one.name.localeCompare(b.one.name));
}

function likenessOf(one: Named, other: Named): number {
	const [first, second] = [one.skill.scaleId, other.skill.scaleId];
	if (first !== undefined && second !== undefined && first !== second) return 0;
	const length = Math.max(one.name.length, other.name.length);
	const limit = Math.floor(length / 6);
	const apart = limit === 0 ? 1 : editDistance(one.name, other.name, limit);
	if (apart <= limit) return 1 - apart / length;
	const [few, many] = one.roots.length <= other.roots.length ? [one, other] : [other, one];
	const shared = few.roots.filter((root) => many.roots.includes(root)).length;
	if (shared === 0) return 0;
	if (shared === few.roots.length && many.roots.length - shared <= 1)
		return many.roots.length === shared ? 0.8 : 0.6;
	const bothTwo = few.roots.length === 2 && many.roots.length === 2;
	return bothTwo && few.roots[0] === many.roots[0] ? 0.5 : 0;
}
