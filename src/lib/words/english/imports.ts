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
		positions: (count: number) => (count === 1 ? 'position' : 'positions'),
		people: (count: number) => (count === 1 ? 'person' : 'people'),
		units: (count: number) => (count === 1 ? 'unit' : 'units'),
		lines: (count: number) => (count === 1 ? 'reporting line' : 'reporting lines'),
		vacant: (count: number) => (count === 1 ? 'vacant position' : 'vacant positions'),
		layers: (count: number) => (count === 1 ? 'layer' : 'layers'),
		roots: (count: number) => (count === 1 ? 'top' : 'tops'),
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
	over: {
		title: 'What changes in the organization that is open',
		how: 'Positions and people are told apart by their ids. What the file says nothing of, such as links to roles, notes and options, stays.',
		same: 'Nothing: the file says what the organization says already.',
		apply: 'Bring in these changes',
		figures: {
			added: (count: number) => (count === 1 ? 'new position' : 'new positions'),
			closed: (count: number) => (count === 1 ? 'position gone' : 'positions gone'),
			moved: (count: number) => (count === 1 ? 'position moved' : 'positions moved'),
			changed: (count: number) => (count === 1 ? 'position changed' : 'positions changed'),
			people: (count: number) => (count === 1 ? 'change of people' : 'changes of people'),
			lines: (count: number) => (count === 1 ? 'change of dotted lines' : 'changes of dotted lines'),
		},
		gone: (position: string, bench: readonly string[]) =>
			bench.length === 0
				? `${position} is not in the file any more.`
				: `${position} is not in the file any more, and ${bench.join(', ')} ${bench.length === 1 ? 'has' : 'have'} no position.`,
		left: (person: string) => `${person} is not in the file any more.`,
		more: (count: number, text: string) => (count === 1 ? 'and 1 more change' : `and ${text} more changes`),
		beside: (count: number, text: string) =>
			count === 1
				? '1 record changes in what is kept beside it.'
				: `${text} records change in what is kept beside them.`,
		linked: (count: number, text: string) =>
			count === 1 ? '1 position keeps its link to a role.' : `${text} positions keep their links to roles.`,
		stale: (count: number, text: string) =>
			count === 1
				? '1 change of your options does not fit any more. It stays in its option, to be settled there.'
				: `${text} changes of your options do not fit any more. They stay in their options, to be settled there.`,
	},
	orgMeanings: {
		'position-id': 'Position: id',
		'person-id': 'Person: id',
		'other-id': 'Another id',
		name: 'Name',
		'first-name': 'First name',
		'last-name': 'Last name',
		email: 'E-mail',
		title: 'Title',
		role: 'Role of the ladder',
		'manager-position': 'Manager: position',
		'manager-id': 'Manager: id',
		'manager-email': 'Manager: e-mail',
		'manager-name': 'Manager: name',
		manager: 'Manager',
		dotted: 'Dotted lines',
		unit: 'Unit',
		location: 'Location',
		status: 'Status',
		fte: 'FTE of the seat',
		posts: 'Posts in bulk (FTE)',
		headcount: 'Posts in bulk (people)',
		assistant: 'Assistant',
		cost: 'Yearly cost',
		'person-kind': 'Kind of worker',
		'person-fte': 'FTE of the person',
		joined: 'Joined',
		leaving: 'Leaving',
		'assignment-kind': 'Kind of assignment',
		since: 'In position since',
		level: 'Grade',
		extra: 'Keep as it is',
		sensitive: 'Leave out (personal)',
	},
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
