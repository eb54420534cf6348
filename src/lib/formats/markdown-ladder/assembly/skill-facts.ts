import type { Origin } from '#lib/model/source.ts';
import { slug } from '#lib/model/slug.ts';
import { skillNames } from '#lib/model/skill-names.ts';
import type { FoundText } from '../found.ts';
import { matchable } from '#lib/model/matchable.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { Assembly } from './assembly.ts';
import type { RoleDraft } from './draft.ts';
import type { LinkedSkill } from './rolemap-json.ts';

function categoryOf(assembly: Assembly, name: string): string {
	const key = matchable(name);
	const known = assembly.categories.get(key);
	if (known) return known.id;
	const shown = plainText(name) || 'Skills';
	const id = assembly.categoryIds.ofText(shown, 'category');
	assembly.categories.set(key, { id, frameworkId: assembly.frameworkId, name: shown, aliases: [] });
	return id;
}

/** Skills that go by several names, by each of them; a name of two is the first one's. */
export function linkedByName(skills: readonly LinkedSkill[]): ReadonlyMap<string, LinkedSkill> {
	return new Map(
		skills
			.toReversed()
			.flatMap((skill) => [skill.name, ...skill.aliases].map((name) => [skillKey(name), skill])),
	);
}

function skillKey(name: string): string {
	return matchable(name) || name;
}

function skillOf(assembly: Assembly, written: string, categoryId: string): string {
	const linked: LinkedSkill = assembly.linkedSkills.get(skillKey(written)) ?? { name: written, aliases: [] };
	const { name, aliases, unlike } = linked;
	const key = skillKey(name);
	const known = assembly.skills.get(key);
	if (known) {
		if (!known.categoryIds.includes(categoryId)) known.categoryIds.push(categoryId);
		return known.id;
	}
	const id = assembly.skillIds.take(slug(name) || name);
	assembly.skills.set(key, {
		id,
		frameworkId: assembly.frameworkId,
		name,
		aliases: [...aliases],
		categoryIds: [categoryId],
		...(unlike ? { unlike: [...unlike] } : {}),
	});
	return id;
}

/** One row of a skills table, with the skills its text lists. */
export function addSkills(
	assembly: Assembly,
	role: RoleDraft,
	category: string,
	text: FoundText,
	from: Origin,
): void {
	if (text.text === '') return;
	const categoryId = categoryOf(assembly, category);
	const skillIds = skillNames(text.text).map((name) => skillOf(assembly, name, categoryId));
	role.skillSets.push({ categoryId, text: text.text, skillIds: [...new Set(skillIds)], src: text.src, from });
}
