import type { Origin } from '#lib/model/source.ts';
import { slug } from '#lib/model/slug.ts';
import { skillNames } from '#lib/model/skill-names.ts';
import type { FoundText } from '../found.ts';
import { matchable } from '#lib/model/matchable.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { Assembly } from './assembly.ts';
import type { RoleDraft } from './draft.ts';

function categoryOf(assembly: Assembly, name: string): string {
	const key = matchable(name);
	const known = assembly.categories.get(key);
	if (known) return known.id;
	const shown = plainText(name) || 'Skills';
	const id = assembly.categoryIds.ofText(shown, 'category');
	assembly.categories.set(key, { id, frameworkId: assembly.frameworkId, name: shown, aliases: [] });
	return id;
}

function skillOf(assembly: Assembly, name: string, categoryId: string): string {
	const key = matchable(name) || name;
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
		aliases: [],
		categoryIds: [categoryId],
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
