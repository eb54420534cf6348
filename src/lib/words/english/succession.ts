import { counted } from './counted.ts';

const positions = (count: number) => counted(count, 'position', 'positions');
const people = (count: number) => counted(count, 'person', 'people');

/** Succession: who could step in and who could step up. */
export const successionWords = {
	title: 'Succession',

	// Before anything is kept
	emptyTitle: 'Who could step in?',
	emptyText:
		'Mark the positions that must not stay empty. Name who could follow in each, how soon, and who steps in on the first day. Rolemap then shows where nobody could, who is counted on too often, and what happens down the line when somebody leaves.',
	private:
		'This is talent data. It is kept apart from the ladder and the organization, on this device alone: in no link, no share, no report and no file but the one you export by its name.',
	begin: 'Begin',
	openFile: 'Open a file …',
	openHelp:
		'A succession.csv, a file ending in .rolemap-talent.json, or the successor file of SuccessFactors.',
	needsOrganization: 'Succession needs an organization',
	needsText: 'Successors are named for positions, so open an organization first.',
	toOrganization: 'To the organization',

	// Open, closed, locked
	confidential: 'Confidential',
	confidentialText: 'Talent data is open. It stays on this device.',
	close: 'Close it',
	lock: 'Lock it',
	closedTitle: 'Succession is closed',
	lockedTitle: 'Succession is locked',
	closedText: 'It was put away, and nothing of it is on this page.',
	lockedText: 'Only its passphrase opens it.',
	openAgain: 'Open it',
	passphrase: 'Passphrase',
	unlock: 'Unlock',
	unlocking: 'Unlocking …',
	wrongPassphrase:
		'This passphrase does not open it. Check capital letters, spaces and the keyboard, and try again.',
	damagedLock: 'What is stored is damaged, so no passphrase opens it. A file that you exported still does.',
	lockedNow: 'Locked.',
	closedNow: 'Closed.',
	protect: 'Passphrase …',
	protectTitle: 'Lock it with a passphrase',
	protectText:
		'Then it is encrypted on this device, and closed after ten minutes without a touch. Whoever loses the passphrase loses the data: nobody can open it again, and nobody can reset it.',
	newPassphrase: 'New passphrase',
	repeatPassphrase: 'The same again',
	notTheSame: 'The two are not the same.',
	tooShort: 'Take at least 8 characters; several words are easier to keep in mind.',
	setPassphrase: 'Lock it with this',
	removePassphrase: 'Take the passphrase away',
	isProtected: 'From now on it is encrypted on this device.',
	isUnprotected: 'It is not encrypted any more.',
	cancel: 'Cancel',

	// Keeping
	undo: 'Undo here',
	redo: 'Redo here',
	undone: 'Undone.',
	redone: 'Done again.',
	phases: {
		saved: 'Saved',
		saving: 'Saving …',
		notSaved: 'Not saved',
	},
	newer: 'A newer Rolemap wrote this, so this one only shows it.',
	more: 'More',
	exportCsv: 'Export succession.csv',
	exportAll: 'Export all of it',
	exportLocked: 'Export it locked …',
	exportHelp: 'The file holds names and what is thought of people. Hand it on as you would a letter.',
	exported: (name: string) => `${name} is in your downloads.`,
	print: 'Print',
	deleteAll: 'Delete all of it …',
	deleteTitle: 'Delete all talent data?',
	deleteText:
		'Every slate, every mark and the history of this organization go from this device. This cannot be undone. The organization stays as it is.',
	deleteNow: 'Delete it',
	notDeleted: 'It could not be deleted.',

	// The map
	map: 'Succession map',
	markFirst: 'Which position must not stay empty?',
	markFirstText: 'Begin with the first one: type its title or the name of whoever holds it.',
	markAnother: 'Mark a critical position',
	heads: 'Or begin with those who lead the most people:',
	markIt: (position: string) => `Mark ${position} as critical`,
	criticalNow: (position: string) => `${position} is critical now.`,
	vacantHolder: 'Vacant',
	rowSaid: (row: {
		readonly position: string;
		readonly holder: string;
		readonly flags: readonly string[];
		readonly nominees: number;
	}) =>
		[
			row.position,
			row.holder,
			...row.flags,
			row.nominees === 0 ? 'no successor' : counted(row.nominees, 'successor', 'successors'),
		].join(', '),
	flags: {
		'single-point': 'Single point of failure',
		vacant: 'Vacant',
		uncovered: 'No cover',
		'emergency-only': 'Emergency cover only',
		'nobody-ready': 'Nobody ready now',
		leaving: 'Holder leaves',
		'likely-vacant': 'Likely to fall vacant',
	},
	flagHelp: {
		'single-point': 'One person holds it, and nobody could step in.',
		vacant: 'Nobody holds it.',
		uncovered: 'Nobody could step in.',
		'emergency-only': 'Somebody steps in on the first day, and nobody could follow.',
		'nobody-ready': 'There are successors, and none is ready now.',
		leaving: 'Whoever holds it has a day to leave.',
		'likely-vacant': 'It was marked as likely to fall vacant.',
	},
	horizons: { now: 'Ready now', soon: 'Within 2 years', later: 'Within 5 years', far: 'Later' },
	overloaded: (slates: number) => `on ${counted(slates, 'slate', 'slates')}`,
	stepsIn: (person: string) => `${person} steps in`,
	impact: (impact: number) => `Impact ${impact} of 5`,
	outside: 'from outside',
	noMatch: 'No critical position is like this.',
	showAll: 'Show all',
	filters: 'Show only',
	filterVacant: 'Vacant',
	filterUncovered: 'Without successor',
	filterAtRisk: 'At risk',
	filterUnit: 'Unit',
	allUnits: 'All units',
	shown: (count: number, all: number) =>
		count === all
			? counted(all, 'critical position', 'critical positions')
			: `${count} of ${counted(all, 'critical position', 'critical positions')}`,

	// Figures
	figures: 'Figures',
	figureNames: {
		covered: 'Covered',
		gross: 'Ready now',
		net: 'Ready now, net',
		depth: 'Bench depth',
		overloaded: 'Counted on too often',
		uncovered: 'No cover',
	},
	ofAll: (part: number, whole: number) => `${part} of ${whole}`,
	figureHelp: {
		covered: 'Critical positions with at least one confirmed successor.',
		gross: 'Critical positions with a successor who is ready now.',
		net: 'How many could be filled today, each by another person.',
		depth: 'Successors on the mean slate.',
		overloaded: 'People on more than two slates, or ready now on more than one.',
		uncovered: 'Critical positions where nobody follows and nobody steps in.',
	},
	madeOf: (figure: string) => `What “${figure}” is made of`,
	personOn: (slates: number, readyNow: number) =>
		`${counted(slates, 'slate', 'slates')}, ${readyNow} as ready now`,
	nothingIn: 'Nothing.',

	// Details of a position
	allPositions: 'All positions',
	reportsTo: 'Reports to',
	unknownPosition: 'This position is not in the organization, or is closed.',
	criticality: 'How critical',
	critical: 'Critical: must not stay empty',
	impactLabel: 'Harm if it is empty',
	likelihoodLabel: 'Likely to fall vacant',
	notSaid: 'Not said',
	impacts: ['1, little', '2', '3', '4', '5, grave'],
	likelihoods: { low: 'Low', medium: 'Medium', high: 'High' },
	why: 'Why it is critical',
	slate: 'Successors',
	noSlate: 'Nobody is named yet.',
	nominateLabel: 'Name a successor',
	nominateHelp: 'Type a name',
	nominated: (person: string) => `${person} is on the slate.`,
	rank: (place: number) => `${place}.`,
	up: (person: string) => `Rank ${person} higher`,
	down: (person: string) => `Rank ${person} lower`,
	ranked: (person: string, place: number) => `${person} is number ${place}.`,
	readinessOf: (person: string) => `Readiness of ${person}`,
	statusOf: (person: string) => `Status of ${person}`,
	awareOf: (person: string) => `Does ${person} know?`,
	statuses: { confirmed: 'Confirmed', proposed: 'Proposed', declined: 'Declined' },
	aware: { yes: 'Knows', no: 'Does not know', unknown: 'Not known' },
	withdraw: (person: string) => `Take ${person} from the slate`,
	withdrawn: (person: string) => `${person} is off the slate.`,
	uncounted: {
		declined: 'Declined, so not counted',
		proposed: 'Only proposed, so not counted',
		'unknown-person': 'Not in the organization, so not counted',
		'holds-it': 'Holds it, so not counted',
		leaves: 'Leaves, so not counted',
		'off-scale': 'Without a readiness of the scale, so not counted',
	},
	offScale: (readiness: string) => (readiness === '' ? 'Not said' : `${readiness} (not on the scale)`),
	inRole: (years: string, usual: string | null) =>
		usual === null ? `${years} in the position` : `${years} in the position, ${usual} is usual`,
	years: (years: number) => {
		const rounded = Math.round(years * 10) / 10;
		return `${rounded} ${rounded === 1 ? 'year' : 'years'}`;
	},
	seeGap: 'Skills and gap',
	emergency: 'Steps in on the first day',
	emergencyHelp: 'For about 90 days, and apart from who follows.',
	removeEmergency: 'Take away',
	suggestions: 'Suggestions',
	suggestionsHelp: 'Whoever is one move or two away on the ladder, by evidence, time and skills.',
	noRole: 'This position has no role of the ladder, so nobody can be suggested.',
	noSuggestion: 'No role of anybody here has a move into this one.',
	because: (parts: readonly string[]) => `Because: ${parts.join('; ')}`,
	oneMove: (from: string) => `one move from ${from}`,
	twoMoves: (from: string) => `two moves from ${from}`,
	evidenceShare: (assessed: number, share: string | null) =>
		share === null ? `${assessed} signs seen, too few for a share` : `${share} of the signs shown`,
	fit: (share: string) => `${share} of the skills are asked for already`,
	nominate: 'Name',
	nominatePerson: (person: string) => `Name ${person}`,
	moreSuggestions: (count: number) => `${count} more`,
	notSuggested: (count: number) => `Not suggested: ${people(count)}`,
	reasons: {
		'holds-it': 'holds it',
		leaves: 'leaves',
		nominated: 'is on the slate',
		declined: 'declined',
		'no-position': 'has no position',
		'position-without-role': 'has a position without a role of the ladder',
		'same-role': 'has the same role already',
		'no-move': 'no move leads there within two steps',
	},
	log: { nominated: 'Named', changed: 'Changed', ranked: 'Ranked', withdrawn: 'Taken off' },

	// What if
	whatIf: 'What if …',
	whatIfTitle: 'What if somebody leaves?',
	whoLeaves: 'Who leaves',
	addLeaver: 'Type a name',
	leaves: (person: string) => `${person} leaves`,
	stays: (person: string) => `${person} stays after all`,
	policy: 'Who may follow',
	policies: { now: 'Only who is ready now', 'within-2-years': 'Within two years', rank: 'By rank alone' },
	chain: 'One after the other',
	best: 'Best for all at once',
	steps: 'What follows',
	step: (successor: string, position: string) => `${successor} to ${position}`,
	stepOpen: (position: string) => `${position} stays open`,
	after: (person: string) => `after ${person}`,
	monthsTo: (months: number) => `${counted(months, 'month', 'months')} until of full use`,
	passed: {
		moved: 'has moved already',
		leaving: 'leaves',
		'not-within': 'is not ready in time',
		'chosen-elsewhere': 'is wanted elsewhere',
	},
	passedOver: (person: string, reason: string) => `${person} ${reason}`,
	outcome: (moves: number, hires: number, open: number) =>
		`${counted(moves, 'move', 'moves')}, ${counted(hires, 'hire from outside', 'hires from outside')}, ${positions(open)} left open`,
	settles: (months: number | null) =>
		months === null ? 'Nothing is filled' : `Settled after ${counted(months, 'month', 'months')}`,
	rampSaid: (months: number) =>
		`The months are the least of the readiness and ${months} more until somebody new is of full use.`,
	chooseLeaver: 'Choose whose leaving is tried. Nothing is changed by it.',

	// A file
	openTitle: 'Open talent data',
	fileLocked: (file: string) => `${file} is locked. Which passphrase opens it?`,
	openIt: 'Open',
	scoresTitle: 'What do its scores mean?',
	scoresText: 'Which end is ready cannot be told from a number, so say it once.',
	score: 'Score',
	scoreCount: 'How often',
	meaning: 'Means',
	lowestReady: 'The lowest is ready',
	highestReady: 'The highest is ready',
	choose: 'Choose …',
	goOn: 'Go on',
	holds: (slates: number, nominations: number, critical: number) =>
		`${counted(nominations, 'nomination', 'nominations')} on ${counted(slates, 'slate', 'slates')}, ${counted(critical, 'critical position', 'critical positions')}`,
	rowsRead: (read: number, kept: number, reported: number) =>
		`${counted(read, 'row', 'rows')}: ${kept} taken in, ${reported} told below`,
	takeInText:
		'What the file says of a position or a successor holds; nobody is taken from a slate. It is one act and can be undone.',
	takeIn: 'Take it in',
	takenIn: 'Taken in.',
	moreIssues: (count: number) => `${count} more`,
};
