import {
	andShared,
	counted,
	fieldWords,
	howMany,
	inFile,
	ofOwner,
	quoted,
	text,
	type CommandWords,
} from './command-words.ts';

interface ListNames {
	/** "pitfall", as in "Add pitfall". */
	readonly one: string;
	/** What the list's entry field is called. */
	readonly label: string;
	/** Fields of its own. */
	readonly fields?: Readonly<Record<string, string>>;
	/** What goes with one that is removed: "line", "lines". */
	readonly inside?: readonly [one: string, many: string];
}

type Entries<N extends string> = Readonly<
	Record<`${'add' | 'edit' | 'reorder' | 'remove'}-${N}`, CommandWords>
>;

/** The four commands of one list. */
function listWords<N extends string>(noun: N, names: ListNames): Entries<N> {
	const fields = { ...fieldWords, ...names.fields, entry: names.label };
	const words = {
		[`add-${noun}`]: {
			title: `Add ${names.one}`,
			done: (values) =>
				`Added the ${names.one} ${quoted(values, 'text')} to ${ofOwner(values)}${andShared(values, 'to')}`,
			fields,
		},
		[`edit-${noun}`]: {
			title: `Edit ${names.one}`,
			done: (values) =>
				`Changed the ${names.one} ${quoted(values, 'before')} of ${ofOwner(values)} to ${quoted(values, 'text')}${inFile(values)}${andShared(values, 'of')}`,
			fields,
		},
		[`reorder-${noun}`]: {
			title: `Move ${names.one}`,
			done: (values) =>
				`Moved the ${names.one} ${quoted(values, 'text')} of ${ofOwner(values)} to place ${text(values, 'position')}${andShared(values, 'of')}`,
			fields,
		},
		[`remove-${noun}`]: {
			title: `Remove ${names.one}`,
			done: (values) => {
				const inside = counted(values, 'inside');
				const [one, many] = names.inside ?? ['line below it', 'lines below it'];
				const more = inside === 0 ? '' : ` and ${howMany(inside, one, many)}`;
				return `Removed the ${names.one} ${quoted(values, 'text')}${more} from ${ofOwner(values)}${inFile(values)}${andShared(values, 'from')}`;
			},
			fields,
		},
	} satisfies Readonly<Record<string, CommandWords>>;
	return words as unknown as Entries<N>;
}

/** The commands that add, change, move and remove entries of lists. */
export const listCommandWords = {
	...listWords('responsibility-group', {
		one: 'responsibility group',
		label: 'Group',
		inside: ['responsibility', 'responsibilities'],
	}),
	...listWords('responsibility', { one: 'responsibility', label: 'Responsibility' }),
	...listWords('activity-group', {
		one: 'activity group',
		label: 'Group',
		inside: ['activity', 'activities'],
	}),
	...listWords('activity', { one: 'activity', label: 'Activity' }),
	...listWords('role-note', { one: 'note on the role', label: 'Note' }),
	...listWords('intro', { one: 'introduction', label: 'Introduction' }),
	...listWords('timeline-note', { one: 'note on the timeline', label: 'Note' }),
	...listWords('shift', {
		one: 'key shift',
		label: 'Key shift',
		fields: { from: 'From', to: 'To' },
	}),
	...listWords('action', {
		one: 'action',
		label: 'Action',
		inside: ['line of it', 'lines of it'],
	}),
	...listWords('action-step', { one: 'action step', label: 'Step' }),
	...listWords('example', { one: 'example', label: 'Example' }),
	...listWords('pitfall', { one: 'pitfall', label: 'Pitfall' }),
	...listWords('indicator', { one: 'sign of readiness', label: 'Sign of readiness' }),
	...listWords('accelerator', { one: 'accelerator', label: 'Accelerator' }),
	...listWords('move-note', { one: 'note on the move', label: 'Note' }),
};
