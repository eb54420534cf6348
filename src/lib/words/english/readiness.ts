import { counted } from './counted.ts';

/** How far somebody is for a move: the signs of its page, what was seen of them, and a plan. */
export const readinessWords = {
	// In the details of a move
	howFar: 'How far are you?',
	shownOf: (shown: number, of: number) => `${shown} of ${of} shown`,

	// The screen of one move
	titleOf: (from: string, to: string) => `Readiness: ${from} to ${to}`,
	question: (to: string) => `How far is it to ${to}?`,
	toTheMove: 'What the page says of this move',
	private:
		'Stays on this device: in no link, no ladder file and no export but the file you make of it yourself.',
	print: 'Print the handout',
	undo: 'Undo here',
	redo: 'Redo here',
	undone: 'Undone.',
	redone: 'Done again.',
	phases: { reading: '', saved: 'Saved', saving: 'Saving …', notSaved: 'Not saved' },
	newer: 'A newer Rolemap wrote this, so this one only shows it.',
	broken: (count: number) =>
		`${counted(count, 'kept entry', 'kept entries')} cannot be read and ${count === 1 ? 'is' : 'are'} left as ${count === 1 ? 'it is' : 'they are'}.`,

	// Whose, and who judges
	whose: 'Whose readiness',
	me: 'Mine',
	someoneElse: 'Someone else …',
	personName: 'Name of the person',
	seenBy: 'Seen by',
	ownView: 'Own view',
	managersView: 'Manager’s view',
	namedManager: (name: string) => `${name}, manager`,
	unnamedView: 'Another view',
	anotherView: 'Another view …',
	reviewerName: 'Whose view it is',
	use: 'Use this name',
	cancel: 'Cancel',
	beside: 'Beside',
	alone: 'No other view',

	// The figure
	notEnough: (assessed: number, least: number) =>
		assessed === 0
			? `Nothing is graded yet. From ${least} graded signs on there is a share.`
			: `Not enough evidence for a share: ${counted(assessed, 'sign is', 'signs are')} graded, it takes ${least}.`,
	share: (percent: string) => `${percent} of the way`,
	shareHow: (shown: number, emerging: number, of: number) =>
		`${shown} shown + half of ${emerging} emerging, of ${counted(of, 'sign', 'signs')}.`,
	rest: (emerging: number, notYet: number, open: number) =>
		[
			...(emerging > 0 ? [`${emerging} emerging`] : []),
			...(notYet > 0 ? [`${notYet} not yet`] : []),
			...(open > 0 ? [`${open} not graded`] : []),
		].join(' · '),
	strip: 'Every sign and its grade',
	groups: 'By group',
	groupOf: (title: string, percent: string | null) => `${title}: ${percent ?? 'nothing graded'}`,

	// The signs
	signs: 'Signs of readiness',
	noSigns: 'The page of this move names no signs of readiness yet.',
	noSignsHelp:
		'Add lines below “You’re ready for … when you’ve demonstrated:” on the role’s page, or edit the move here. A plan can be made without them.',
	editMove: 'Edit the move',
	grades: { 'not-yet': 'Not yet', emerging: 'Emerging', shown: 'Shown' },
	notGraded: 'Not graded',
	clear: 'Clear',
	clearOf: (sign: string) => `Clear the grade of: ${sign}`,
	evidenceOf: (sign: string) => `What shows it: ${sign}`,
	evidenceHint: 'What was seen, where, by whom …',
	seenOn: 'On',
	seenOnOf: (sign: string) => `Day of: ${sign}`,
	reworded: (before: string) => `Graded when it read: ${before}`,
	gone: 'Graded before, and not on the page any more. These do not count.',
	graded: (sign: string, grade: string, shown: number, of: number) =>
		`${grade}: ${sign}. ${shown} of ${of} shown.`,
	cleared: (sign: string) => `Not graded any more: ${sign}`,

	// What is missing, and the plan
	missing: 'What is missing',
	nothingMissing: 'Nothing: every sign is shown.',
	because: (words: readonly string[]) => (words.length === 0 ? 'same link' : `both: ${words.join(', ')}`),
	becauseName: (words: readonly string[]) =>
		words.length === 0
			? 'The sign and the action link to the same place.'
			: `The sign and the action both say: ${words.join(', ')}.`,
	addToPlan: 'Plan it',
	addToPlanOf: (step: string) => `Plan: ${step}`,
	planned: 'planned',
	plan: 'The plan',
	planEmpty: 'Nothing planned yet. Take over an action of the page, or write your own.',
	fromPageMore: (count: number) => `${counted(count, 'action', 'actions')} of this move`,
	ownStep: 'Something of your own',
	ownStepHint: 'What will you do?',
	add: 'Add',
	added: (what: string) => `In the plan: ${what}`,
	what: (n: number) => `Step ${n}`,
	owner: 'Who',
	ownerOf: (step: string) => `Who does: ${step}`,
	due: 'By',
	dueOf: (step: string) => `By when: ${step}`,
	doneOf: (step: string) => `Done: ${step}`,
	doneOn: (day: string) => `done ${day}`,
	remove: 'Remove',
	removeOf: (step: string) => `Remove from the plan: ${step}`,
	removed: (step: string) => `Not in the plan any more: ${step}`,

	// Two views beside one another
	besideTitle: 'Two views, where they differ first',
	relations: {
		apart: 'Seen differently',
		'one-sided': 'Graded by one only',
		agreed: 'Seen alike',
		neither: 'Graded by nobody',
	},
	apartCount: (count: number) =>
		count === 0
			? 'No sign is graded differently.'
			: `${counted(count, 'sign is', 'signs are')} graded differently.`,

	// The handout
	handoutFor: (name: string) => `For ${name}`,
	handoutShown: 'Shown',
	handoutMissing: 'Still missing',
	handoutPlan: 'Plan',
	nothingShown: 'Nothing yet.',
	noPlan: 'No plan yet.',

	// All that is kept
	keptTitle: 'How far, on every move begun',
	keptLead: (moves: number, people: number) =>
		`${counted(moves, 'move', 'moves')}, ${counted(people, 'person', 'people')}. Kept in this browser, on this device, and nowhere else.`,
	emptyTitle: 'How far are you?',
	empty:
		'Every move of a ladder has its signs of readiness. Grade them for yourself or for somebody else, say what shows it, and make a plan: it is kept here, on this device only.',
	emptySteps: [
		'Choose a move below, or open any move on the map and follow “How far are you?” under Readiness.',
		'Grade each sign: not yet, emerging or shown. Say what shows it.',
		'Have your manager grade the same signs, put both views side by side, and talk about where they differ.',
		'Plan what would build the rest, and take the handout along.',
	],
	emptyMoves: 'Begin with a move',
	noMoves: 'This ladder has no moves yet.',
	moveGone: (id: string) => `${id} (not in this ladder any more)`,
	gradedSigns: (graded: number) => `${counted(graded, 'sign', 'signs')} graded`,
	onlyView: (view: string) => `${view} only`,
	planFigure: (done: number, of: number) => `plan: ${done} of ${of} done`,
	lastSeen: (day: string) => `last graded ${day}`,
	openMove: (move: string, whose: string) => `Readiness for ${move}, ${whose}`,
	delete: 'Delete',
	deleteMove: (move: string, whose: string) => `Delete the readiness for ${move}, ${whose}`,
	deletePerson: (whose: string) => `Delete everything: ${whose}`,
	deleteAll: 'Delete all',
	deleted: (what: string) => `Deleted: ${what}`,
	takeBack: 'Take it back',
	takenBack: (what: string) => `Back again: ${what}`,
	download: 'Download',
	downloadOf: (whose: string, view: string) => `Download, ${whose}: ${view}`,
	allViews: 'all views',
	downloaded: (file: string) =>
		`${file} was downloaded. It holds what was said of people: give it only to whom it is meant for.`,
	otherLadders: 'Of other ladders',
	otherLadder: (graded: number, steps: number) =>
		`${counted(graded, 'sign', 'signs')} graded, ${counted(steps, 'step', 'steps')} planned`,
	openToSee: 'Open the ladder to see it in full.',
	unreadable: 'What this browser keeps could not be read.',

	// Taking in a file
	takeIn: 'Take in a file',
	takeInHelp:
		'A file whose name ends in .rolemap-readiness.json, as somebody downloaded it here or on another device.',
	choose: 'Choose a file …',
	fileHolds: (file: string, graded: number, moves: number, steps: number) =>
		`${file} holds ${counted(graded, 'graded sign', 'graded signs')} of ${counted(moves, 'move', 'moves')} and ${counted(steps, 'planned step', 'planned steps')}.`,
	fileOther: (ladder: string) =>
		`It is about another ladder, “${ladder}”. It is kept with that one; open it to see it.`,
	about: 'Whose readiness is it?',
	aboutOf: (name: string) => `“${name}” in the file is`,
	someones: 'Somebody else’s',
	takeItIn: 'Take it in',
	takenIn: (file: string) => `${file} was taken in.`,
};
