import type { CommandWords, DoneValues } from '../english/command-words.ts';
import type { CommandName } from '../english/commands.ts';
import { atOwner, fieldWords, figure, moveOf, onPage, quoted, text } from './command-words.ts';
import { counted, joint } from './counted.ts';
import { listCommandWords } from './list-command-words.ts';
import { scenarioCommandWords } from './scenario-commands.ts';
import { workshopCommandWords } from './workshop-commands.ts';

/** "Stufe 5", "Stufe „Senior“". */
function levelOf(values: DoneValues, name = 'level'): string {
	const level = text(values, name);
	if (/^\d+(?:\.\d+)?$/.test(level)) return `Stufe ${level}`;
	return /^(?:Stufe|Level)\b/i.test(level) ? level : `Stufe ${quoted(values, name)}`;
}

const trackOf = (values: DoneValues): string => `Laufbahn ${quoted(values, 'track')}`;
const roleOf = (values: DoneValues): string => `Rolle ${quoted(values, 'role')}`;

function placedAt(values: DoneValues): string {
	const [track, level] = [text(values, 'track') !== '', text(values, 'level') !== ''];
	return [...(track ? [trackOf(values)] : []), ...(level ? [levelOf(values)] : [])].join(', ');
}

/** What became of the roles of a track or a level that is removed: "; 2 Rollen auf Stufe 5 verschoben". */
function rolesMoved(values: DoneValues, into: string): string {
	const count = figure(values, 'count');
	return count === 0 ? '' : `; ${counted(count, 'Rolle', 'Rollen')} auf ${into} verschoben`;
}

/** A field that a role or a move has once. */
function fieldOf(name: string, label = name): CommandWords {
	return {
		title: `${name} festlegen`,
		done: (values) => {
			const field = `${name} ${atOwner(values)}`;
			if (text(values, 'text') === '') return `${field}${onPage(values)} entfernt`;
			return text(values, 'before') === ''
				? `${field} festgelegt: ${quoted(values, 'text')}`
				: `${field}${onPage(values)} in ${quoted(values, 'text')} geändert`;
		},
		fields: { ...fieldWords, text: label },
	};
}

/** A fact of a role that goes by a name: a scope figure, a share of time, a kind of skills. */
function factWords<N extends string>(
	noun: N,
	one: string,
	fields: Readonly<Record<string, string>>,
): Readonly<Record<`${'add' | 'edit' | 'reorder' | 'remove'}-${N}`, CommandWords>> {
	const all = { ...fieldWords, ...fields };
	const fact = (values: DoneValues): string => `${one} ${quoted(values, 'fact')} ${atOwner(values)}`;
	const entries: Readonly<Record<string, CommandWords>> = {
		[`add-${noun}`]: {
			title: `${one} hinzufügen`,
			done: (values) => `${fact(values)} hinzugefügt: ${quoted(values, 'text')}`,
			fields: all,
		},
		[`edit-${noun}`]: {
			title: `${one} bearbeiten`,
			done: (values) =>
				`${fact(values)}${onPage(values)} von ${quoted(values, 'before')} in ${quoted(values, 'text')} geändert`,
			fields: all,
		},
		[`reorder-${noun}`]: {
			title: `${one} verschieben`,
			done: (values) => `${fact(values)} an Stelle ${text(values, 'position')} verschoben`,
			fields: all,
		},
		[`remove-${noun}`]: {
			title: `${one} entfernen`,
			done: (values) => `${fact(values)}${onPage(values)} entfernt`,
			fields: all,
		},
	};
	return entries as ReturnType<typeof factWords<N>>;
}

const roleCommandWords = {
	'add-role': {
		title: 'Rolle hinzufügen',
		done: (values) => `${roleOf(values)} hinzugefügt`,
		fields: { ...fieldWords, track: 'Laufbahn', level: 'Stufe', outline: 'Ohne Seite' },
	},
	'rename-role': {
		title: 'Rolle umbenennen',
		done: (values) =>
			`${roleOf(values)} in ${quoted(values, 'name')} umbenannt; der alte Name gilt weiter als anderer Name`,
		fields: { ...fieldWords, name: 'Neuer Name' },
	},
	'set-short-name': {
		title: 'Kurznamen festlegen',
		done: (values) =>
			text(values, 'name') === ''
				? `Kurznamen von ${quoted(values, 'role')} entfernt`
				: `Kurznamen von ${quoted(values, 'role')} festgelegt: ${quoted(values, 'name')}`,
		fields: { ...fieldWords, name: 'Kurzname' },
	},
	'add-alias': {
		title: 'Anderen Namen hinzufügen',
		done: (values) => `${quoted(values, 'role')} heißt jetzt auch ${quoted(values, 'name')}`,
		fields: { ...fieldWords, name: 'Anderer Name' },
	},
	'remove-alias': {
		title: 'Anderen Namen entfernen',
		done: (values) => `${quoted(values, 'role')} heißt nicht mehr auch ${quoted(values, 'name')}`,
		fields: { ...fieldWords, name: 'Anderer Name' },
	},
	'duplicate-role': {
		title: 'Rolle duplizieren',
		done: (values) => {
			const moves = figure(values, 'moves');
			const along = moves === 0 ? '' : ` mit ${counted(moves, 'Wechsel', 'Wechseln')}`;
			return `${roleOf(values)}${along} als ${quoted(values, 'name')} kopiert`;
		},
		fields: { ...fieldWords, name: 'Name der Kopie', moves: 'Mit ihren Wechseln' },
	},
	'remove-role': {
		title: 'Rolle entfernen',
		done: (values) => {
			const [moves, file] = [figure(values, 'moves'), text(values, 'file')];
			const parts = [
				roleOf(values),
				...(moves > 0 ? [counted(moves, 'Wechsel', 'Wechsel')] : []),
				...(file === '' ? [] : [`ihre Seite ${file}`]),
			];
			return `${parts.map((part, at) => joint(at, parts.length) + part).join('')} entfernt`;
		},
		fields: fieldWords,
	},
	'attach-page': {
		title: 'Seite anlegen',
		done: (values) => `Eigene Seite für ${quoted(values, 'role')} angelegt: ${text(values, 'file')}`,
		fields: fieldWords,
	},
	'rename-ladder': {
		title: 'Leiter umbenennen',
		done: (values) => `Leiter ${quoted(values, 'before')} in ${quoted(values, 'title')} umbenannt`,
		fields: { ...fieldWords, title: 'Neuer Titel' },
	},
} satisfies Readonly<Record<string, CommandWords>>;

const placeCommandWords = {
	'place-role': {
		title: 'Rolle einordnen',
		done: (values) => `${roleOf(values)} verschoben auf ${placedAt(values)}`,
		fields: { ...fieldWords, track: 'Laufbahn', level: 'Stufe' },
	},
	'move-role-to-track': {
		title: 'Rolle auf eine Laufbahn verschieben',
		done: (values) => `${roleOf(values)} verschoben auf ${trackOf(values)}`,
		fields: { ...fieldWords, track: 'Laufbahn' },
	},
	'move-role-to-level': {
		title: 'Rolle auf eine Stufe verschieben',
		done: (values) => `${roleOf(values)} verschoben auf ${levelOf(values)}`,
		fields: { ...fieldWords, level: 'Stufe' },
	},
	'add-track': {
		title: 'Laufbahn hinzufügen',
		done: (values) => `${trackOf(values)} hinzugefügt`,
		fields: { ...fieldWords, kind: 'Art' },
	},
	'rename-track': {
		title: 'Laufbahn umbenennen',
		done: (values) => `${trackOf(values)} in ${quoted(values, 'name')} umbenannt`,
		fields: { ...fieldWords, track: 'Laufbahn', name: 'Neuer Name' },
	},
	'reorder-track': {
		title: 'Laufbahn verschieben',
		done: (values) => `${trackOf(values)} an Stelle ${text(values, 'position')} verschoben`,
		fields: { ...fieldWords, track: 'Laufbahn' },
	},
	'remove-track': {
		title: 'Laufbahn entfernen',
		done: (values) =>
			`${trackOf(values)} entfernt${rolesMoved(values, `Laufbahn ${quoted(values, 'into')}`)}`,
		fields: { ...fieldWords, track: 'Laufbahn', into: 'Wohin ihre Rollen kommen' },
	},
	'add-level': {
		title: 'Stufe hinzufügen',
		done: (values) => `${levelOf(values)} hinzugefügt`,
		fields: { ...fieldWords, ordinal: 'Höhe, als Zahl' },
	},
	'rename-level': {
		title: 'Stufe umbenennen',
		done: (values) => `${levelOf(values)} in ${quoted(values, 'name')} umbenannt`,
		fields: { ...fieldWords, level: 'Stufe', name: 'Neuer Name' },
	},
	'reorder-level': {
		title: 'Stufe verschieben',
		done: (values) => `${levelOf(values)} an Stelle ${text(values, 'position')} von unten verschoben`,
		fields: { ...fieldWords, level: 'Stufe' },
	},
	'remove-level': {
		title: 'Stufe entfernen',
		done: (values) => `${levelOf(values)} entfernt${rolesMoved(values, levelOf(values, 'into'))}`,
		fields: { ...fieldWords, level: 'Stufe', into: 'Wohin ihre Rollen kommen' },
	},
} satisfies Readonly<Record<string, CommandWords>>;

const oldMove = (values: DoneValues): string => moveOf(values, 'oldFrom', 'oldTo');

const moveCommandWords = {
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
	'link-roles': {
		title: 'Gleiche Rollen verknüpfen',
		done: (values) => `${quoted(values, 'role')} und ${quoted(values, 'other')} verknüpft`,
		fields: { ...fieldWords, other: 'Dieselbe Rolle anderswo' },
	},
	'unlink-roles': {
		title: 'Verknüpfung von Rollen lösen',
		done: (values) => `Verknüpfung von ${quoted(values, 'role')} und ${quoted(values, 'other')} gelöst`,
		fields: { ...fieldWords, other: 'Die verknüpfte Rolle' },
	},
	'link-skills': {
		title: 'Gleiche Fähigkeiten verknüpfen',
		done: (values) => `Fähigkeiten ${quoted(values, 'skill')} und ${quoted(values, 'other')} verknüpft`,
		fields: { skill: 'Fähigkeit, deren Name bleibt', other: 'Dieselbe unter anderem Namen' },
	},
	'unlink-skill': {
		title: 'Namen von einer Fähigkeit lösen',
		done: (values) => `${quoted(values, 'name')} von der Fähigkeit ${quoted(values, 'skill')} gelöst`,
		fields: { skill: 'Fähigkeit', name: 'Name einer anderen Fähigkeit' },
	},
	'part-skills': {
		title: 'Zwei Fähigkeiten auseinanderhalten',
		done: (values) => `${quoted(values, 'skill')} und ${quoted(values, 'other')} auseinandergehalten`,
		fields: { skill: 'Fähigkeit', other: 'Die andere Fähigkeit' },
	},
	'unpart-skill': {
		title: 'Verknüpfung zweier Fähigkeiten wieder vorschlagen',
		done: (values) =>
			`${quoted(values, 'skill')} und ${quoted(values, 'name')} nicht mehr auseinandergehalten`,
		fields: { skill: 'Fähigkeit', name: 'Die andere Fähigkeit' },
	},
	'redirect-move': {
		title: 'Wechsel umleiten',
		done: (values) =>
			`${oldMove(values)} umgeleitet: jetzt von ${quoted(values, 'from')} zu ${quoted(values, 'to')}`,
		fields: { ...fieldWords, from: 'Neuer Ausgangspunkt', to: 'Neues Ziel' },
	},
	'duplicate-move': {
		title: 'Wechsel duplizieren',
		done: (values) =>
			`${oldMove(values)} kopiert: jetzt auch von ${quoted(values, 'from')} zu ${quoted(values, 'to')}`,
		fields: { ...fieldWords, from: 'Ausgangspunkt der Kopie', to: 'Ziel der Kopie' },
	},
} satisfies Readonly<Record<string, CommandWords>>;

const skillFields = {
	...fieldWords,
	skill: 'Skill',
	category: 'Art der Skills',
	name: 'Skill',
};
const skillOf = (values: DoneValues): string => `Skill ${quoted(values, 'skill')} ${atOwner(values)}`;

const skillCommandWords = {
	'add-skill': {
		title: 'Skill hinzufügen',
		done: (values) =>
			`Skill ${quoted(values, 'skill')} unter ${quoted(values, 'category')} ${atOwner(values)} hinzugefügt`,
		fields: skillFields,
	},
	'edit-skill': {
		title: 'Skill bearbeiten',
		done: (values) => `${skillOf(values)}${onPage(values)} in ${quoted(values, 'name')} geändert`,
		fields: { ...skillFields, name: 'Neuer Name' },
	},
	'reorder-skill': {
		title: 'Skill verschieben',
		done: (values) => `${skillOf(values)} an Stelle ${text(values, 'position')} verschoben`,
		fields: skillFields,
	},
	'remove-skill': {
		title: 'Skill entfernen',
		done: (values) => `${skillOf(values)}${onPage(values)} entfernt`,
		fields: skillFields,
	},
} satisfies Readonly<Record<string, CommandWords>>;

/** Every command, by its name. */
export const commandWords = {
	...roleCommandWords,
	...placeCommandWords,
	...moveCommandWords,
	'set-summary': fieldOf('Zusammenfassung'),
	'set-core-question': fieldOf('Kernfrage'),
	'set-primary-focus': fieldOf('Schwerpunkt'),
	'set-timeline': fieldOf('Zeitrahmen'),
	'set-indicator-intro': fieldOf('Einleitung zu den Zeichen der Reife', 'Einleitung'),
	...factWords('scope-figure', 'Kennzahl', { dimension: 'Kennzahl', text: 'Wert' }),
	...factWords('time-share', 'Zeitanteil', { activity: 'Tätigkeit', text: 'Anteil' }),
	...factWords('skill-set', 'Skills', { category: 'Art der Skills', text: 'Skills' }),
	...skillCommandWords,
	...listCommandWords,
	'edit-cell': {
		title: 'Zelle bearbeiten',
		done: (values) => {
			const where = `Zelle ${quoted(values, 'row')}, ${quoted(values, 'column')} der Tabelle ${quoted(values, 'table')}`;
			return text(values, 'text') === ''
				? `${where} geleert`
				: `${where} in ${quoted(values, 'text')} geändert`;
		},
		fields: { ...fieldWords, table: 'Tabelle', row: 'Zeile', column: 'Spalte' },
	},
	...scenarioCommandWords,
	...workshopCommandWords,
} satisfies Readonly<Record<CommandName, CommandWords>>;
