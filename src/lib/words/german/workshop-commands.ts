import type { CommandWords, DoneValues } from '../english/command-words.ts';
import type { workshopCommandWords as english } from '../english/workshop-commands.ts';
import { figure, quoted, text } from './command-words.ts';

const has = (values: DoneValues, name: string) => values[name] !== undefined;
const many = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;
const story = (values: DoneValues) => `Geschichte ${quoted(values, 'story')}`;
const step = (values: DoneValues) => `Schritt ${quoted(values, 'step')}`;
const note = (values: DoneValues) => `Notiz ${quoted(values, 'text')}`;
const view = {
	address: 'Adresse',
	camera: 'Kamera: x, y und Zoom',
	expanded: 'Aufgeklappte Kennungen, eine je Zeile',
	colors: 'Gefärbt nach',
	arrangement: 'Anordnung',
};
const ofStep = {
	story: 'Geschichte',
	step: 'Schritt',
	title: 'Titel',
	position: 'Platz',
	minutes: 'Minuten',
};
const noteFields = { note: 'Notiz', text: 'Text', color: 'Farbe', group: 'Gruppe' };
const placeFields = {
	x: 'Nach rechts, 0 bis 1',
	y: 'Nach unten, 0 bis 1',
	anchor: 'Kennung dessen, woran sie klebt',
};
const criterion = { criterion: 'Kriterium', text: 'Kriterium', weight: 'Gewicht' };
const decision = {
	decision: 'Entscheidung',
	text: 'Entscheidung',
	who: 'Entschieden von',
	on: 'Tag',
	why: 'Warum',
	alternatives: 'Alternativen',
	review: 'Überprüfung am',
	scenario: 'Option',
	acts: 'Kennungen von Änderungen der Option, eine je Zeile',
	replaces: 'Ersetzt',
	status: 'Status',
};
const followUp = {
	followUp: 'Aufgabe',
	text: 'Aufgabe',
	owner: 'Zuständig',
	due: 'Fällig',
	done: 'Erledigt',
};

/** Die Befehle eines Workshops: Geschichten, Notizen, Stimmen, Entscheidungen und was aus ihnen folgt. */
export const workshopCommandWords = {
	'add-story': {
		title: 'Geschichte hinzufügen',
		done: (values) => `${story(values)} begonnen`,
		fields: { title: 'Titel', question: 'Was entschieden werden soll', on: 'Tag' },
	},
	'rename-story': {
		title: 'Geschichte umbenennen',
		done: (values) => `${story(values)} in ${quoted(values, 'title')} umbenannt`,
		fields: { story: 'Geschichte', title: 'Neuer Titel' },
	},
	'set-story': {
		title: 'Geschichte ändern',
		done: (values) => `Geändert, worum es in der ${story(values)} geht`,
		fields: { story: 'Geschichte', question: 'Was entschieden werden soll', on: 'Tag' },
	},
	'duplicate-story': {
		title: 'Geschichte duplizieren',
		done: (values) => `${story(values)} als ${quoted(values, 'title')} kopiert`,
		fields: { story: 'Geschichte', title: 'Titel der Kopie' },
	},
	'remove-story': {
		title: 'Geschichte entfernen',
		done: (values) =>
			`${story(values)} mit ${many(figure(values, 'steps'), 'Schritt', 'Schritten')} entfernt`,
		fields: { story: 'Geschichte' },
	},
	'add-step': {
		title: 'Schritt hinzufügen',
		done: (values) => `${step(values)} zur ${story(values)} hinzugefügt`,
		fields: { ...ofStep, ...view, notes: 'Notizen' },
	},
	'rename-step': {
		title: 'Schritt umbenennen',
		done: (values) => `${step(values)} in ${quoted(values, 'title')} umbenannt`,
		fields: { ...ofStep, title: 'Neuer Titel' },
	},
	'retake-step': {
		title: 'Schritt neu aufnehmen',
		done: (values) => `Ansicht von ${step(values)} neu aufgenommen`,
		fields: { ...ofStep, ...view },
	},
	'reorder-step': {
		title: 'Schritt verschieben',
		done: (values) => `${step(values)} auf Platz ${text(values, 'position')} verschoben`,
		fields: ofStep,
	},
	'duplicate-step': {
		title: 'Schritt duplizieren',
		done: (values) => `${step(values)} kopiert`,
		fields: ofStep,
	},
	'remove-step': {
		title: 'Schritt entfernen',
		done: (values) => `${step(values)} aus der ${story(values)} entfernt`,
		fields: ofStep,
	},
	'set-step-notes': {
		title: 'Notizen eines Schritts schreiben',
		done: (values) => `Notizen von ${step(values)} geändert`,
		fields: { ...ofStep, notes: 'Notizen' },
	},
	'set-step-minutes': {
		title: 'Minuten eines Schritts setzen',
		done: (values) =>
			figure(values, 'minutes') > 0
				? `${step(values)} hat nun ${many(figure(values, 'minutes'), 'Minute', 'Minuten')}`
				: `${step(values)} hat keine eigene Zeit mehr`,
		fields: ofStep,
	},
	'park-thought': {
		title: 'Gedanken parken',
		done: (values) => `${quoted(values, 'text')} geparkt`,
		fields: { story: 'Geschichte', text: 'Gedanke' },
	},
	'remove-parked': {
		title: 'Geparkten Gedanken entfernen',
		done: (values) => `${quoted(values, 'text')} vom Parkplatz genommen`,
		fields: { story: 'Geschichte', parked: 'Gedanke' },
	},
	'add-note': {
		title: 'Notiz hinzufügen',
		done: (values) => `${note(values)} angeklebt`,
		fields: { ...noteFields, ...placeFields, scenario: 'Option' },
	},
	'edit-note': {
		title: 'Notiz bearbeiten',
		done: (values) => `${note(values)} geändert`,
		fields: noteFields,
	},
	'move-note': {
		title: 'Notiz verschieben',
		done: (values) => `${note(values)} verschoben`,
		fields: { ...noteFields, ...placeFields },
	},
	'group-note': {
		title: 'Notiz gruppieren',
		done: (values) => `Gruppe der ${note(values)} geändert`,
		fields: noteFields,
	},
	'remove-note': {
		title: 'Notiz entfernen',
		done: (values) => `${note(values)} entfernt`,
		fields: noteFields,
	},
	'cast-vote': {
		title: 'Punkte vergeben',
		done: (values) =>
			`${text(values, 'voter')} hat ${many(figure(values, 'dots'), 'Punkt', 'Punkte')} vergeben`,
		fields: { voter: 'Wer', target: 'Kennung dessen, wofür', dots: 'Punkte' },
	},
	'clear-votes': {
		title: 'Alle Stimmen löschen',
		done: (values) => `${many(figure(values, 'count'), 'Stimme', 'Stimmen')} gelöscht`,
		fields: {},
	},
	'add-criterion': {
		title: 'Kriterium hinzufügen',
		done: (values) => `Kriterium ${quoted(values, 'text')} hinzugefügt`,
		fields: criterion,
	},
	'edit-criterion': {
		title: 'Kriterium bearbeiten',
		done: (values) => `Kriterium ${quoted(values, 'text')} geändert`,
		fields: criterion,
	},
	'remove-criterion': {
		title: 'Kriterium entfernen',
		done: (values) => `Kriterium ${quoted(values, 'text')} mit seinen Bewertungen entfernt`,
		fields: criterion,
	},
	'score-scenario': {
		title: 'Option bewerten',
		done: (values) =>
			has(values, 'score')
				? `Option ${quoted(values, 'scenario')} mit ${text(values, 'score')} von 5 für ${quoted(values, 'criterion')} bewertet`
				: `Bewertung der Option ${quoted(values, 'scenario')} für ${quoted(values, 'criterion')} zurückgenommen`,
		fields: { scenario: 'Option', criterion: 'Kriterium', score: 'Bewertung', why: 'Warum' },
	},
	'add-decision': {
		title: 'Entscheidung festhalten',
		done: (values) => `Entscheidung ${quoted(values, 'text')} festgehalten`,
		fields: decision,
	},
	'edit-decision': {
		title: 'Entscheidung bearbeiten',
		done: (values) => `Entscheidung ${quoted(values, 'text')} geändert`,
		fields: decision,
	},
	'remove-decision': {
		title: 'Entscheidung entfernen',
		done: (values) => `Entscheidung ${quoted(values, 'text')} entfernt`,
		fields: decision,
	},
	'add-follow-up': {
		title: 'Aufgabe hinzufügen',
		done: (values) => `${text(values, 'owner')} übernimmt ${quoted(values, 'text')}`,
		fields: followUp,
	},
	'edit-follow-up': {
		title: 'Aufgabe bearbeiten',
		done: (values) =>
			figure(values, 'done') === 1
				? `${quoted(values, 'text')} ist erledigt`
				: `Aufgabe ${quoted(values, 'text')} geändert`,
		fields: followUp,
	},
	'remove-follow-up': {
		title: 'Aufgabe entfernen',
		done: (values) => `Aufgabe ${quoted(values, 'text')} entfernt`,
		fields: followUp,
	},
	'add-view': {
		title: 'Ansicht merken',
		done: (values) => `Ansicht ${quoted(values, 'view')} gemerkt`,
		fields: { ...view, title: 'Titel' },
	},
	'rename-view': {
		title: 'Ansicht umbenennen',
		done: (values) => `Ansicht ${quoted(values, 'view')} in ${quoted(values, 'title')} umbenannt`,
		fields: { view: 'Ansicht', title: 'Neuer Titel' },
	},
	'remove-view': {
		title: 'Ansicht entfernen',
		done: (values) => `Ansicht ${quoted(values, 'view')} entfernt`,
		fields: { view: 'Ansicht' },
	},
} satisfies Readonly<Record<keyof typeof english, CommandWords>>;
