import type { Item } from '#lib/model/role.ts';
import type { Surroundings } from './construct.ts';
import type { Use } from './found.ts';
import type { PageBlock } from './page-block.ts';
import type { Section } from './section.ts';
import { itemsOf, textOf } from './statements.ts';
import { emptySpan } from './page-text.ts';

type GroupField = 'responsibilities' | 'activities';

/** A section's lists as groups: one for what stands right below it, one for each part the grammar has no name for. */
export function readGroups(section: Section, around: Surroundings, field: GroupField): void {
	readGroup(section, around, field, null);
	for (const part of section.sections) {
		if (part.kind !== 'none') around.readParts([part]);
		else readNested(part, around, field);
	}
}

function readNested(part: Section, around: Surroundings, field: GroupField): void {
	readGroup(part, around, field, part.heading);
	for (const inner of part.sections) {
		if (inner.kind !== 'none') around.readParts([inner]);
		else readNested(inner, around, field);
	}
}

function readGroup(
	section: Section,
	around: Surroundings,
	field: GroupField,
	heading: PageBlock | null,
): void {
	const { page } = around;
	const items: Item[] = [];
	const uses: Use[] = heading ? [{ block: heading.index, field }] : [];
	for (const block of section.body) {
		if (block.items) items.push(...itemsOf(page, block.items, section.path));
		else if (!around.readStray(block, section, null)) continue;
		if (block.items) uses.push({ block: block.index, field });
	}
	if (items.length === 0) return;
	const first = section.body.find((block) => block.items) as PageBlock;
	const title = textOf(page, heading?.content ?? emptySpan(first.from), section.path.slice(0, -1));
	around.found({
		kind: 'own',
		field,
		group: { id: '', title: title.text, items, ...(heading ? { src: title.src } : {}) },
		uses,
	});
}
