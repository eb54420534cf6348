import { counted, howMany, quoted, text, type CommandWords, type DoneValues } from './command-words.ts';

const has = (values: DoneValues, name: string) => values[name] !== undefined;
const story = (values: DoneValues) => `the story ${quoted(values, 'story')}`;
const step = (values: DoneValues) => `the step ${quoted(values, 'step')}`;
const view = {
	address: 'Address',
	camera: 'Camera: x, y and zoom',
	expanded: 'Ids that are unfolded, one a line',
	colors: 'Colored by',
	arrangement: 'Arrangement',
};
const ofStep = { story: 'Story', step: 'Step', title: 'Title', position: 'Place', minutes: 'Minutes' };

const storyWords = {
	'add-story': {
		title: 'Add story',
		done: (values) => `Began ${story(values)}`,
		fields: { title: 'Title', question: 'What is to be decided', on: 'Day' },
	},
	'rename-story': {
		title: 'Rename story',
		done: (values) => `Renamed ${story(values)} to ${quoted(values, 'title')}`,
		fields: { story: 'Story', title: 'New title' },
	},
	'set-story': {
		title: 'Change story',
		done: (values) => `Changed what ${story(values)} is about`,
		fields: { story: 'Story', question: 'What is to be decided', on: 'Day' },
	},
	'duplicate-story': {
		title: 'Duplicate story',
		done: (values) => `Copied ${story(values)} as ${quoted(values, 'title')}`,
		fields: { story: 'Story', title: 'Title of the copy' },
	},
	'remove-story': {
		title: 'Remove story',
		done: (values) => `Removed ${story(values)} with ${howMany(counted(values, 'steps'), 'step', 'steps')}`,
		fields: { story: 'Story' },
	},
	'add-step': {
		title: 'Add step to story',
		done: (values) => `Added ${step(values)} to ${story(values)}`,
		fields: { ...ofStep, ...view, notes: 'Notes' },
	},
	'rename-step': {
		title: 'Rename step',
		done: (values) => `Renamed ${step(values)} to ${quoted(values, 'title')}`,
		fields: { ...ofStep, title: 'New title' },
	},
	'retake-step': {
		title: 'Retake step',
		done: (values) => `Took the view of ${step(values)} anew`,
		fields: { ...ofStep, ...view },
	},
	'reorder-step': {
		title: 'Move step',
		done: (values) => `Moved ${step(values)} to place ${text(values, 'position')}`,
		fields: ofStep,
	},
	'duplicate-step': {
		title: 'Duplicate step',
		done: (values) => `Copied ${step(values)}`,
		fields: ofStep,
	},
	'remove-step': {
		title: 'Remove step',
		done: (values) => `Removed ${step(values)} from ${story(values)}`,
		fields: ofStep,
	},
	'set-step-notes': {
		title: 'Write notes of step',
		done: (values) => `Changed the notes of ${step(values)}`,
		fields: { ...ofStep, notes: 'Notes' },
	},
	'set-step-minutes': {
		title: 'Set minutes of step',
		done: (values) =>
			counted(values, 'minutes') > 0
				? `Gave ${step(values)} ${howMany(counted(values, 'minutes'), 'minute', 'minutes')}`
				: `Gave ${step(values)} no time of its own`,
		fields: ofStep,
	},
	'park-thought': {
		title: 'Park a thought',
		done: (values) => `Parked ${quoted(values, 'text')}`,
		fields: { story: 'Story', text: 'Thought' },
	},
	'remove-parked': {
		title: 'Remove parked thought',
		done: (values) => `Removed ${quoted(values, 'text')} from the parking lot`,
		fields: { story: 'Story', parked: 'Thought' },
	},
} satisfies Readonly<Record<string, CommandWords>>;

const noteFields = { note: 'Note', text: 'Text', color: 'Color', group: 'Group' };
const placeFields = { x: 'Across, 0 to 1', y: 'Down, 0 to 1', anchor: 'Id of what it is on' };

const noteWords = {
	'add-note': {
		title: 'Add note',
		done: (values) => `Stuck the note ${quoted(values, 'text')}`,
		fields: { ...noteFields, ...placeFields, scenario: 'Option' },
	},
	'edit-note': {
		title: 'Edit note',
		done: (values) => `Changed the note ${quoted(values, 'text')}`,
		fields: noteFields,
	},
	'move-note': {
		title: 'Move note',
		done: (values) => `Moved the note ${quoted(values, 'text')}`,
		fields: { ...noteFields, ...placeFields },
	},
	'group-note': {
		title: 'Group note',
		done: (values) => `Changed the group of the note ${quoted(values, 'text')}`,
		fields: noteFields,
	},
	'remove-note': {
		title: 'Remove note',
		done: (values) => `Removed the note ${quoted(values, 'text')}`,
		fields: noteFields,
	},
	'cast-vote': {
		title: 'Give dots',
		done: (values) => `${text(values, 'voter')} gave ${howMany(counted(values, 'dots'), 'dot', 'dots')}`,
		fields: { voter: 'Who', target: 'Id of what for', dots: 'Dots' },
	},
	'clear-votes': {
		title: 'Clear all votes',
		done: (values) => `Cleared ${howMany(counted(values, 'count'), 'vote', 'votes')}`,
		fields: {},
	},
} satisfies Readonly<Record<string, CommandWords>>;

const criterion = { criterion: 'Criterion', text: 'Criterion', weight: 'Weight' };
const decision = {
	decision: 'Decision',
	text: 'Decision',
	who: 'Decided by',
	on: 'Day',
	why: 'Why',
	alternatives: 'Alternatives',
	review: 'Reviewed on',
	scenario: 'Option',
	acts: 'Ids of changes of the option, one a line',
	replaces: 'Replaces',
	status: 'Status',
};
const followUp = { followUp: 'Action', text: 'Action', owner: 'Owner', due: 'Due', done: 'Done' };

const decidingWords = {
	'add-criterion': {
		title: 'Add criterion',
		done: (values) => `Added the criterion ${quoted(values, 'text')}`,
		fields: criterion,
	},
	'edit-criterion': {
		title: 'Edit criterion',
		done: (values) => `Changed the criterion ${quoted(values, 'text')}`,
		fields: criterion,
	},
	'remove-criterion': {
		title: 'Remove criterion',
		done: (values) => `Removed the criterion ${quoted(values, 'text')} and its scores`,
		fields: criterion,
	},
	'score-scenario': {
		title: 'Score option',
		done: (values) =>
			has(values, 'score')
				? `Gave the option ${quoted(values, 'scenario')} ${text(values, 'score')} of 5 for ${quoted(values, 'criterion')}`
				: `Took back the score of the option ${quoted(values, 'scenario')} for ${quoted(values, 'criterion')}`,
		fields: { scenario: 'Option', criterion: 'Criterion', score: 'Score', why: 'Why' },
	},
	'add-decision': {
		title: 'Log decision',
		done: (values) => `Logged the decision ${quoted(values, 'text')}`,
		fields: decision,
	},
	'edit-decision': {
		title: 'Edit decision',
		done: (values) => `Changed the decision ${quoted(values, 'text')}`,
		fields: decision,
	},
	'remove-decision': {
		title: 'Remove decision',
		done: (values) => `Removed the decision ${quoted(values, 'text')}`,
		fields: decision,
	},
	'add-follow-up': {
		title: 'Add follow-up',
		done: (values) => `${text(values, 'owner')} takes on ${quoted(values, 'text')}`,
		fields: followUp,
	},
	'edit-follow-up': {
		title: 'Edit follow-up',
		done: (values) =>
			counted(values, 'done') === 1
				? `${quoted(values, 'text')} is done`
				: `Changed the follow-up ${quoted(values, 'text')}`,
		fields: followUp,
	},
	'remove-follow-up': {
		title: 'Remove follow-up',
		done: (values) => `Removed the follow-up ${quoted(values, 'text')}`,
		fields: followUp,
	},
	'add-view': {
		title: 'Keep view',
		done: (values) => `Kept the view ${quoted(values, 'view')}`,
		fields: { ...view, title: 'Title' },
	},
	'rename-view': {
		title: 'Rename view',
		done: (values) => `Renamed the view ${quoted(values, 'view')} to ${quoted(values, 'title')}`,
		fields: { view: 'View', title: 'New title' },
	},
	'remove-view': {
		title: 'Remove view',
		done: (values) => `Removed the view ${quoted(values, 'view')}`,
		fields: { view: 'View' },
	},
} satisfies Readonly<Record<string, CommandWords>>;

/** The commands of a workshop: stories, notes, votes, decisions and what follows from them. */
export const workshopCommandWords = { ...storyWords, ...noteWords, ...decidingWords };
