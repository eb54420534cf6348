/** What fills the sentences: names and texts as a person reads them, never markup. */
export type DoneValues = Readonly<Record<string, string | number>>;

/** What a person reads of one command: its name, what it did in a sentence, and what its fields ask for. */
export interface CommandWords {
	readonly title: string;
	readonly done: (values: DoneValues) => string;
	readonly fields: Readonly<Record<string, string>>;
}

export const text = (values: DoneValues, name: string): string => String(values[name] ?? '');
export const quoted = (values: DoneValues, name: string): string => `'${text(values, name)}'`;
export const counted = (values: DoneValues, name: string): number => Number(values[name] ?? 0);
/** "2 moves", "1 move". */
export const howMany = (count: number, one: string, many: string): string =>
	`${count} ${count === 1 ? one : many}`;

/** "the move from 'A' to 'B'", "'Staff Engineer'". */
export function ofOwner(values: DoneValues): string {
	return values['role'] === undefined
		? `the move from ${quoted(values, 'from')} to ${quoted(values, 'to')}`
		: quoted(values, 'role');
}

/** " in staff-engineer.md": said where other pages state the same. */
export function inFile(values: DoneValues): string {
	return values['file'] === undefined ? '' : ` in ${text(values, 'file')}`;
}

/** A section written for several moves is edited for all of them. */
export function andShared(values: DoneValues, preposition: 'of' | 'to' | 'from'): string {
	const shared = counted(values, 'shared');
	return shared === 0
		? ''
		: `, and ${preposition} ${shared === 1 ? 'the other move' : `the ${shared} other moves`} that the section was written for`;
}

export const fieldWords = {
	role: 'Role',
	move: 'Move',
	entry: 'Entry',
	text: 'Text',
	name: 'Name',
	position: 'Position',
	at: 'Which statement',
	everywhere: 'On all pages that state it',
	group: 'Group',
	action: 'Action',
	title: 'Title',
};
