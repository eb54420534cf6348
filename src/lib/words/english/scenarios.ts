import { formatNumber } from '../formats.ts';
import { counted } from './counted.ts';

const or = (text: string, otherwise: string) => (text === '' ? otherwise : text);

/** Fields of a position as sentences name them. */
const fields: Readonly<Record<string, string>> = {
	title: 'title',
	roleId: 'role',
	level: 'grade',
	unitId: 'unit',
	status: 'status',
	fte: 'FTE',
	assistant: 'assistant',
	annualCost: 'yearly cost',
	location: 'location',
	start: 'start',
	end: 'end',
	notes: 'notes',
};

/** How two states of an organization differ, as sentences. */
export const orgDiffWords = {
	added: (position: string, manager: string | null) =>
		manager === null ? `${position} is new, at the top.` : `${position} is new, under ${manager}.`,
	closed: (position: string, bench: readonly string[]) =>
		bench.length === 0
			? `${position} is closed.`
			: `${position} is closed, and ${bench.join(', ')} ${bench.length === 1 ? 'has' : 'have'} no position any more.`,
	moved: (position: string, from: string | null, to: string | null, carried: number) => {
		const along = carried === 0 ? '' : `, and ${counted(carried, 'position comes', 'positions come')} along`;
		return `${position} moves from ${from ?? 'the top'} to ${to ?? 'the top'}${along}.`;
	},
	changed: (position: string, changes: readonly string[]) => `${position}: ${changes.join('; ')}.`,
	field: (field: string, from: string, to: string) =>
		`${fields[field] ?? field} from ${or(from, 'none')} to ${or(to, 'none')}`,
	joined: (person: string, seats: string) =>
		seats === '' ? `${person} joins.` : `${person} joins as ${seats}.`,
	left: (person: string) => `${person} leaves.`,
	movedPerson: (person: string, from: string, to: string) =>
		from === '' ? `${person} takes ${to}.` : `${person} goes from ${from} to ${to}.`,
	bench: (person: string) => `${person} has no position any more.`,
	dottedAdded: (report: string, manager: string) => `${report} gets a dotted line to ${manager}.`,
	dottedRemoved: (report: string, manager: string) => `${report} loses the dotted line to ${manager}.`,
	metrics: {
		positions: 'Positions',
		vacant: 'Vacant',
		headcount: 'People',
		fte: 'FTE',
		cost: 'Yearly cost',
		layers: 'Layers',
		managers: 'Managers',
		medianSpan: 'Median span',
		meanSpan: 'Mean span',
	},
	/** A cost of which some seats' is not known is never said as if it were whole. */
	cost: (known: string, unknown: number, nothing: boolean) =>
		unknown === 0 ? known : nothing ? 'unknown' : `at least ${known} (${unknown} unknown)`,
	today: 'Today',
	none: 'Nothing differs.',
};

/** Options of an organization on the screen. */
export const scenarioWords = {
	diff: orgDiffWords,
	bar: 'Options',
	option: 'Shown',
	today: 'Today',
	against: 'Compare with',
	alone: 'nothing',
	standsOn: (names: readonly string[]) => names.join(' > '),
	newOption: 'New option',
	duplicate: 'Duplicate',
	rename: 'Rename',
	remove: 'Remove',
	adopt: 'Adopt as today',
	nextName: (count: number) => `Option ${count < 26 ? String.fromCharCode(65 + count) : count + 1}`,
	status: {
		draft: 'draft',
		option: 'option',
		agreed: 'agreed',
		dropped: 'dropped',
		done: 'adopted',
	},
	edit: {
		actions: 'Change this position',
		move: 'Move to …',
		close: 'Close',
		add: 'Add below',
		change: 'Change …',
		assign: 'Assign person …',
		unassign: 'To the bench',
		dotted: 'Dotted line …',
		split: 'Split …',
		merge: 'Merge into …',
		keys: 'In the outline: M moves, A adds below, Delete closes.',
	},
	dismiss: 'Dismiss',
	comparedWith: (name: string) => `Compared with ${name}`,
	changes: (count: number) => (count === 0 ? 'Changes' : `Changes (${formatNumber(count)})`),
	noChanges:
		'Nothing differs yet. Drag a card onto another, or press M in the outline; every change is listed here.',
	moreChanges: (count: number) => `${formatNumber(count)} more`,
	deltas: 'What it comes to',
	delta: (from: string, to: string) => (from === to ? to : `${from} → ${to}`),
	costDelta: (to: string, by: string, more: boolean) => `${to} (${more ? '+' : '−'}${by})`,
	stale: (count: number) =>
		`${counted(count, 'change no longer fits', 'changes no longer fit')} what it was made for and ${count === 1 ? 'is' : 'are'} left out:`,
	drop: 'Drop',
	standing: { added: '+ New', moved: '→ Moved', changed: '≠ Changed', closed: '× Closed' },
	movedFrom: (name: string) => `→ from ${name}`,
};

/** What `rolemap report diff` says besides. */
export const diffReportWords = {
	flags: 'Give --from and --to: "today", or the name or id of an option.',
	unknown: (name: string, options: readonly string[]) =>
		options.length === 0
			? `There is no option "${name}": this organization has none yet. "today" is always there.`
			: `There is no option "${name}". There are: today, ${options.join(', ')}.`,
	head: (from: string, to: string) => `From ${from} to ${to}:`,
	metric: (name: string, from: string, to: string) => `  ${name}: ${from === to ? from : `${from} -> ${to}`}`,
	stale: (name: string, count: number) =>
		`${counted(count, 'change', 'changes')} of ${name} no longer fit and were left out.`,
};
