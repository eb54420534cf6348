import type { Role, SkillSet } from '#lib/model/role.ts';

/** One skill of a row; `step` says how it stands to the step before, null where nothing can be said. */
export interface SkillChip {
	readonly text: string;
	readonly step: 'kept' | 'new' | null;
}

/** A row of skills: chips where its text is a plain list, null where it is a sentence to be read as one. */
export interface SkillRow {
	readonly category: string;
	/** Whether the row above is of the same category. */
	readonly continues: boolean;
	readonly set: SkillSet;
	readonly chips: readonly SkillChip[] | null;
}

const longestChip = 48;

/**
 * A role's skills against the step before. "Kept" is claimed where both pages give the same name; "new" only in a
 * category where at least half the names are the same, for else two pages merely use different words.
 */
export function skillRows(
	role: Role,
	before: Role | null,
	categoryName: (id: string) => string,
): readonly SkillRow[] {
	const known = new Set((before?.skillSets ?? []).flatMap((set) => partsOf(set.text) ?? []).map(nameKey));
	return byCategory(role.skillSets).map((set, at, all) => {
		const parts = partsOf(set.text);
		const category = categoryName(set.categoryId);
		const continues = all[at - 1]?.categoryId === set.categoryId;
		if (!parts) return { category, continues, set, chips: null };
		const same = parts.filter((part) => known.has(nameKey(part))).length;
		const sharesWords = same * 2 >= parts.length && same > 0;
		return {
			category,
			continues,
			set,
			chips: parts.map((text) => ({
				text,
				step: known.has(nameKey(text)) ? 'kept' : sharesWords ? 'new' : null,
			})),
		};
	});
}

/** The rows of one category together, categories in the order they first come. */
function byCategory(sets: readonly SkillSet[]): readonly SkillSet[] {
	const order = [...new Set(sets.map((set) => set.categoryId))];
	return order.flatMap((id) => sets.filter((set) => set.categoryId === id));
}

/** The names of a comma list, null where the text is a sentence. Commas inside brackets or marks do not part. */
function partsOf(text: string): readonly string[] | null {
	if (/[;`[\]]|[.!?:](?:\s|$)/.test(text)) return null;
	const parts = text.split(/,(?![^()]*\))/).map((part) => part.trim());
	const balanced = parts.every((part) => (part.match(/\*+|_+/g) ?? []).length % 2 === 0);
	const short = parts.every((part) => part !== '' && part.length <= longestChip);
	return balanced && short && parts.length > 1 ? parts : null;
}

function nameKey(text: string): string {
	return text.toLowerCase().replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();
}
