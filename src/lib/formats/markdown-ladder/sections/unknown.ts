import type { Construct } from '../construct.ts';
import { readTable } from '../tables.ts';

/** What stands below "Out of scope" is no fact of the role. */
const denial = /\b(?:out of|outside|not|never|excluded)\b/i;

/** A section the grammar does not know: its tables are still tables, the rest is kept as text under its title. */
export const unknown: Construct = {
	kind: 'none',
	read: (section, around) => {
		const denied = denial.test(section.plain);
		for (const block of section.body) {
			if (block.table) readTable(block, section, around);
			else if (!denied) around.readStray(block, section, around.move);
		}
		around.readParts(section.sections, around.move ?? undefined);
	},
};
