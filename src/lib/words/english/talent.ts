import { counted } from './counted.ts';

const positions = (count: number) => counted(count, 'position', 'positions');
const people = (count: number) => counted(count, 'person', 'people');

/** What a room may see of talent data, what is tried and kept of it, and what goes from it to the organization. */
export const talentWords = {
	// An example
	example: 'Try an invented example',
	exampleMissing: 'The example cannot be fetched now.',

	// The mask
	outsider: 'Somebody from outside',
	show: 'Show',
	maskTip: 'Shift+M hides names step by step, then all of it',
	masks: {
		none: 'names in full',
		initials: 'initials',
		'role-only': 'roles only',
		covered: 'nothing of it',
	},
	masked: {
		none: 'Names are shown.',
		initials: 'Names are initials.',
		'role-only': 'People are called by what they do.',
		covered: 'All of it is covered.',
	},
	coveredTitle: 'Covered',
	coveredText: 'Talent data is open, and nothing of it is shown. Press Shift+M to show it again.',
	uncover: 'Show it again',

	// What does not fit
	warnings: (count: number) => counted(count, 'thing to look at', 'things to look at'),
	detached: (lost: number, persons: number) =>
		[lost > 0 ? positions(lost) : '', persons > 0 ? people(persons) : ''].filter(Boolean).join(' and '),
	detachedText: (what: string) =>
		`The organization does not have ${what} that this names. Nothing is dropped: say what each one is called there now.`,
	attach: 'Say what they are now …',
	attachTitle: 'What are they called now?',
	attachText:
		'Their ids are not in the organization that is open. Everything said of them goes along, as one act that can be undone. What you leave open stays as it is.',
	lostPositions: 'Positions',
	lostPeople: 'People',
	nowCalled: (id: string) => `What ${id} is now`,
	leftOpen: 'Left as it is',
	attachNow: (count: number) => `Set ${count}`,
	attached: (count: number) => counted(count, 'id is set.', 'ids are set.'),

	// Somebody from outside
	outside: 'Somebody from outside',
	outsideName: 'What they are called',
	outsideAdd: 'Name them',

	// What was seen of somebody's signs for a move
	nothingSeen: 'No signs seen yet',
	notEnough: (assessed: number) =>
		`Not enough evidence: ${counted(assessed, 'sign', 'signs')} graded, it takes 3`,
	seenShare: (share: string, shown: number, of: number) =>
		`${share} of the way, ${shown} of ${of} signs shown`,
	seenBy: (who: string) => `seen by ${who}`,
	reviewers: { self: 'themselves', manager: 'their manager', other: 'somebody else' },
	gradedBy: (who: string) => `As ${who} sees it. The page of the move says what to look for.`,
	gradedByManager: 'As their manager sees it. The page of the move says what to look for.',
	ownReadiness: 'Own checklist, plan and handout for this move',

	// History
	historyTitle: (count: number) => `What was done here: ${counted(count, 'act', 'acts')}`,
	happened: (event: { readonly what: string; readonly who: string; readonly by: string }) =>
		`${event.what}: ${event.who}${event.by === '' ? '' : `, by ${event.by}`}`,

	// Pools
	pools: 'Pools',
	poolsText: 'People readied for a kind of role. They count for a position only once its slate names them.',
	newPool: 'New pool',
	poolName: 'Name of the pool',
	addPool: 'Add pool',
	poolRole: 'For roles like',
	addRole: 'Type a role',
	noLongerFor: (role: string) => `No longer for ${role}`,
	addMember: 'Add somebody',
	memberReadiness: (person: string) => `Readiness of ${person} in this pool`,
	removeMember: (person: string) => `Take ${person} from the pool`,
	removePool: (pool: string) => `Delete the pool ${pool}`,
	inPool: (pool: string) => `in the pool ${pool}`,
	fromPools: 'From pools',
	noPools: 'No pool yet.',
	poolRemoved: 'The pool is deleted. Undo brings it back.',

	// What if
	whatIfTitle: 'What if …',
	chooseAny: 'Choose who leaves or which position is given up. Nothing is changed by trying.',
	closes: 'What is given up',
	addClosed: 'Type a position',
	closed: (position: string) => `${position} is given up`,
	staysAfterAll: (position: string) => `Keep ${position} after all`,
	fillsVacant: (count: number) =>
		`Fill the ${counted(count, 'empty critical position', 'empty critical positions')} too`,
	benched: (person: string) => `${person} has no place then`,
	byHand: 'Change by hand',
	whoFollows: (position: string) => `Who follows in ${position}`,
	byPolicy: 'Whoever the rule takes',
	leftEmpty: 'Nobody: it stays open',
	somebodyElse: 'Somebody else',
	decided: 'by hand',
	keepIt: 'Keep it',
	keepName: 'Name of this what-if',
	keptNow: (name: string) => `“${name}” is kept with the talent data.`,
	alternatives: 'Held against each other',
	alternative: 'What-if',
	movesHead: 'Moves',
	hiresHead: 'From outside',
	monthsHead: 'Months',
	openHead: 'Left open',
	asItIs: { chain: 'This one, one after the other', best: 'This one, best for all at once' },
	tryIt: (name: string) => `Try “${name}”`,
	unnamed: 'A kept what-if',
	forgetIt: (name: string) => `Delete “${name}”`,
	noMonths: '–',

	// Release
	release: 'Release to the organization …',
	releaseTitle: 'Release to the organization',
	releaseText:
		'The moves you choose become an option of the organization, which others can see. Nobody’s readiness, rank or reason goes with them, and not who leaves.',
	optionName: 'Name of the option',
	defaultName: 'Option from succession',
	whichMoves: 'What goes',
	closes1: (position: string) => `Close ${position}`,
	becomes: 'This is what the organization gets',
	nothingChosen: 'Nothing is chosen.',
	notReleased: 'What cannot be released',
	stays: 'Hires from outside and positions that stay open are not released.',
	releaseNow: 'Release',
	released: (name: string) => `“${name}” is an option of the organization now.`,
	toOption: 'See it there',
	done: 'Done',
};
