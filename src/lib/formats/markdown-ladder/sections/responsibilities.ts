import type { Construct } from '../construct.ts';
import { readGroups } from '../groups.ts';

/** "## Core Responsibilities", its groups titled by headings or labels, or one list without any. */
export const responsibilities: Construct = {
	kind: 'responsibilities',
	read: (section, around) => readGroups(section, around, 'responsibilities'),
};
