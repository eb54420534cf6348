import type { CommandName } from '../../src/lib/words/english/commands.ts';

/** One change of an option: the command that makes it, when, with which wave and why. */
export interface PlannedStep {
	readonly command: CommandName;
	readonly input: Readonly<Record<string, string | number | boolean>>;
	readonly wave: string;
	readonly reason?: string;
}

export interface PlannedOption {
	readonly name: string;
	/** The first day of each wave. */
	readonly waves: Readonly<Record<string, string>>;
	readonly steps: readonly PlannedStep[];
}

/** Takes the layers out that stand between the CTO and the teams: fewer leaders, wider spans, less cost. */
const fewerLayers: PlannedOption = {
	name: 'Fewer layers',
	waves: { 'Wave 1': '2027-01-01', 'Wave 2': '2027-04-01', 'Wave 3': '2027-07-01' },
	steps: [
		{
			command: 'close-position',
			input: { position: 'T-094', reportsTo: 'T-004' },
			wave: 'Wave 1',
			reason:
				'The seat has been open since spring, and Infrastructure, Data and Security have run without it. The CTO sees them every week as it is.',
		},
		{
			command: 'close-position',
			input: { position: 'T-076', reportsTo: 'T-007' },
			wave: 'Wave 1',
			reason:
				'Customs and Documents are steps of a booking for the customer. One director for both saves the search and a handover.',
		},
		{
			command: 'move-position',
			input: { position: 'T-144', to: 'T-138' },
			wave: 'Wave 2',
			reason: 'Identity answers to Security in all but name: the dotted line becomes the solid one.',
		},
		{ command: 'remove-dotted-line', input: { position: 'T-144', manager: 'T-138' }, wave: 'Wave 2' },
		{
			command: 'assign-person',
			input: { person: 'W-066', position: 'T-090' },
			wave: 'Wave 2',
			reason: 'Mateus asked for a team of his own to build; Carbon reports needs a lead before it can hire.',
		},
		{ command: 'set-position', input: { position: 'T-090', status: 'active' }, wave: 'Wave 2' },
		{
			command: 'close-position',
			input: { position: 'T-066', reportsTo: 'T-061' },
			wave: 'Wave 2',
			reason: 'A manager with two reports below a manager of the same role: one team of six is enough.',
		},
		{
			command: 'move-position',
			input: { position: 'T-070', to: 'T-069', alone: true },
			wave: 'Wave 3',
			reason:
				'A manager whose only report is a manager: the team answers to Bram, and Nadia goes back to building.',
		},
		{
			command: 'set-position',
			input: { position: 'T-070', title: 'Staff Engineer', role: 'staff-engineer', cost: 78_000 },
			wave: 'Wave 3',
		},
		{
			command: 'move-position',
			input: { position: 'T-152', to: 'T-151', alone: true },
			wave: 'Wave 3',
			reason: 'Programs is a chain of three. Its head can lead both of the others.',
		},
	],
};

/** Fills what is open from inside and gives the widest team a second lead: no search, more leaders, more cost. */
const ledFromWithin: PlannedOption = {
	name: 'Led from within',
	waves: { 'Wave 1': '2027-01-01', 'Wave 2': '2027-03-01' },
	steps: [
		{
			command: 'assign-person',
			input: { person: 'W-091', position: 'T-094' },
			wave: 'Wave 1',
			reason: 'Layla has led Infrastructure for years and stood in for the VP since the seat is open.',
		},
		{
			command: 'set-position',
			input: {
				position: 'T-095',
				title: 'Director of Engineering, Infrastructure',
				role: 'director',
				cost: 160_000,
			},
			wave: 'Wave 1',
			reason: "Advertised inside first: three teams and a principal engineer are a director's scope.",
		},
		{
			command: 'assign-person',
			input: { person: 'W-092', position: 'T-095' },
			wave: 'Wave 1',
			reason: 'Piotr runs the largest team of the branch and knows both others.',
		},
		{
			command: 'assign-person',
			input: { person: 'W-076', position: 'T-076' },
			wave: 'Wave 1',
			reason: 'Meera has spoken for Trade in every planning round since the seat fell open.',
		},
		{
			command: 'set-position',
			input: { position: 'T-090', status: 'active' },
			wave: 'Wave 2',
			reason: 'The reporting duty starts in 2028; a lead hired in spring has a team that works by then.',
		},
		{
			command: 'add-position',
			input: {
				title: 'Engineering Manager, Partner onboarding',
				manager: 'T-007',
				role: 'engineering-manager',
				unit: 'partner-apis',
				location: 'Bengaluru',
				cost: 66_000,
			},
			wave: 'Wave 2',
			reason:
				'Fifteen people answer to one manager, whose page says five to twelve. Seven of them work on onboarding.',
		},
		...['T-034', 'T-035', 'T-038', 'T-039', 'T-040', 'T-041', 'T-044'].map((position): PlannedStep => ({
			command: 'move-position',
			input: { position, to: 'engineering-manager-partner-onboarding' },
			wave: 'Wave 2',
		})),
		{
			command: 'set-position',
			input: { position: 'T-187', location: 'Bengaluru' },
			wave: 'Wave 2',
			reason: 'Nobody was found in Nairobi within a year; two of the three accounts are in Asia.',
		},
	],
};

/** What Tidemark could become, both on today. */
export const tidemarkOptions: readonly PlannedOption[] = [fewerLayers, ledFromWithin];
