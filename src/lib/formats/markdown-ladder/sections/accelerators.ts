import type { Construct, Surroundings } from '../construct.ts';
import type { PageBlock } from '../page-block.ts';
import { moveTitle } from '../move-title.ts';
import type { Section } from '../section.ts';
import { itemOf, itemsOf } from '../statements.ts';
import { readTable, readTabledBody } from '../tables.ts';

/** "## Universal Accelerators" (a table of moves) and "## Transition-Specific Accelerators" > "### A → B" > a list. */
export const accelerators: Construct = {
	kind: 'accelerators',
	read: (section, around) => {
		if (around.move) readList(section, around, around.move);
		else readTables(section, around);
		for (const part of section.sections) {
			const title = part.kind === 'none' ? moveTitle(part.plain) : (part.move ?? null);
			if (title) {
				const current = around.newMove(title, part.heading as PageBlock, part.path);
				current.uses.push({ block: (section.heading as PageBlock).index, field: 'accelerators' });
				readList(part, around, current);
				around.readParts(part.sections, current);
			} else around.readParts([part], around.move ?? undefined);
		}
	},
};

function readTables(section: Section, around: Surroundings): void {
	const listed = section.body.some((block) => block.items);
	if (listed) readList(section, around, around.everyMove(section));
	else readTabledBody(section, around);
}

function readList(section: Section, around: Surroundings, move: ReturnType<Surroundings['everyMove']>): void {
	const { page } = around;
	if (section.heading) move.uses.push({ block: section.heading.index, field: 'accelerators' });
	for (const block of section.body) {
		if (block.table) readTable(block, section, around);
		else if (block.items) move.accelerators.push(...itemsOf(page, block.items, section.path));
		else if (block.kind === 'paragraph' && !around.readStray(block, section, move)) {
			move.accelerators.push(itemOf(page, block.content, section.path));
		} else continue;
		move.uses.push({ block: block.index, field: 'accelerators' });
	}
}
