import { counted, joint } from './counted.ts';

export const detailWords = {
	// The names of the headings, which tests and screen readers rely on.
	scope: 'Scope',
	responsibilities: 'Responsibilities',
	skills: 'Skills',
	dayToDay: 'Day to day',
	moves: 'Moves',
	timeline: 'Timeline',
	keyShifts: 'Key shifts',
	actions: 'Actions',
	pitfalls: 'Pitfalls',
	readiness: 'Readiness',
	scopeChange: 'What changes in scope',
	differences: 'What sets it apart',
	accelerators: 'Accelerators',
	notes: 'Notes',
	focus: 'Primary focus',
	timeShares: 'Where the time goes',
	thoughts: 'Worth thinking about',
	emptySection: 'The page gives this title and nothing below it.',
	untitled: 'Also on this page',
	otherTable: 'Table',

	sameAs: 'Elsewhere the same as',
	level: (level: string) => (/^\d/.test(level) ? `level ${level}` : level),
	lines: (count: number) => counted(count, 'line', 'lines'),
	waysOn: 'Ways on',
	compareWith: 'Compare with …',
	waysFromHere: 'Ways from here',
	whoGetsHere: 'Who gets here',
	otherWays: (role: string) => `Ways to ${role}`,
	waysIn: 'Ways in',
	noWaysOn: 'No page describes a way on from here.',
	noMovesAtAll: 'No page describes a move to or from this role.',
	shifts: (count: number) => counted(count, 'shift', 'shifts'),
	actionCount: (count: number) => counted(count, 'action', 'actions'),
	yearsShort: (figure: string) => `${figure} yrs`,
	yearsAs: (role: string) => `years as ${role}`,
	keyShiftsFigure: (count: number) => (count === 1 ? 'key shift' : 'key shifts'),
	actionsFigure: (count: number) => (count === 1 ? 'action' : 'actions'),

	stepBefore: (role: string) => `pale: ${role}, the step before`,
	stepAfter: (role: string) => `outline: ${role}, the step after`,
	neighborFigure: (role: string, text: string) => `${role}: ${text}`,
	scaleNote:
		'Each bar spans what this ladder states for that row, on a logarithmic scale where figures differ widely.',
	/** The number at an end of a bar; horizons are counted in days. */
	scaleEnd: (value: number, measure: string, open: boolean) => {
		const units = [
			[365, 'yr'],
			[30, 'mo'],
			[7, 'wk'],
			[1, 'd'],
		] as const;
		const [size, unit] = measure === 'days' ? (units.find(([days]) => value >= days) ?? [1, 'd']) : [1, ''];
		const figure = (value / size).toLocaleString('en', { maximumSignificantDigits: 3 });
		const sign = measure.startsWith('%') ? '%' : '';
		return `${figure}${sign}${open ? '+' : ''}${unit === '' || value === 0 ? '' : ` ${unit}`}`;
	},
	barOf: (name: string, text: string, neighbors: readonly string[]) =>
		[`${name}: ${text}`, ...neighbors].join(' · '),

	more: (count: number) => `${count} more`,
	fewer: 'Fewer',
	also: (count: number) => `+${count}`,
	alsoName: (count: number) => `+${counted(count, 'other wording', 'other wordings')}`,
	alsoLead: 'also:',
	example: 'Example',
	kept: 'kept',
	new: 'new',
	skillsKept: (kept: number, all: number, role: string) =>
		`${kept} of ${all} skills carry the same name at ${role}, the step before. The others may stand there in other words.`,
	timeNote: 'Ranges as the pages give them; they need not add up to 100 %.',
	ownColumn: 'this role',

	showSources: 'Show sources',
	source: (file: string, line: number) => `${file}:${line}`,
	sourceName: (file: string, line: number) => `Source: ${file}, line ${line}`,

	noPage: 'No page yet. This is what other pages say of it.',
	nothingSaid: 'No page yet, and the other pages only name it.',
	body: 'A body, not a role: pages name it, and nobody moves to it.',
	noSuchRole: (id: string) => `This ladder has no role called “${id}”.`,
	noSuchMove: (from: string, to: string) => `No page of this ladder describes a move from ${from} to ${to}.`,
	didYouMean: 'The nearest names here:',
	toTheMap: 'Back to the map',
	stillReading: 'Still reading the pages …',

	moveHeading: (from: string, to: string) => `${from} to ${to}`,
	to: 'to',
	moveTitle: (from: string, to: string) => `From ${from} to ${to}`,
	/** Followed by the names, joined by `joinOf`. */
	writtenFor: (moves: number) => (moves === 2 ? 'Written for both' : 'Written for'),
	joinOf: joint,
	becomes: 'becomes',
	noMoveContent: 'The pages name this move and say no more of it yet.',
	universal: 'At every move',
	ownAccelerators: 'At this move',
};
