import type { Construct } from '../construct.ts';
import { readTable } from '../tables.ts';

/** A section the grammar does not know: its tables are still tables, the rest is kept as text under its title. */
export const unknown: Construct = {
	kind: 'none',
	read: (section, around) => {
		for (const block of section.body) {
			if (block.table) readTable(block, section, around);
			else around.readStray(block, section, around.move);
		}
		around.readParts(section.sections, around.move ?? undefined);
	},
};
