import type { Construct } from '../construct.ts';
import type { SectionKind } from '../section-kind.ts';
import { readTabledBody } from '../tables.ts';

function tabled(kind: SectionKind): Construct {
	return {
		kind,
		read: (section, around) => {
			readTabledBody(section, around);
			around.readParts(section.sections);
		},
	};
}

/** "## Comparison: VP vs CTO/CEO": a column a role. */
export const comparison = tabled('comparison');
/** "### Key Differences Summary": metaphor, success metric, failure mode. */
export const differences = tabled('differences');
/** "## The Leadership Ladder": a row a role, most junior first. */
export const ladder: Construct = {
	kind: 'ladder',
	read: (section, around) => {
		readTabledBody(section, around);
		for (const part of section.sections) {
			// A table for each track, below the track's name.
			if (part.kind === 'none') ladder.read({ ...part, kind: 'ladder' }, around);
			else around.readParts([part]);
		}
	},
};
