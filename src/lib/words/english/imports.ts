const rows = (count: number, text: string) => (count === 1 ? '1 row' : `${text} rows`);

/** What is asked before another framework than a ladder of pages is opened. Numbers come as texts of the language. */
export const importWords = {
	title: (name: string) => `Open ${name}`,
	close: 'Give up opening',
	cancel: 'Cancel',
	open: 'Open',
	add: 'Add to this workspace',
	reading: 'Reading …',
	figures: {
		roles: (count: number) => (count === 1 ? 'role' : 'roles'),
		transitions: (count: number) => (count === 1 ? 'move' : 'moves'),
		levels: (count: number) => (count === 1 ? 'level' : 'levels'),
		tracks: (count: number) => (count === 1 ? 'track' : 'tracks'),
		skills: (count: number) => (count === 1 ? 'skill' : 'skills'),
	},
	/** "1,825 rows: 1,809 kept, 16 left out and told below" */
	rows: (count: number, read: string, kept: string, reported: number, left: string) =>
		reported === 0
			? `${rows(count, read)}, all kept`
			: `${rows(count, read)}: ${kept} kept, ${left} left out and told below`,
	columns: 'What the columns mean',
	columnsHow:
		'Guessed by their heads. Choose another meaning where the guess is wrong; it is remembered for this header.',
	tableName: (name: string) => `The first rows of ${name}`,
	meaningOf: (column: string) => `Meaning of ${column}`,
	moreRows: (count: number, text: string) => (count === 1 ? 'and 1 more row' : `and ${text} more rows`),
	problems: 'What was noticed',
	moreProblems: (count: number, text: string) =>
		count === 1 ? 'and 1 more, listed once it is open' : `and ${text} more, listed once it is open`,
	taken: (count: number, prefix: string) =>
		count === 1
			? `Added to this workspace, 1 name that is taken there begins with “${prefix}-”.`
			: `Added to this workspace, ${count} names that are taken there begin with “${prefix}-”.`,
	nothing: 'No role can be read with these meanings.',
	meanings: {
		'role-id': 'Role: code',
		role: 'Role',
		'role-text': 'Role: description',
		track: 'Track or family',
		level: 'Level',
		'level-text': 'Level: description',
		'skill-id': 'Skill: code',
		skill: 'Skill',
		'skill-text': 'Skill: description',
		category: 'Skill: category',
		proficiency: 'Proficiency',
		'proficiency-text': 'Proficiency: description',
		importance: 'Importance',
		need: 'Essential or optional',
		step: 'What this step means',
		'to-id': 'Move to: code',
		to: 'Move to',
		weight: 'Weight of the move',
		nearness: 'Rank, nearest first',
		years: 'Years',
		kind: 'Kind of move',
		extra: 'Keep as it is',
		ignore: 'Leave out',
	},
};
