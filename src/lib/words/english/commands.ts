import {
	counted,
	fieldWords,
	howMany,
	inFile,
	ofOwner,
	quoted,
	text,
	type CommandWords,
	type DoneValues,
} from './command-words.ts';
import { listCommandWords } from './list-command-words.ts';
import { scenarioCommandWords } from './scenario-commands.ts';
import { workshopCommandWords } from './workshop-commands.ts';

/** "level 5", "the level 'Senior'". */
function levelOf(values: DoneValues): string {
	const name = text(values, 'level');
	return /^\d+(?:\.\d+)?$/.test(name)
		? `level ${name}`
		: /^level\b/i.test(name)
			? name
			: `the level '${name}'`;
}

const trackOf = (values: DoneValues): string => `the track ${quoted(values, 'track')}`;

function placedAt(values: DoneValues): string {
	const [track, level] = [text(values, 'track') !== '', text(values, 'level') !== ''];
	return [...(track ? [trackOf(values)] : []), ...(level ? [levelOf(values)] : [])].join(', ');
}

/** A field that a role or a move has once. */
function fieldOf(title: string, name: string, label: string): CommandWords {
	return {
		title,
		done: (values) => {
			if (text(values, 'text') === '') return `Removed the ${name} of ${ofOwner(values)}${inFile(values)}`;
			return text(values, 'before') === ''
				? `Gave ${ofOwner(values)} the ${name} ${quoted(values, 'text')}`
				: `Changed the ${name} of ${ofOwner(values)} to ${quoted(values, 'text')}${inFile(values)}`;
		},
		fields: { ...fieldWords, text: label },
	};
}

/** A fact of a role that goes by a name: a scope figure, a share of time, a kind of skills. */
function factWords<N extends string>(
	noun: N,
	one: string,
	fields: Readonly<Record<string, string>>,
): Readonly<Record<`${'add' | 'edit' | 'reorder' | 'remove'}-${N}`, CommandWords>> {
	const all = { ...fieldWords, ...fields };
	const fact = (values: DoneValues): string => `the ${one} ${quoted(values, 'fact')}`;
	const entries: Readonly<Record<string, CommandWords>> = {
		[`add-${noun}`]: {
			title: `Add ${one}`,
			done: (values) => `Added ${fact(values)} to ${ofOwner(values)}: ${quoted(values, 'text')}`,
			fields: all,
		},
		[`edit-${noun}`]: {
			title: `Edit ${one}`,
			done: (values) =>
				`Changed ${fact(values)} of ${ofOwner(values)} from ${quoted(values, 'before')} to ${quoted(values, 'text')}${inFile(values)}`,
			fields: all,
		},
		[`reorder-${noun}`]: {
			title: `Move ${one}`,
			done: (values) => `Moved ${fact(values)} of ${ofOwner(values)} to place ${text(values, 'position')}`,
			fields: all,
		},
		[`remove-${noun}`]: {
			title: `Remove ${one}`,
			done: (values) => `Removed ${fact(values)} from ${ofOwner(values)}${inFile(values)}`,
			fields: all,
		},
	};
	return entries as ReturnType<typeof factWords<N>>;
}

const roleCommandWords = {
	'add-role': {
		title: 'Add role',
		done: (values) => `Added the role ${quoted(values, 'role')}`,
		fields: { ...fieldWords, track: 'Track', level: 'Level', outline: 'Without a page' },
	},
	'rename-role': {
		title: 'Rename role',
		done: (values) =>
			`Renamed ${quoted(values, 'role')} to ${quoted(values, 'name')}; the old name stays as an alias`,
		fields: { ...fieldWords, name: 'New name' },
	},
	'set-short-name': {
		title: 'Set short name',
		done: (values) =>
			text(values, 'name') === ''
				? `Removed the short name of ${quoted(values, 'role')}`
				: `Gave ${quoted(values, 'role')} the short name ${quoted(values, 'name')}`,
		fields: { ...fieldWords, name: 'Short name' },
	},
	'add-alias': {
		title: 'Add alias',
		done: (values) => `${quoted(values, 'role')} now also goes by ${quoted(values, 'name')}`,
		fields: { ...fieldWords, name: 'Other name' },
	},
	'remove-alias': {
		title: 'Remove alias',
		done: (values) => `${quoted(values, 'role')} no longer goes by ${quoted(values, 'name')}`,
		fields: { ...fieldWords, name: 'Other name' },
	},
	'duplicate-role': {
		title: 'Duplicate role',
		done: (values) => {
			const moves = counted(values, 'moves');
			return `Copied ${quoted(values, 'role')} as ${quoted(values, 'name')}${moves > 0 ? ` with ${howMany(moves, 'move', 'moves')}` : ''}`;
		},
		fields: { ...fieldWords, name: 'Name of the copy', moves: 'With its moves' },
	},
	'remove-role': {
		title: 'Remove role',
		done: (values) => {
			const [moves, file] = [counted(values, 'moves'), text(values, 'file')];
			const parts = [
				`the role ${quoted(values, 'role')}`,
				...(moves > 0 ? [howMany(moves, 'move', 'moves')] : []),
				...(file === '' ? [] : [`its page ${file}`]),
			];
			const last = parts.pop() ?? '';
			return `Removed ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}`;
		},
		fields: fieldWords,
	},
	'attach-page': {
		title: 'Attach a page',
		done: (values) => `Gave ${quoted(values, 'role')} a page of its own, ${text(values, 'file')}`,
		fields: fieldWords,
	},
	'rename-ladder': {
		title: 'Rename ladder',
		done: (values) => `Renamed the ladder ${quoted(values, 'before')} to ${quoted(values, 'title')}`,
		fields: { ...fieldWords, title: 'New title' },
	},
} satisfies Readonly<Record<string, CommandWords>>;

const placeCommandWords = {
	'place-role': {
		title: 'Place role',
		done: (values) => `Moved ${quoted(values, 'role')} to ${placedAt(values)}`,
		fields: { ...fieldWords, track: 'Track', level: 'Level' },
	},
	'move-role-to-track': {
		title: 'Move role to track',
		done: (values) => `Moved ${quoted(values, 'role')} to ${trackOf(values)}`,
		fields: { ...fieldWords, track: 'Track' },
	},
	'move-role-to-level': {
		title: 'Move role to level',
		done: (values) => `Moved ${quoted(values, 'role')} to ${levelOf(values)}`,
		fields: { ...fieldWords, level: 'Level' },
	},
	'add-track': {
		title: 'Add track',
		done: (values) => `Added ${trackOf(values)}`,
		fields: { ...fieldWords, kind: 'Kind' },
	},
	'rename-track': {
		title: 'Rename track',
		done: (values) => `Renamed ${trackOf(values)} to ${quoted(values, 'name')}`,
		fields: { ...fieldWords, track: 'Track', name: 'New name' },
	},
	'reorder-track': {
		title: 'Move track',
		done: (values) => `Moved ${trackOf(values)} to place ${text(values, 'position')}`,
		fields: { ...fieldWords, track: 'Track' },
	},
	'remove-track': {
		title: 'Remove track',
		done: (values) => {
			const count = counted(values, 'count');
			const moved = `; ${howMany(count, 'role', 'roles')} moved to ${quoted(values, 'into')}`;
			return `Removed ${trackOf(values)}${count === 0 ? '' : moved}`;
		},
		fields: { ...fieldWords, track: 'Track', into: 'Its roles move to' },
	},
	'add-level': {
		title: 'Add level',
		done: (values) => `Added ${levelOf(values)}`,
		fields: { ...fieldWords, ordinal: 'Height, as a number' },
	},
	'rename-level': {
		title: 'Rename level',
		done: (values) => `Renamed ${levelOf(values)} to ${quoted(values, 'name')}`,
		fields: { ...fieldWords, level: 'Level', name: 'New name' },
	},
	'reorder-level': {
		title: 'Move level',
		done: (values) => `Moved ${levelOf(values)} to place ${text(values, 'position')} from the bottom`,
		fields: { ...fieldWords, level: 'Level' },
	},
	'remove-level': {
		title: 'Remove level',
		done: (values) => {
			const count = counted(values, 'count');
			const moved = `; ${howMany(count, 'role', 'roles')} moved to ${levelOf({ level: values['into'] ?? '' })}`;
			return `Removed ${levelOf(values)}${count === 0 ? '' : moved}`;
		},
		fields: { ...fieldWords, level: 'Level', into: 'Its roles move to' },
	},
} satisfies Readonly<Record<string, CommandWords>>;

const oldMove = (values: DoneValues): string =>
	`the move from ${quoted(values, 'oldFrom')} to ${quoted(values, 'oldTo')}`;

const moveCommandWords = {
	'add-move': {
		title: 'Add move',
		done: (values) => `Added ${ofOwner(values)}`,
		fields: { ...fieldWords, from: 'From', to: 'To' },
	},
	'remove-move': { title: 'Remove move', done: (values) => `Removed ${ofOwner(values)}`, fields: fieldWords },
	'link-roles': {
		title: 'Link roles that are the same',
		done: (values) => `Linked ${quoted(values, 'role')} and ${quoted(values, 'other')}`,
		fields: { ...fieldWords, other: 'The same role elsewhere' },
	},
	'unlink-roles': {
		title: 'Unlink roles',
		done: (values) => `Unlinked ${quoted(values, 'role')} and ${quoted(values, 'other')}`,
		fields: { ...fieldWords, other: 'The role it is linked to' },
	},
	'link-skills': {
		title: 'Link skills that are the same',
		done: (values) => `Linked the skills ${quoted(values, 'skill')} and ${quoted(values, 'other')}`,
		fields: { skill: 'Skill, whose name stays', other: 'The same skill by another name' },
	},
	'unlink-skill': {
		title: 'Unlink a name of a skill',
		done: (values) => `Unlinked ${quoted(values, 'name')} from the skill ${quoted(values, 'skill')}`,
		fields: { skill: 'Skill', name: 'Name that means another skill' },
	},
	'part-skills': {
		title: 'Tell two skills apart',
		done: (values) => `Told ${quoted(values, 'skill')} and ${quoted(values, 'other')} apart`,
		fields: { skill: 'Skill', other: 'The other skill' },
	},
	'unpart-skill': {
		title: 'Suggest linking two skills again',
		done: (values) => `No longer tells ${quoted(values, 'skill')} and ${quoted(values, 'name')} apart`,
		fields: { skill: 'Skill', name: 'The other skill' },
	},
	'redirect-move': {
		title: 'Redirect move',
		done: (values) =>
			`Made ${oldMove(values)} lead from ${quoted(values, 'from')} to ${quoted(values, 'to')}`,
		fields: { ...fieldWords, from: 'New start', to: 'New target' },
	},
	'duplicate-move': {
		title: 'Duplicate move',
		done: (values) => `Copied ${oldMove(values)} to ${ofOwner(values)}`,
		fields: { ...fieldWords, from: 'Start of the copy', to: 'Target of the copy' },
	},
} satisfies Readonly<Record<string, CommandWords>>;

const skillFields = { ...fieldWords, skill: 'Skill', category: 'Kind of skills', name: 'Skill' };

const skillCommandWords = {
	'add-skill': {
		title: 'Add skill',
		done: (values) =>
			`Added the skill ${quoted(values, 'skill')} to ${quoted(values, 'category')} of ${ofOwner(values)}`,
		fields: skillFields,
	},
	'edit-skill': {
		title: 'Edit skill',
		done: (values) =>
			`Changed the skill ${quoted(values, 'skill')} of ${ofOwner(values)} to ${quoted(values, 'name')}${inFile(values)}`,
		fields: { ...skillFields, name: 'New name' },
	},
	'reorder-skill': {
		title: 'Move skill',
		done: (values) =>
			`Moved the skill ${quoted(values, 'skill')} of ${ofOwner(values)} to place ${text(values, 'position')}`,
		fields: skillFields,
	},
	'remove-skill': {
		title: 'Remove skill',
		done: (values) => `Removed the skill ${quoted(values, 'skill')} from ${ofOwner(values)}${inFile(values)}`,
		fields: skillFields,
	},
} satisfies Readonly<Record<string, CommandWords>>;

/** Every command, by its name: the catalogue of commands has no other names than these. */
export const commandWords = {
	...roleCommandWords,
	...placeCommandWords,
	...moveCommandWords,
	'set-summary': fieldOf('Set summary', 'summary', 'Summary'),
	'set-core-question': fieldOf('Set core question', 'core question', 'Core question'),
	'set-primary-focus': fieldOf('Set primary focus', 'primary focus', 'Primary focus'),
	'set-timeline': fieldOf('Set timeline', 'timeline', 'Timeline'),
	'set-indicator-intro': fieldOf(
		'Set introduction to readiness',
		'introduction to readiness',
		'Introduction',
	),
	...factWords('scope-figure', 'scope figure', { dimension: 'Dimension', text: 'Figure' }),
	...factWords('time-share', 'time share', { activity: 'Activity', text: 'Share' }),
	...factWords('skill-set', 'skills', { category: 'Kind of skills', text: 'Skills' }),
	...skillCommandWords,
	...listCommandWords,
	'edit-cell': {
		title: 'Edit cell',
		done: (values) => {
			const where = `${quoted(values, 'row')}, ${quoted(values, 'column')} in the table ${quoted(values, 'table')}`;
			return text(values, 'text') === ''
				? `Emptied ${where}`
				: `Changed ${where} to ${quoted(values, 'text')}`;
		},
		fields: { ...fieldWords, table: 'Table', row: 'Row', column: 'Column' },
	},
	...scenarioCommandWords,
	...workshopCommandWords,
} satisfies Readonly<Record<string, CommandWords>>;

export type CommandName = keyof typeof commandWords;

/** What a copy of a role is called until somebody names it. */
export const duplicateName = (name: string): string => `Copy of ${name}`;
