import type { SkillRequirement } from '#lib/model/skill.ts';
import type { Draft } from '../markdown-ladder/assembly/draft.ts';
import type { TableRow } from '../tables/table.ts';
import { describeRole } from './read-roles.ts';
import type { MeantTable } from './read-row.ts';
import type { RoleBook } from './role-book.ts';
import { describeSkill } from './read-skills.ts';
import { numberIn, type SkillScales } from './skill-scales.ts';

/** Rows of a role and a skill it asks for, with how far or how much. */
export function readRequirementRows(of: MeantTable, book: RoleBook, scales: SkillScales): void {
	const said = new Map<string, string>();
	const fraction = importanceScale(of);
	const listed = book.draft.roles.size > 0;
	for (const row of of.table.rows) {
		const skillName = of.cell(row, 'skill');
		const skillId = of.cell(row, 'skill-id');
		const found = book.roleOf(of, row);
		if (!found || (skillName === '' && skillId === '')) {
			const what = found ? 'skill' : 'role';
			of.report('row-incomplete', { what }, row, of.has(what) ? what : `${what}-id`);
			// A row that names only a role may still be all that speaks of it.
			if (found) describeRole(of, row, found.role);
			continue;
		}
		const { role } = found;
		if (found.isNew && listed && of.cell(row, 'role') === '') {
			role.kind = 'stub';
			of.warn('role-unlisted', { role: role.name }, row, 'role-id');
		}
		const skill = book.draft.skill(skillId, skillName);
		const key = `${role.id}\u0000${skill.id}`;
		const all = row.cells.join('\u0000');
		const before = said.get(key);
		if (before !== undefined) {
			const code = before === all ? 'row-repeats' : 'row-contradicts';
			of.report(code, { what: `${role.name}: ${skill.name}` }, row, 'proficiency');
			continue;
		}
		said.set(key, all);
		describeRole(of, row, role);
		describeSkill(of, row, skill, book.draft);
		book.draft.require(role, requirementOf(of, row, skill, scales, fraction));
		of.keep();
	}
}

function requirementOf(
	of: MeantTable,
	row: TableRow,
	skill: ReturnType<RoleBook['draft']['skill']>,
	scales: SkillScales,
	fraction: (value: number) => number,
): Draft<SkillRequirement> {
	const requirement: Draft<SkillRequirement> = { skillId: skill.id };
	const texts: string[] = [];
	const proficiency = of.cell(row, 'proficiency');
	const level = scales.valueOf(proficiency, skill);
	if (level !== undefined) requirement.level = level;
	else if (proficiency !== '') texts.push(proficiency);
	const meaning = of.cell(row, 'proficiency-text');
	if (meaning !== '') {
		const other = level === undefined ? meaning : scales.explain(skill, level, meaning);
		if (other !== null) texts.push(other);
	}
	const importance = of.cell(row, 'importance');
	if (importance !== '') {
		const value = numberIn(importance);
		if (value === null)
			of.warn('cell-not-number', { column: of.head('importance'), text: importance }, row, 'importance');
		else requirement.importance = Math.min(1, Math.max(0, fraction(value)));
	}
	const need = of.cell(row, 'need');
	if (/^(?:essential|mandatory|required|must|yes|true|pflicht|x|1)$/i.test(need))
		requirement.kind = 'essential';
	else if (/^(?:optional|desirable|preferred|nice to have|no|false|0)$/i.test(need))
		requirement.kind = 'optional';
	else if (need !== '') texts.push(need);
	for (const [head, text] of Object.entries(of.extrasOf(row))) texts.push(`${head}: ${text}`);
	if (texts.length > 0) requirement.text = texts.join('\n');
	return requirement;
}

/** From a table's own scale of importance to 0 to 1: the narrowest usual one that holds all its numbers. */
function importanceScale(of: MeantTable): (value: number) => number {
	let [least, most] = [Infinity, 0];
	for (const row of of.has('importance') ? of.table.rows : []) {
		const value = numberIn(of.cell(row, 'importance'));
		if (value === null) continue;
		least = Math.min(least, value);
		most = Math.max(most, value);
	}
	if (most <= 1) return (value) => value;
	// Ratings of 1 to 5, as O*NET's, have no 0 to start from.
	if (most <= 5) return least >= 1 ? (value) => (value - 1) / 4 : (value) => value / 5;
	const top = [7, 10, 100].find((one) => most <= one) ?? most;
	return (value) => value / top;
}
