import type { FrameworkDraft } from '../frameworks/framework-draft.ts';
import type { SkillDraft } from '../frameworks/drafts.ts';
import type { TableRow } from '../tables/table.ts';
import { addExtras } from './read-roles.ts';
import type { MeantTable } from './read-row.ts';
import type { SkillScales } from './skill-scales.ts';

/** Rows of skills: a name, what it is, and what each step of its scale means. */
export function readSkillRows(of: MeantTable, draft: FrameworkDraft, scales: SkillScales): void {
	const said = new Map<SkillDraft, string>();
	for (const row of of.table.rows) {
		const [id, name] = [of.cell(row, 'skill-id'), of.cell(row, 'skill')];
		if (id === '' && name === '') {
			of.report('row-incomplete', { what: 'skill' }, row, of.has('skill') ? 'skill' : 'skill-id');
			continue;
		}
		const skill = draft.skill(id, name);
		const all = row.cells.join('\u0000');
		const before = said.get(skill);
		if (before !== undefined) {
			of.report(before === all ? 'row-repeats' : 'row-contradicts', { what: skill.name }, row);
			continue;
		}
		said.set(skill, all);
		describeSkill(of, row, skill, draft);
		for (const at of of.steps) {
			const text = (row.cells[at] ?? '').trim();
			const value = scales.valueOf(of.table.header[at] ?? '', skill);
			if (text === '' || value === undefined) continue;
			const other = scales.explain(skill, value, text);
			if (other !== null) addExtras(skill, { [of.table.header[at] ?? '']: other });
		}
		addExtras(skill, of.extrasOf(row));
		of.keep();
	}
}

/** What a row says of its skill: its description and category. */
export function describeSkill(of: MeantTable, row: TableRow, skill: SkillDraft, draft: FrameworkDraft): void {
	const text = of.cell(row, 'skill-text');
	if (text !== '' && skill.essence === undefined) skill.essence = text;
	else if (text !== '' && !skill.essence?.includes(text)) skill.essence = `${skill.essence}\n\n${text}`;
	const category = of.cell(row, 'category');
	if (category === '') return;
	const { id } = draft.category(category);
	if (!skill.categoryIds.includes(id)) skill.categoryIds.push(id);
}
