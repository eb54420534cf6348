import type { CommandWords, DoneValues } from '../english/command-words.ts';
import type { CommandName } from '../english/commands.ts';
import { fieldWords, fourOf, howMany, quoted, text } from './command-words.ts';

function levelOf(values: DoneValues): string {
	const name = text(values, 'level');
	return /^\d+(?:\.\d+)?$/.test(name) ? `Stufe ${name}` : `Stufe „${name}“`;
}

const trackOf = (values: DoneValues): string => `Laufbahn ${quoted(values, 'track')}`;

function placedAt(values: DoneValues): string {
	const [track, level] = [text(values, 'track') !== '', text(values, 'level') !== ''];
	return [...(track ? [trackOf(values)] : []), ...(level ? [levelOf(values)] : [])].join(', ');
}

const moveOf = (values: DoneValues): string =>
	`Wechsel von ${quoted(values, 'from')} zu ${quoted(values, 'to')}`;
const oldMove = (values: DoneValues): string =>
	`Wechsel von ${quoted(values, 'oldFrom')} zu ${quoted(values, 'oldTo')}`;
const aboutOwner = (values: DoneValues): string =>
	values['role'] === undefined ? moveOf(values) : quoted(values, 'role');

/** A field that a role or a move has once. */
function fieldOf(name: string): CommandWords {
	return {
		title: `${name} festlegen`,
		done: (values) =>
			text(values, 'text') === ''
				? `${name} entfernt: ${aboutOwner(values)}`
				: `${name} von ${aboutOwner(values)} ist jetzt ${quoted(values, 'text')}`,
		fields: { ...fieldWords, text: name },
	};
}

const moved = (values: DoneValues, into: string): string => {
	const count = Number(values['count'] ?? 0);
	return count === 0 ? '' : `; ${howMany(count, 'Rolle', 'Rollen')} verschoben nach ${into}`;
};

const roleWords = {
	'add-role': {
		title: 'Rolle hinzufügen',
		done: (values) => `Rolle ${quoted(values, 'role')} hinzugefügt`,
		fields: { ...fieldWords, track: 'Laufbahn', level: 'Stufe', outline: 'Ohne Seite' },
	},
	'rename-role': {
		title: 'Rolle umbenennen',
		done: (values) =>
			`${quoted(values, 'role')} heißt jetzt ${quoted(values, 'name')}; der alte Name führt weiter dorthin`,
		fields: { ...fieldWords, name: 'Neuer Name' },
	},
	'set-short-name': {
		title: 'Kurznamen festlegen',
		done: (values) =>
			text(values, 'name') === ''
				? `Kurzname von ${quoted(values, 'role')} entfernt`
				: `Kurzname von ${quoted(values, 'role')} ist jetzt ${quoted(values, 'name')}`,
		fields: { ...fieldWords, name: 'Kurzname' },
	},
	'add-alias': {
		title: 'Weiteren Namen hinzufügen',
		done: (values) => `${quoted(values, 'role')} heißt jetzt auch ${quoted(values, 'name')}`,
		fields: { ...fieldWords, name: 'Weiterer Name' },
	},
	'remove-alias': {
		title: 'Weiteren Namen entfernen',
		done: (values) => `${quoted(values, 'role')} heißt nicht mehr ${quoted(values, 'name')}`,
		fields: { ...fieldWords, name: 'Weiterer Name' },
	},
	'duplicate-role': {
		title: 'Rolle kopieren',
		done: (values) => {
			const moves = Number(values['moves'] ?? 0);
			const with_ = moves > 0 ? ` mit ${howMany(moves, 'Wechsel', 'Wechseln')}` : '';
			return `${quoted(values, 'role')} kopiert als ${quoted(values, 'name')}${with_}`;
		},
		fields: { ...fieldWords, name: 'Name der Kopie', moves: 'Mit ihren Wechseln' },
	},
	'remove-role': {
		title: 'Rolle entfernen',
		done: (values) => {
			const [moves, file] = [Number(values['moves'] ?? 0), text(values, 'file')];
			const parts = [
				`Rolle ${quoted(values, 'role')}`,
				...(moves > 0 ? [howMany(moves, 'Wechsel', 'Wechsel')] : []),
				...(file === '' ? [] : [`ihre Seite ${file}`]),
			];
			return `Entfernt: ${parts.join(', ')}`;
		},
		fields: fieldWords,
	},
	'attach-page': {
		title: 'Seite anlegen',
		done: (values) => `${quoted(values, 'role')} hat jetzt eine eigene Seite, ${text(values, 'file')}`,
		fields: fieldWords,
	},
	'rename-ladder': {
		title: 'Leiter umbenennen',
		done: (values) => `Die Leiter ${quoted(values, 'before')} heißt jetzt ${quoted(values, 'title')}`,
		fields: { ...fieldWords, title: 'Neuer Titel' },
	},
} satisfies Readonly<Record<string, CommandWords>>;

const placeWords = {
	'place-role': {
		title: 'Rolle einordnen',
		done: (values) => `${quoted(values, 'role')} verschoben: ${placedAt(values)}`,
		fields: { ...fieldWords, track: 'Laufbahn', level: 'Stufe' },
	},
	'move-role-to-track': {
		title: 'Rolle in eine Laufbahn verschieben',
		done: (values) => `${quoted(values, 'role')} verschoben: ${trackOf(values)}`,
		fields: { ...fieldWords, track: 'Laufbahn' },
	},
	'move-role-to-level': {
		title: 'Rolle auf eine Stufe verschieben',
		done: (values) => `${quoted(values, 'role')} verschoben: ${levelOf(values)}`,
		fields: { ...fieldWords, level: 'Stufe' },
	},
	'add-track': {
		title: 'Laufbahn hinzufügen',
		done: (values) => `${trackOf(values)} hinzugefügt`,
		fields: { ...fieldWords, kind: 'Art' },
	},
	'rename-track': {
		title: 'Laufbahn umbenennen',
		done: (values) => `${trackOf(values)} heißt jetzt ${quoted(values, 'name')}`,
		fields: { ...fieldWords, track: 'Laufbahn', name: 'Neuer Name' },
	},
	'reorder-track': {
		title: 'Laufbahn verschieben',
		done: (values) => `${trackOf(values)} auf Platz ${text(values, 'position')} verschoben`,
		fields: { ...fieldWords, track: 'Laufbahn' },
	},
	'remove-track': {
		title: 'Laufbahn entfernen',
		done: (values) => `${trackOf(values)} entfernt${moved(values, quoted(values, 'into'))}`,
		fields: { ...fieldWords, track: 'Laufbahn', into: 'Ihre Rollen kommen zu' },
	},
	'add-level': {
		title: 'Stufe hinzufügen',
		done: (values) => `${levelOf(values)} hinzugefügt`,
		fields: { ...fieldWords, ordinal: 'Höhe, als Zahl' },
	},
	'rename-level': {
		title: 'Stufe umbenennen',
		done: (values) => `${levelOf(values)} heißt jetzt ${quoted(values, 'name')}`,
		fields: { ...fieldWords, level: 'Stufe', name: 'Neuer Name' },
	},
	'reorder-level': {
		title: 'Stufe verschieben',
		done: (values) => `${levelOf(values)} auf Platz ${text(values, 'position')} von unten verschoben`,
		fields: { ...fieldWords, level: 'Stufe' },
	},
	'remove-level': {
		title: 'Stufe entfernen',
		done: (values) => `${levelOf(values)} entfernt${moved(values, levelOf({ level: text(values, 'into') }))}`,
		fields: { ...fieldWords, level: 'Stufe', into: 'Ihre Rollen kommen auf' },
	},
} satisfies Readonly<Record<string, CommandWords>>;

const moveWords = {
	'add-move': {
		title: 'Wechsel hinzufügen',
		done: (values) => `${moveOf(values)} hinzugefügt`,
		fields: { ...fieldWords, from: 'Von', to: 'Zu' },
	},
	'remove-move': {
		title: 'Wechsel entfernen',
		done: (values) => `${moveOf(values)} entfernt`,
		fields: fieldWords,
	},
	'redirect-move': {
		title: 'Wechsel umleiten',
		done: (values) =>
			`${oldMove(values)} führt jetzt von ${quoted(values, 'from')} zu ${quoted(values, 'to')}`,
		fields: { ...fieldWords, from: 'Neuer Anfang', to: 'Neues Ziel' },
	},
	'duplicate-move': {
		title: 'Wechsel kopieren',
		done: (values) => `${oldMove(values)} kopiert: ${moveOf(values)}`,
		fields: { ...fieldWords, from: 'Anfang der Kopie', to: 'Ziel der Kopie' },
	},
} satisfies Readonly<Record<string, CommandWords>>;

const entry = (label: string): Readonly<Record<string, string>> => ({ entry: label });
const skillFields = { skill: 'Fähigkeit', category: 'Art der Fähigkeiten', name: 'Fähigkeit' };

/** Every command by its name; one that English has and this has not is a type error. */
export const commandWords = {
	...roleWords,
	...placeWords,
	...moveWords,
	'set-summary': fieldOf('Zusammenfassung'),
	'set-core-question': fieldOf('Kernfrage'),
	'set-primary-focus': fieldOf('Schwerpunkt'),
	'set-timeline': fieldOf('Zeitrahmen'),
	'set-indicator-intro': fieldOf('Einleitung zur Bereitschaft'),
	...fourOf('scope-figure', 'Angabe zum Wirkungsbereich', 'fact', { dimension: 'Angabe', text: 'Wert' }),
	...fourOf('time-share', 'Zeitanteil', 'fact', { activity: 'Tätigkeit', text: 'Anteil' }),
	...fourOf('skill-set', 'Fähigkeiten', 'fact', { category: 'Art der Fähigkeiten', text: 'Fähigkeiten' }),
	...fourOf('skill', 'Fähigkeit', 'skill', skillFields),
	...fourOf('responsibility-group', 'Gruppe von Verantwortungen', 'text', entry('Gruppe')),
	...fourOf('responsibility', 'Verantwortung', 'text', entry('Verantwortung')),
	...fourOf('activity-group', 'Gruppe von Tätigkeiten', 'text', entry('Gruppe')),
	...fourOf('activity', 'Tätigkeit', 'text', entry('Tätigkeit')),
	...fourOf('role-note', 'Notiz zur Rolle', 'text', entry('Notiz')),
	...fourOf('intro', 'Einleitung', 'text', entry('Einleitung')),
	...fourOf('timeline-note', 'Notiz zum Zeitrahmen', 'text', entry('Notiz')),
	...fourOf('shift', 'Veränderung', 'text', { ...entry('Veränderung'), from: 'Von', to: 'Zu' }),
	...fourOf('action', 'Schritt', 'text', entry('Schritt')),
	...fourOf('action-step', 'Teilschritt', 'text', entry('Teilschritt')),
	...fourOf('example', 'Beispiel', 'text', entry('Beispiel')),
	...fourOf('pitfall', 'Stolperstein', 'text', entry('Stolperstein')),
	...fourOf('indicator', 'Zeichen der Bereitschaft', 'text', entry('Zeichen')),
	...fourOf('accelerator', 'Beschleuniger', 'text', entry('Beschleuniger')),
	...fourOf('move-note', 'Notiz zum Wechsel', 'text', entry('Notiz')),
	'edit-cell': {
		title: 'Zelle bearbeiten',
		done: (values) => {
			const where = `${quoted(values, 'row')}, ${quoted(values, 'column')} in der Tabelle ${quoted(values, 'table')}`;
			return text(values, 'text') === ''
				? `Geleert: ${where}`
				: `Geändert: ${where} ist jetzt ${quoted(values, 'text')}`;
		},
		fields: { ...fieldWords, table: 'Tabelle', row: 'Zeile', column: 'Spalte' },
	},
} satisfies Readonly<Record<CommandName, CommandWords>>;
