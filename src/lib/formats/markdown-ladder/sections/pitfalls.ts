import type { Construct } from '../construct.ts';
import { itemOf, itemsOf } from '../statements.ts';

/** "### Common Pitfalls to Avoid": a list, or a paragraph each. */
export const pitfalls: Construct = {
	kind: 'pitfalls',
	read: (section, around) => {
		const move = around.move ?? around.everyMove(section);
		if (section.heading) move.uses.push({ block: section.heading.index, field: 'pitfalls' });
		for (const block of section.body) {
			if (block.items) move.pitfalls.push(...itemsOf(around.page, block.items, section.path));
			else if (around.readStray(block, section, move) || block.kind !== 'paragraph') continue;
			else move.pitfalls.push(itemOf(around.page, block.content, section.path));
			move.uses.push({ block: block.index, field: 'pitfalls' });
		}
		around.readParts(section.sections, move);
	},
};
