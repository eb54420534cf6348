/** A list of entries with ids, somewhere in a role or a move: what the commands that change one have to know of it. */
export interface EntryList {
	/** What its commands call one entry: "add-shift". */
	readonly noun: string;
	readonly owner: 'role' | 'move';
	/** The fields that lead to the list; the list of parents first where each of them has one. */
	readonly path: readonly [string] | readonly [string, string];
	/** The words that a person writes in an entry. */
	readonly texts: readonly string[];
	/** Lists of texts that may have several lines. */
	readonly lines?: true;
	/** The noun of the parents, for lists that every parent has one of, and what a command calls the parent. */
	readonly parent?: { readonly noun: string; readonly field: string };
}

const group = { noun: 'responsibility-group', field: 'group' } as const;
const activityGroup = { noun: 'activity-group', field: 'group' } as const;
const action = { noun: 'action', field: 'action' } as const;

export const entryLists = [
	{ noun: 'responsibility-group', owner: 'role', path: ['responsibilities'], texts: ['title'] },
	{
		noun: 'responsibility',
		owner: 'role',
		path: ['responsibilities', 'items'],
		texts: ['text'],
		lines: true,
		parent: group,
	},
	{ noun: 'activity-group', owner: 'role', path: ['activities'], texts: ['title'] },
	{
		noun: 'activity',
		owner: 'role',
		path: ['activities', 'items'],
		texts: ['text'],
		lines: true,
		parent: activityGroup,
	},
	{ noun: 'role-note', owner: 'role', path: ['notes'], texts: ['text'], lines: true },
	{ noun: 'intro', owner: 'move', path: ['intro'], texts: ['text'], lines: true },
	{ noun: 'timeline-note', owner: 'move', path: ['timelineNotes'], texts: ['text'], lines: true },
	{ noun: 'shift', owner: 'move', path: ['shifts'], texts: ['from', 'to'] },
	{ noun: 'action', owner: 'move', path: ['actions'], texts: ['title'] },
	{
		noun: 'action-step',
		owner: 'move',
		path: ['actions', 'items'],
		texts: ['text'],
		lines: true,
		parent: action,
	},
	{
		noun: 'example',
		owner: 'move',
		path: ['actions', 'examples'],
		texts: ['text'],
		lines: true,
		parent: action,
	},
	{ noun: 'pitfall', owner: 'move', path: ['pitfalls'], texts: ['text'], lines: true },
	{ noun: 'indicator', owner: 'move', path: ['indicators'], texts: ['text'], lines: true },
	{ noun: 'accelerator', owner: 'move', path: ['accelerators'], texts: ['text'], lines: true },
	{ noun: 'move-note', owner: 'move', path: ['notes'], texts: ['text'], lines: true },
] as const satisfies readonly EntryList[];

export type EntryNoun = (typeof entryLists)[number]['noun'];
