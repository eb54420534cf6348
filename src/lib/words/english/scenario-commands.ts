import { counted, howMany, text, type CommandWords, type DoneValues } from './command-words.ts';

const reports = (count: number) => howMany(count, 'report', 'reports');
const has = (values: DoneValues, name: string) => values[name] !== undefined;

const factFields = {
	title: 'Title',
	role: 'Role',
	unit: 'Unit',
	fte: 'FTE',
	cost: 'Yearly cost at 1.0 FTE',
	location: 'Location',
	status: 'Status',
	assistant: 'Assistant',
};

/** "title 'Lead', 0.5 FTE". */
function facts(values: DoneValues): string {
	const said = (name: string, label: string): readonly string[] =>
		!has(values, name)
			? []
			: [text(values, name) === '' ? `no ${label}` : `${label} '${text(values, name)}'`];
	return [
		...said('title', 'title'),
		...said('role', 'role'),
		...said('unit', 'unit'),
		...(has(values, 'fte') ? [`${text(values, 'fte')} FTE`] : []),
		...(has(values, 'cost') ? [`yearly cost ${text(values, 'cost')}`] : []),
		...said('location', 'location'),
		...said('status', 'status'),
		...(has(values, 'assistant') ? [counted(values, 'assistant') === 1 ? 'assistant' : 'no assistant'] : []),
	].join(', ');
}

const positionWords = {
	'add-position': {
		title: 'Add position',
		done: (values) =>
			`Added ${text(values, 'title')}${has(values, 'manager') ? ` under ${text(values, 'manager')}` : ''}`,
		fields: { ...factFields, manager: 'Reports to' },
	},
	'move-position': {
		title: 'Move position',
		done: (values) => {
			const [with_, left] = [counted(values, 'reports'), counted(values, 'left')];
			const what = `${text(values, 'position')}${with_ > 0 ? ` and ${reports(with_)}` : ''}`;
			const stayed = left > 0 ? `; ${reports(left)} stayed` : '';
			return `Moved ${what} to ${has(values, 'to') ? text(values, 'to') : 'the top'}${stayed}`;
		},
		fields: { position: 'Position', to: 'Move to', alone: 'Without its reports' },
	},
	'close-position': {
		title: 'Close position',
		done: (values) => {
			const count = counted(values, 'reports');
			const to = has(values, 'to') ? text(values, 'to') : 'nobody';
			const now = `now ${count === 1 ? 'reports' : 'report'} to ${to}`;
			const handed = count > 0 ? `; ${reports(count)} ${now}` : '';
			const bench = has(values, 'people')
				? `; ${text(values, 'people')} ${counted(values, 'count') > 1 ? 'are' : 'is'} on the bench`
				: '';
			return `Closed ${text(values, 'title')}${handed}${bench}`;
		},
		fields: { position: 'Position', reportsTo: 'Its reports go to' },
	},
	'set-position': {
		title: 'Change position',
		done: (values) => `Changed ${text(values, 'position')}: ${facts(values)}`,
		fields: { ...factFields, position: 'Position' },
	},
	'split-position': {
		title: 'Split position',
		done: (values) =>
			`Split ${text(values, 'fte')} FTE off ${text(values, 'position')} as ${text(values, 'title')}`,
		fields: { position: 'Position', title: 'Title of the new position', fte: 'FTE of the new position' },
	},
	'merge-positions': {
		title: 'Merge positions',
		done: (values) => {
			const count = counted(values, 'reports');
			return `Merged ${text(values, 'title')} into ${text(values, 'into')}${count > 0 ? ` with ${reports(count)}` : ''}`;
		},
		fields: { position: 'Position', into: 'Into' },
	},
	'add-dotted-line': {
		title: 'Add dotted line',
		done: (values) => `${text(values, 'position')} now has a dotted line to ${text(values, 'manager')}`,
		fields: { position: 'Position', manager: 'Dotted line to', share: 'Share of the time, 0 to 1' },
	},
	'link-positions': {
		title: 'Link positions to roles',
		done: (values) => {
			const roles = has(values, 'role')
				? `'${text(values, 'role')}'`
				: howMany(counted(values, 'roles'), 'role', 'roles');
			return `Linked ${howMany(counted(values, 'count'), 'position', 'positions')} to ${roles}`;
		},
		fields: { links: 'Title -> role, one a line', relink: 'Also those that have a role' },
	},
	'remove-dotted-line': {
		title: 'Remove dotted line',
		done: (values) => `${text(values, 'position')} has no dotted line to ${text(values, 'manager')} any more`,
		fields: { position: 'Position', manager: 'Dotted line to' },
	},
} satisfies Readonly<Record<string, CommandWords>>;

const personWords = {
	'assign-person': {
		title: 'Assign person',
		done: (values) =>
			`Assigned ${text(values, 'person')} to ${text(values, 'title')}${has(values, 'left') ? `, out of ${text(values, 'left')}` : ''}`,
		fields: {
			person: 'Person',
			position: 'Position',
			fte: 'FTE',
			keeps: 'Keeps the other positions',
		},
	},
	'unassign-person': {
		title: 'Put person on the bench',
		done: (values) => `Took ${text(values, 'person')} out of ${text(values, 'title')}`,
		fields: { person: 'Person', position: 'Position' },
	},
	'add-person': {
		title: 'Add person',
		done: (values) =>
			`Added ${text(values, 'name')}${has(values, 'title') ? ` in ${text(values, 'title')}` : ''}`,
		fields: { name: 'Name', position: 'Position', kind: 'Kind' },
	},
	'remove-person': {
		title: 'Remove person',
		done: (values) => `Removed ${text(values, 'person')}`,
		fields: { person: 'Person' },
	},
} satisfies Readonly<Record<string, CommandWords>>;

const option = (values: DoneValues, name = 'scenario'): string => `the option '${text(values, name)}'`;
const scenario = { scenario: 'Option' };

const optionWords = {
	'add-scenario': {
		title: 'Add option',
		done: (values) =>
			`Made ${option(values, 'name')}${has(values, 'base') ? ` from '${text(values, 'base')}'` : ''}`,
		fields: { name: 'Name', base: 'Based on' },
	},
	'rename-scenario': {
		title: 'Rename option',
		done: (values) => `Renamed ${option(values)} to '${text(values, 'name')}'`,
		fields: { ...scenario, name: 'New name' },
	},
	'duplicate-scenario': {
		title: 'Duplicate option',
		done: (values) => `Copied ${option(values)} as '${text(values, 'name')}'`,
		fields: { ...scenario, name: 'Name of the copy' },
	},
	'remove-scenario': {
		title: 'Remove option',
		done: (values) => `Removed ${option(values)}`,
		fields: scenario,
	},
	'set-scenario-status': {
		title: 'Set status of option',
		done: (values) => `Marked ${option(values)} as ${text(values, 'status')}`,
		fields: { ...scenario, status: 'Status' },
	},
	'adopt-scenario': {
		title: 'Adopt option',
		done: (values) => `Made ${option(values)} today's organization`,
		fields: scenario,
	},
	'drop-act': {
		title: 'Drop change of option',
		done: (values) => `Dropped a change of ${option(values)}`,
		fields: { ...scenario, act: 'Change' },
	},
	'set-act': {
		title: 'Plan change of option',
		done: (values) =>
			`Planned a change of ${option(values)}${has(values, 'on') ? ` for ${text(values, 'on')}` : ''}${has(values, 'wave') ? `, ${text(values, 'wave')}` : ''}`,
		fields: { ...scenario, act: 'Change', on: 'Day', wave: 'Wave', reason: 'Reason' },
	},
} satisfies Readonly<Record<string, CommandWords>>;

/** The commands on an organization and on its options. */
export const scenarioCommandWords = { ...positionWords, ...personWords, ...optionWords };
