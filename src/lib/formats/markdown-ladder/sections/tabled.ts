import type { Construct } from '../construct.ts';
import type { SectionKind } from '../section-kind.ts';
import { readTable } from '../tables.ts';

function tabled(kind: SectionKind): Construct {
	return {
		kind,
		read: (section, around) => {
			for (const block of section.body) {
				if (block.table) readTable(block, section, around);
				else around.readStray(block, section, null);
			}
			around.readParts(section.sections);
		},
	};
}

/** "## Comparison: VP vs CTO/CEO": a column a role. */
export const comparison = tabled('comparison');
/** "### Key Differences Summary": metaphor, success metric, failure mode. */
export const differences = tabled('differences');
/** "## The Leadership Ladder": a row a role, most junior first. */
export const ladder = tabled('ladder');
