import { readRange } from '#lib/model/read-range.ts';
import { dimensionKey } from '#lib/model/dimension-names.ts';
import type { FoundTable } from '../found.ts';
import type { SectionKind } from '../section-kind.ts';
import { plainText } from '#lib/model/plain-text.ts';
import { originOf, type AssembledPage, type Assembly } from './assembly.ts';
import { dimensionOf } from './dimensions.ts';
import type { RoleDraft } from './draft.ts';
import { addScope, addText, addTimeShare } from './own-facts.ts';
import { addSkills } from './skill-facts.ts';

/** The sections whose tables say one thing of each role. */
type RoleSection = 'comparison' | 'differences' | 'scope' | 'time' | 'skills';
const roleSections: ReadonlySet<SectionKind> = new Set([
	'comparison',
	'differences',
	'scope',
	'time',
	'skills',
]);

export function isRoleSection(section: SectionKind): section is RoleSection {
	return roleSections.has(section);
}

/** A row of a table with a column a role: what it says of each of them. */
export function readRoleRow(
	assembly: Assembly,
	page: AssembledPage,
	section: RoleSection,
	row: FoundTable['rows'][number],
	roles: readonly (RoleDraft | null)[],
): void {
	const label = row[0];
	if (!label) return;
	for (const [at, role] of roles.entries()) {
		const cell = row[at + 1];
		if (role && cell && cell.text !== '') addCell(assembly, page, section, label.text, cell, role);
	}
	if (section === 'comparison') dimensionOf(assembly, label.text, 'scope');
}

/** A cell as the role's scope, share of time, skills or difference, by what its section is about. */
export function addCell(
	assembly: Assembly,
	page: AssembledPage,
	section: RoleSection,
	label: string,
	cell: FoundTable['rows'][number][number],
	role: RoleDraft,
): void {
	if (section === 'time') {
		if (readRange(cell.text).kind !== 'text' || cell.text.length < 80)
			addTimeShare(assembly, page, role, plainText(label), cell);
	} else if (section === 'skills') addSkills(assembly, role, label, cell, originOf(page, role));
	else if (section === 'differences') addScope(assembly, page, role, label, cell, 'difference');
	else {
		addScope(assembly, page, role, label, cell, 'scope');
		const key = dimensionKey(label);
		if (key === 'primary focus') addText(role, 'primaryFocus', cell, page);
		if (key === 'core question' || key === 'key question') addText(role, 'coreQuestion', cell, page);
	}
}
