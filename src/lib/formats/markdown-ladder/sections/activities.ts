import type { Construct } from '../construct.ts';
import { readGroups } from '../groups.ts';

/** "## Typical Day-to-Day Activities", its groups mostly bold-only lines. */
export const activities: Construct = {
	kind: 'activities',
	read: (section, around) => readGroups(section, around, 'activities'),
};
