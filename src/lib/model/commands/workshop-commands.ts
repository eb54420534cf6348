import type { RolemapDocument } from '../document.ts';
import { makeIssue } from '../make-issue.ts';
import type { Scenario } from '../scenario.ts';
import { decisionStatuses, noteColors, type Decision, type FollowUp, type Note } from '../workshop.ts';
import type { Command, CommandField, CommandInput } from './command.ts';
import { edited, recordOf, refused, shortened, withRecord } from './edited.ts';
import { newId } from './org-records.ts';
import { savedViewOf, viewFields } from './saved-view-input.ts';
import { withTexts, wrongDay } from './story-commands.ts';

const text = { name: 'text', kind: 'lines' } as const;
const noteField = { name: 'note', kind: 'note' } as const;
const colorField = { name: 'color', kind: 'choice', choices: noteColors } as const;
const placeFields: readonly CommandField[] = [
	{ name: 'x', kind: 'number', optional: true, most: 1 },
	{ name: 'y', kind: 'number', optional: true, most: 1 },
	{ name: 'anchor', kind: 'text', optional: true, blank: true },
];

const said = (input: CommandInput, name = 'text') => ({ text: shortened(String(input[name] ?? '')) });

/** The place of a note on the ground; beyond its edge is the edge. */
function placed<T extends { readonly x: number; readonly y: number }>(note: T, input: CommandInput): T {
	const part = (name: 'x' | 'y') => {
		const value = input[name];
		return typeof value === 'number' ? Math.max(0, value) : note[name];
	};
	return { ...withTexts(note, input, ['anchor']), x: part('x'), y: part('y') };
}

const addNote: Command = {
	name: 'add-note',
	fields: [
		text,
		{ ...colorField, optional: true },
		...placeFields,
		{ name: 'scenario', kind: 'scenario', optional: true },
	],
	run: (document, input) => {
		const words = String(input['text']);
		// Dots name what they are on by its id alone.
		const id = newId([...document.notes, ...document.scenarios], words, 'note');
		const bare: Note = { id, text: words, color: String(input['color'] ?? noteColors[0]), x: 0.5, y: 0.5 };
		const scenarioId = input['scenario'];
		const note = { ...placed(bare, input), ...(typeof scenarioId === 'string' ? { scenarioId } : {}) };
		return edited({ ...document, notes: [...document.notes, note] }, said(input));
	},
};

function noteCommand(
	name: string,
	fields: readonly CommandField[],
	change: (note: Note, input: CommandInput) => Note,
): Command {
	return {
		name,
		fields: [noteField, ...fields],
		run: (document, input) => {
			const note = recordOf(document, 'notes', input['note']);
			const values = { text: shortened(note.text) };
			return edited(withRecord(document, 'notes', change(note, input)), values);
		},
	};
}

const removeNote: Command = {
	name: 'remove-note',
	fields: [noteField],
	run: (document, input) => {
		const note = recordOf(document, 'notes', input['note']);
		const notes = document.notes.filter((one) => one !== note);
		// Dots on what is gone would count for nothing, and come back with a note of the same id.
		const votes = document.votes.filter(({ target }) => target !== note.id);
		const kept = votes.length === document.votes.length ? document.votes : votes;
		return edited({ ...document, notes, votes: kept }, { text: shortened(note.text) });
	},
};

/** One person's dots on one thing; none take them back. */
const castVote: Command = {
	name: 'cast-vote',
	fields: [
		{ name: 'voter', kind: 'text' },
		{ name: 'target', kind: 'text' },
		{ name: 'dots', kind: 'number', most: 100 },
	],
	run: (document, input) => {
		const [voter, target] = [String(input['voter']), String(input['target'])];
		const dots = Math.max(0, Math.round(Number(input['dots'])));
		const before = document.votes.find((vote) => vote.voter === voter && vote.target === target);
		const others = document.votes.filter((vote) => vote !== before);
		const vote = {
			id: before?.id ?? newId(document.votes, `${voter} ${target}`, 'vote'),
			voter,
			target,
			dots,
		};
		const at = before ? document.votes.indexOf(before) : others.length;
		const votes = dots === 0 ? others : others.toSpliced(at, 0, vote);
		return edited({ ...document, votes }, { voter, dots });
	},
};

const clearVotes: Command = {
	name: 'clear-votes',
	fields: [],
	run: (document) => edited({ ...document, votes: [] }, { count: document.votes.length }),
};

const weight = { name: 'weight', kind: 'number', most: 100 } as const;

const addCriterion: Command = {
	name: 'add-criterion',
	fields: [text, { ...weight, optional: true }],
	run: (document, input) => {
		const id = newId(document.criteria, String(input['text']), 'criterion');
		const counts = Math.max(0, Number(input['weight'] ?? 1));
		const criteria = [...document.criteria, { id, text: String(input['text']), weight: counts }];
		return edited({ ...document, criteria }, said(input));
	},
};

const editCriterion: Command = {
	name: 'edit-criterion',
	fields: [
		{ name: 'criterion', kind: 'criterion' },
		{ ...text, optional: true },
		{ ...weight, optional: true },
	],
	run: (document, input) => {
		const before = recordOf(document, 'criteria', input['criterion']);
		const next = {
			...before,
			text: String(input['text'] ?? before.text),
			weight: Math.max(0, Number(input['weight'] ?? before.weight)),
		};
		return edited(withRecord(document, 'criteria', next), { text: shortened(next.text) });
	},
};

const removeCriterion: Command = {
	name: 'remove-criterion',
	fields: [{ name: 'criterion', kind: 'criterion' }],
	run: (document, input) => {
		const gone = recordOf(document, 'criteria', input['criterion']);
		const criteria = document.criteria.filter((one) => one !== gone);
		const scenarios = document.scenarios.map((one) => withScore(one, gone.id, null));
		return edited({ ...document, criteria, scenarios }, { text: shortened(gone.text) });
	},
};

function withScore(
	scenario: Scenario,
	criterion: string,
	score: NonNullable<Scenario['scores']>[string] | null,
): Scenario {
	if (score === null && scenario.scores?.[criterion] === undefined) return scenario;
	const { scores = {}, ...rest } = scenario;
	const others = Object.entries(scores).filter(([id]) => id !== criterion);
	const all = score === null ? others : [...others, [criterion, score] as const];
	return all.length === 0 ? rest : { ...rest, scores: Object.fromEntries(all) };
}

const scoreChoices = ['none', '1', '2', '3', '4', '5'] as const;

const scoreScenario: Command = {
	name: 'score-scenario',
	fields: [
		{ name: 'scenario', kind: 'scenario' },
		{ name: 'criterion', kind: 'criterion' },
		{ name: 'score', kind: 'choice', choices: scoreChoices },
		{ name: 'why', kind: 'lines', optional: true, blank: true },
	],
	run: (document, input) => {
		const scenario = recordOf(document, 'scenarios', input['scenario']);
		const criterion = recordOf(document, 'criteria', input['criterion']);
		const given = Number(input['score']) as 1 | 2 | 3 | 4 | 5;
		const before = scenario.scores?.[criterion.id];
		const score = Number.isNaN(given) ? null : withTexts({ ...before, score: given }, input, ['why']);
		const next = withScore(scenario, criterion.id, score);
		const values = {
			scenario: scenario.name,
			criterion: shortened(criterion.text),
			...(score ? { score: given } : {}),
		};
		return edited(withRecord(document, 'scenarios', next), values);
	},
};

const decisionTexts = ['why', 'alternatives', 'review', 'replaces'] as const;
const decisionFields: readonly CommandField[] = [
	{ name: 'why', kind: 'lines', optional: true, blank: true },
	{ name: 'alternatives', kind: 'lines', optional: true, blank: true },
	{ name: 'review', kind: 'text', optional: true, blank: true },
	{ name: 'scenario', kind: 'scenario', optional: true, blank: true },
	/** Ids of the option's changes, one a line. */
	{ name: 'acts', kind: 'lines', optional: true, blank: true },
	{ name: 'replaces', kind: 'decision', optional: true, blank: true },
	{ name: 'status', kind: 'choice', choices: decisionStatuses, optional: true },
];

/** `decision` with what was given of what it covers and how it stands. */
function decided(decision: Decision, input: CommandInput): Decision {
	const next = withTexts(decision, { ...input, scenarioId: input['scenario'] }, [
		...decisionTexts,
		'scenarioId',
		'status',
	]);
	if (input['acts'] === undefined) return next;
	const { actIds, ...rest } = next;
	void actIds;
	const given = [...new Set(String(input['acts']).split('\n').filter(Boolean))];
	return given.length === 0 ? rest : { ...rest, actIds: given };
}

/** A change that is none of its option's is not covered by guess. */
function unknownAct(document: RolemapDocument, { scenarioId, actIds = [] }: Decision): string | null {
	const known = document.scenarios.find(({ id }) => id === scenarioId)?.acts.map(({ id }) => id) ?? [];
	return actIds.find((id) => !known.includes(id)) ?? null;
}

function loggedDecision(document: RolemapDocument, input: CommandInput, decision: Decision) {
	const wrong = wrongDay(input, ['on', 'review']);
	if (wrong) return wrong;
	const act = input['acts'] === undefined ? null : unknownAct(document, decision);
	return act === null ? null : makeIssue('decision-act-unknown', { act: act.slice(0, 100) }, null);
}

const addDecision: Command = {
	name: 'add-decision',
	fields: [text, { name: 'who', kind: 'text' }, { name: 'on', kind: 'text' }, ...decisionFields],
	run: (document, input) => {
		const words = String(input['text']);
		const bare: Decision = {
			id: newId(document.decisions, words, 'decision'),
			text: words,
			who: String(input['who']),
			on: String(input['on']),
			status: 'made',
		};
		const decision = decided(bare, input);
		const wrong = loggedDecision(document, input, decision);
		if (wrong) return refused(wrong);
		return edited({ ...document, decisions: [...document.decisions, decision] }, said(input));
	},
};

const editDecision: Command = {
	name: 'edit-decision',
	fields: [
		{ name: 'decision', kind: 'decision' },
		{ ...text, optional: true },
		{ name: 'who', kind: 'text', optional: true },
		{ name: 'on', kind: 'text', optional: true },
		...decisionFields,
	],
	run: (document, input) => {
		const before = recordOf(document, 'decisions', input['decision']);
		const next = decided(withTexts(before, input, ['text', 'who', 'on']), input);
		const wrong = loggedDecision(document, input, next);
		if (wrong) return refused(wrong);
		return edited(withRecord(document, 'decisions', next), { text: shortened(next.text) });
	},
};

const removeDecision: Command = {
	name: 'remove-decision',
	fields: [{ name: 'decision', kind: 'decision' }],
	run: (document, input) => {
		const gone = recordOf(document, 'decisions', input['decision']);
		const decisions = document.decisions.filter((one) => one !== gone);
		return edited({ ...document, decisions }, { text: shortened(gone.text) });
	},
};

const followUpField = { name: 'followUp', kind: 'follow-up' } as const;
const due = { name: 'due', kind: 'text', optional: true, blank: true } as const;

const addFollowUp: Command = {
	name: 'add-follow-up',
	fields: [text, { name: 'owner', kind: 'text' }, due],
	run: (document, input) => {
		const wrong = wrongDay(input, ['due']);
		if (wrong) return refused(wrong);
		const words = String(input['text']);
		const owner = String(input['owner']);
		const bare: FollowUp = { id: newId(document.actions, words, 'action'), text: words, owner };
		const action = withTexts(bare, input, ['due']);
		return edited({ ...document, actions: [...document.actions, action] }, { ...said(input), owner });
	},
};

const editFollowUp: Command = {
	name: 'edit-follow-up',
	fields: [
		followUpField,
		{ ...text, optional: true },
		{ name: 'owner', kind: 'text', optional: true },
		due,
		{ name: 'done', kind: 'flag', optional: true },
	],
	run: (document, input) => {
		const wrong = wrongDay(input, ['due']);
		if (wrong) return refused(wrong);
		const { done, ...before } = recordOf(document, 'actions', input['followUp']);
		const isDone = input['done'] ?? done ?? false;
		const next = withTexts<FollowUp>(before, input, ['text', 'owner', 'due']);
		const action = isDone === true ? { ...next, done: true } : next;
		const values = { text: shortened(action.text), done: isDone === true ? 1 : 0 };
		return edited(withRecord(document, 'actions', action), values);
	},
};

const removeFollowUp: Command = {
	name: 'remove-follow-up',
	fields: [followUpField],
	run: (document, input) => {
		const gone = recordOf(document, 'actions', input['followUp']);
		const actions = document.actions.filter((one) => one !== gone);
		return edited({ ...document, actions }, { text: shortened(gone.text) });
	},
};

const title = { name: 'title', kind: 'text' } as const;

const addView: Command = {
	name: 'add-view',
	fields: [title, ...viewFields],
	run: (document, input) => {
		const view = savedViewOf(input);
		const address = String(input['address']).slice(0, 100);
		if (view === null) return refused(makeIssue('view-address-odd', { address }, null));
		const named = {
			id: newId(document.views, String(input['title']), 'view'),
			title: String(input['title']),
		};
		return edited({ ...document, views: [...document.views, { ...named, view }] }, { view: named.title });
	},
};

const renameView: Command = {
	name: 'rename-view',
	fields: [{ name: 'view', kind: 'view' }, title],
	run: (document, input) => {
		const view = recordOf(document, 'views', input['view']);
		const next = { ...view, title: String(input['title']) };
		return edited(withRecord(document, 'views', next), { view: view.title, title: next.title });
	},
};

const removeView: Command = {
	name: 'remove-view',
	fields: [{ name: 'view', kind: 'view' }],
	run: (document, input) => {
		const gone = recordOf(document, 'views', input['view']);
		return edited({ ...document, views: document.views.filter((one) => one !== gone) }, { view: gone.title });
	},
};

/** What a room leaves: notes, dots, scores, decisions and who does what; and views kept under a name. */
export const workshopCommands = {
	'add-note': addNote,
	'edit-note': noteCommand(
		'edit-note',
		[
			{ ...text, optional: true },
			{ ...colorField, optional: true },
		],
		(note, input) => withTexts(note, input, ['text', 'color']),
	),
	'move-note': noteCommand('move-note', placeFields, placed),
	'group-note': noteCommand('group-note', [{ name: 'group', kind: 'text', blank: true }], (note, { group }) =>
		withTexts(note, { groupId: group }, ['groupId']),
	),
	'remove-note': removeNote,
	'cast-vote': castVote,
	'clear-votes': clearVotes,
	'add-criterion': addCriterion,
	'edit-criterion': editCriterion,
	'remove-criterion': removeCriterion,
	'score-scenario': scoreScenario,
	'add-decision': addDecision,
	'edit-decision': editDecision,
	'remove-decision': removeDecision,
	'add-follow-up': addFollowUp,
	'edit-follow-up': editFollowUp,
	'remove-follow-up': removeFollowUp,
	'add-view': addView,
	'rename-view': renameView,
	'remove-view': removeView,
};
