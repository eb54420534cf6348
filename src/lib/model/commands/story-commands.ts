import type { RolemapDocument } from '../document.ts';
import type { Issue } from '../issue.ts';
import { makeIssue } from '../make-issue.ts';
import { isDay } from '../organization.ts';
import type { Story, StoryStep } from '../workshop.ts';
import type { Command, CommandField, CommandInput } from './command.ts';
import { edited, inserted, recordOf, refused, reordered, shortened, withRecord } from './edited.ts';
import { newId } from './org-records.ts';
import { savedViewOf, viewFields } from './saved-view-input.ts';

const storyField = { name: 'story', kind: 'story' } as const;
const stepField = { name: 'step', kind: 'entry', of: 'step' } as const;
const titleField = { name: 'title', kind: 'text' } as const;
const aboutFields: readonly CommandField[] = [
	{ name: 'question', kind: 'lines', optional: true, blank: true },
	{ name: 'on', kind: 'text', optional: true, blank: true },
];

function storyOf(document: RolemapDocument, input: CommandInput): Story {
	return recordOf(document, 'stories', input['story']);
}

/** `record` with texts in the place of what it had; '' takes one away. What was not given stays. */
export function withTexts<T extends object>(record: T, input: CommandInput, names: readonly string[]): T {
	const next = { ...record } as Record<string, unknown>;
	for (const name of names) {
		if (input[name] === undefined) continue;
		if (input[name] === '') delete next[name];
		else next[name] = input[name];
	}
	return next as T;
}

/** What is wrong with the days among the fields, if anything is. */
export function wrongDay(input: CommandInput, names: readonly string[]): Issue | null {
	for (const name of names) {
		const day = String(input[name] ?? '');
		if (day !== '' && !isDay(day)) return makeIssue('scenario-no-day', { text: day.slice(0, 100) }, null);
	}
	return null;
}

const addressOdd = (input: CommandInput) =>
	refused(makeIssue('view-address-odd', { address: String(input['address']).slice(0, 100) }, null));

const addStory: Command = {
	name: 'add-story',
	fields: [titleField, ...aboutFields],
	run: (document, input) => {
		const wrong = wrongDay(input, ['on']);
		if (wrong) return refused(wrong);
		const title = String(input['title']);
		const id = newId(document.stories, title, 'story');
		const story = withTexts<Story>({ id, title, steps: [] }, input, ['question', 'on']);
		return edited({ ...document, stories: [...document.stories, story] }, { story: title });
	},
};

const renameStory: Command = {
	name: 'rename-story',
	fields: [storyField, titleField],
	run: (document, input) => {
		const story = storyOf(document, input);
		const title = String(input['title']);
		return edited(withRecord(document, 'stories', { ...story, title }), { story: story.title, title });
	},
};

const setStory: Command = {
	name: 'set-story',
	fields: [storyField, ...aboutFields],
	run: (document, input) => {
		const wrong = wrongDay(input, ['on']);
		if (wrong) return refused(wrong);
		const story = storyOf(document, input);
		const next = withTexts(story, input, ['question', 'on']);
		return edited(withRecord(document, 'stories', next), { story: story.title });
	},
};

const duplicateStory: Command = {
	name: 'duplicate-story',
	fields: [storyField, titleField],
	run: (document, input) => {
		const story = storyOf(document, input);
		const title = String(input['title']);
		const copy = { ...story, id: newId(document.stories, title, 'story'), title };
		return edited({ ...document, stories: [...document.stories, copy] }, { story: story.title, title });
	},
};

const removeStory: Command = {
	name: 'remove-story',
	fields: [storyField],
	run: (document, input) => {
		const { id, title, steps } = storyOf(document, input);
		const stories = document.stories.filter((one) => one.id !== id);
		return edited({ ...document, stories }, { story: title, steps: steps.length });
	},
};

/** A command about one step of a story: what becomes of the list of steps. */
function stepCommand(
	name: string,
	fields: readonly CommandField[],
	change: (steps: readonly StoryStep[], step: StoryStep, input: CommandInput) => readonly StoryStep[] | null,
): Command {
	return {
		name,
		fields: [storyField, stepField, ...fields],
		run: (document, input) => {
			const story = storyOf(document, input);
			const step = story.steps.find(({ id }) => id === input['step']) as StoryStep;
			const steps = change(story.steps, step, input);
			if (steps === null) return addressOdd(input);
			const values = {
				story: story.title,
				step: step.title,
				...(typeof input['title'] === 'string' ? { title: input['title'] } : {}),
				...(typeof input['minutes'] === 'number' ? { minutes: input['minutes'] } : {}),
				...(typeof input['position'] === 'number' ? { position: input['position'] + 1 } : {}),
			};
			return edited(withRecord(document, 'stories', { ...story, steps: [...steps] }), values);
		},
	};
}

function freeId(steps: readonly StoryStep[], title: string): string {
	return newId(steps, title, 'step');
}

function replaced(steps: readonly StoryStep[], step: StoryStep): readonly StoryStep[] {
	return steps.map((one) => (one.id === step.id ? step : one));
}

function withMinutes(step: StoryStep, minutes: unknown): StoryStep {
	if (typeof minutes !== 'number') return step;
	const { minutes: before, ...rest } = step;
	void before;
	return minutes <= 0 ? rest : { ...rest, minutes };
}

const addStep: Command = {
	name: 'add-step',
	fields: [
		storyField,
		titleField,
		...viewFields,
		{ name: 'notes', kind: 'lines', optional: true, blank: true },
		{ name: 'minutes', kind: 'number', optional: true, most: 1440 },
		{ name: 'position', kind: 'position', optional: true },
	],
	run: (document, input) => {
		const story = storyOf(document, input);
		const view = savedViewOf(input);
		if (view === null) return addressOdd(input);
		const title = String(input['title']);
		const bare: StoryStep = { id: freeId(story.steps, title), title, view };
		const step = withMinutes(withTexts(bare, input, ['notes']), input['minutes']);
		const position = input['position'];
		const steps = inserted(story.steps, step, typeof position === 'number' ? position : undefined);
		const next = { ...story, steps: [...steps] };
		return edited(withRecord(document, 'stories', next), { story: story.title, step: title });
	},
};

const park: Command = {
	name: 'park-thought',
	fields: [storyField, { name: 'text', kind: 'lines' }],
	run: (document, input) => {
		const story = storyOf(document, input);
		const text = String(input['text']);
		const next = { ...story, parking: [...(story.parking ?? []), text] };
		return edited(withRecord(document, 'stories', next), { story: story.title, text: shortened(text) });
	},
};

const unpark: Command = {
	name: 'remove-parked',
	fields: [storyField, { name: 'parked', kind: 'entry', of: 'parked' }],
	run: (document, input) => {
		const { parking = [], ...story } = storyOf(document, input);
		const at = Number(input['parked']);
		const left = parking.filter((_, place) => place !== at);
		const next = left.length === 0 ? story : { ...story, parking: left };
		const values = { story: story.title, text: shortened(parking[at] ?? '') };
		return edited(withRecord(document, 'stories', next), values);
	},
};

/** Stories: live views in the order in which a room is shown them. */
export const storyCommands = {
	'add-story': addStory,
	'rename-story': renameStory,
	'set-story': setStory,
	'duplicate-story': duplicateStory,
	'remove-story': removeStory,
	'add-step': addStep,
	'rename-step': stepCommand('rename-step', [titleField], (steps, step, { title }) =>
		replaced(steps, { ...step, title: String(title) }),
	),
	'retake-step': stepCommand('retake-step', viewFields, (steps, step, input) => {
		const view = savedViewOf(input);
		return view && replaced(steps, { ...step, view });
	}),
	'reorder-step': stepCommand(
		'reorder-step',
		[{ name: 'position', kind: 'position' }],
		(steps, step, input) => reordered(steps, steps.indexOf(step), Number(input['position'])),
	),
	'duplicate-step': stepCommand('duplicate-step', [], (steps, step) => {
		const copy = { ...step, id: freeId(steps, step.title) };
		return inserted(steps, copy, steps.indexOf(step) + 1);
	}),
	'remove-step': stepCommand('remove-step', [], (steps, step) => steps.filter((one) => one !== step)),
	'set-step-notes': stepCommand(
		'set-step-notes',
		[{ name: 'notes', kind: 'lines', blank: true }],
		(steps, step, input) => replaced(steps, withTexts(step, input, ['notes'])),
	),
	'set-step-minutes': stepCommand(
		'set-step-minutes',
		[{ name: 'minutes', kind: 'number', most: 1440 }],
		(steps, step, { minutes }) => replaced(steps, withMinutes(step, minutes)),
	),
	'park-thought': park,
	'remove-parked': unpark,
};
