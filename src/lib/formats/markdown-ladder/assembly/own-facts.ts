import { isReversed, readRange } from '#lib/model/read-range.ts';
import type { Role } from '#lib/model/role.ts';
import { isRoleTyped } from '#lib/model/dimension-names.ts';
import type { FoundOwn, FoundText } from '../found.ts';
import { addStated, markUses, originOf, placeIn, type AssembledPage, type Assembly } from './assembly.ts';
import { dimensionOf } from './dimensions.ts';
import type { RoleDraft } from './draft.ts';
import { addSkills } from './skill-facts.ts';

/** What a page says of its own role. An index page's paragraphs introduce the framework. */
export function readOwn(assembly: Assembly, page: AssembledPage, found: FoundOwn): void {
	const { role } = page;
	if (!role) {
		const text =
			found.field === 'summary' ? found.text.text : found.field === 'notes' ? found.item.text : null;
		if (page.kind === 'index' && text !== null) {
			assembly.intro.push(text);
			markUses(page, found.uses, `frameworks/${assembly.frameworkId}`);
		}
		return;
	}
	markUses(page, found.uses, `roles/${role.id}`);
	switch (found.field) {
		case 'summary':
		case 'coreQuestion':
		case 'primaryFocus':
			addText(role, found.field, found.text, page);
			break;
		case 'responsibilities':
		case 'activities':
			role[found.field].push(found.group);
			break;
		case 'skillSets':
			addSkills(assembly, role, found.category, found.text, 'own');
			break;
		case 'scope':
			addScope(assembly, page, role, found.dimension, found.text, 'scope');
			break;
		case 'timeShares':
			addTimeShare(assembly, page, role, found.activity, found.text);
			break;
		case 'notes':
			role.notes.push(found.item);
			break;
	}
}

/** A sentence about a role, told apart by whose page it is on. */
export function addText(
	role: RoleDraft,
	field: 'summary' | 'coreQuestion' | 'primaryFocus',
	text: FoundText,
	page: AssembledPage,
): void {
	if (text.text === '') return;
	addStated(role[field], { value: text.text, text: text.text, src: text.src, from: originOf(page, role) });
}

/** What a page says of a role in one dimension; a cell that names roles refers to them. */
export function addScope(
	assembly: Assembly,
	page: AssembledPage,
	role: RoleDraft,
	label: string,
	text: FoundText,
	group: 'scope' | 'difference' | 'skill',
): void {
	if (text.text === '') return;
	const dimension = dimensionOf(assembly, label, group);
	let entry = role.scope.find(({ dimensionId }) => dimensionId === dimension.id) as
		{ dimensionId: string; statements: Role['scope'][number]['statements']; roleRefs?: string[] } | undefined;
	if (!entry) {
		entry = { dimensionId: dimension.id, statements: [] };
		role.scope.push(entry);
	}
	const value = readRange(text.text);
	if (dimension.valueType === 'text' && value.min !== undefined && value.kind !== 'none')
		dimension.valueType = 'range';
	reportReversed(assembly, page, text);
	addStated(entry.statements, { value, text: text.text, src: text.src, from: originOf(page, role) });
	if (group !== 'scope' || !isRoleTyped(label)) return;
	const place = placeIn(page, text.src);
	const refs = assembly.book.inCell(text.text, place).map(({ id }) => id);
	if (refs.length > 0) entry.roleRefs = [...new Set([...(entry.roleRefs ?? []), ...refs])];
}

export function addTimeShare(
	assembly: Assembly,
	page: AssembledPage,
	role: RoleDraft,
	activity: string,
	text: FoundText,
): void {
	if (text.text === '') return;
	const dimension = dimensionOf(assembly, activity, 'time');
	reportReversed(assembly, page, text);
	const stated = { value: readRange(text.text), text: text.text, src: text.src, from: originOf(page, role) };
	role.timeShares.push({ activity: dimension.name, dimensionId: dimension.id, stated });
}

function reportReversed(assembly: Assembly, page: AssembledPage, text: FoundText): void {
	if (!isReversed(text.text)) return;
	assembly.report.add(
		'range-reversed',
		{ range: text.text.slice(0, 80), file: text.src.file },
		placeIn(page, text.src),
	);
}
