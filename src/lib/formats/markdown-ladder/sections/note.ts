import type { Construct } from '../construct.ts';
import { itemOf, itemsOf } from '../statements.ts';

/** "**Note**" or "### Key distinction" as a title, its text below. */
export const note: Construct = {
	kind: 'note',
	read: (section, around) => {
		const { page, move } = around;
		for (const block of section.body) {
			if (block.table) around.readStray(block, section, move);
			const items = block.items
				? itemsOf(page, block.items, section.path)
				: block.kind === 'paragraph' || block.kind === 'quote'
					? [itemOf(page, block.content, section.path)]
					: [];
			const uses = [{ block: block.index, field: 'notes' }];
			if (section.heading) uses.push({ block: section.heading.index, field: 'notes' });
			for (const item of items) {
				if (move) move.notes.push(item);
				else around.found({ kind: 'own', field: 'notes', item, uses });
			}
			if (move && items.length > 0) move.uses.push(...uses);
		}
		around.readParts(section.sections, move ?? undefined);
	},
};
