import type { CommandWords, DoneValues } from '../english/command-words.ts';
import type { scenarioCommandWords as english } from '../english/scenario-commands.ts';
import { figure, quoted, text } from './command-words.ts';

const reports = (count: number) =>
	count === 1 ? '1 unterstellten Stelle' : `${count} unterstellten Stellen`;
const has = (values: DoneValues, name: string) => values[name] !== undefined;

const factFields = {
	title: 'Titel',
	role: 'Rolle',
	unit: 'Einheit',
	fte: 'VZÄ',
	cost: 'Jahreskosten bei 1,0 VZÄ',
	location: 'Ort',
	status: 'Status',
	assistant: 'Assistenz',
};

const statuses: Readonly<Record<string, string>> = {
	active: 'aktiv',
	planned: 'geplant',
	frozen: 'eingefroren',
	draft: 'Entwurf',
	option: 'Option',
	agreed: 'vereinbart',
	dropped: 'verworfen',
};
const status = (values: DoneValues) => statuses[text(values, 'status')] ?? text(values, 'status');

/** "Titel „Lead“, 0.5 VZÄ". */
function facts(values: DoneValues): string {
	const said = (name: string, label: string): readonly string[] =>
		!has(values, name) ? [] : [`${label} ${text(values, name) === '' ? 'entfernt' : quoted(values, name)}`];
	return [
		...said('title', 'Titel'),
		...said('role', 'Rolle'),
		...said('unit', 'Einheit'),
		...(has(values, 'fte') ? [`${text(values, 'fte')} VZÄ`] : []),
		...(has(values, 'cost') ? [`Jahreskosten ${text(values, 'cost')}`] : []),
		...said('location', 'Ort'),
		...(has(values, 'status') ? [`Status ${status(values)}`] : []),
		...(has(values, 'assistant')
			? [figure(values, 'assistant') === 1 ? 'Assistenz' : 'keine Assistenz']
			: []),
	].join(', ');
}

const option = (values: DoneValues, name = 'scenario'): string => `Option ${quoted(values, name)}`;
const scenario = { scenario: 'Option' };

/** Die Befehle für eine Organisation und ihre Optionen. */
export const scenarioCommandWords = {
	'add-position': {
		title: 'Stelle hinzufügen',
		done: (values) =>
			`${text(values, 'title')}${has(values, 'manager') ? ` unter ${text(values, 'manager')}` : ''} hinzugefügt`,
		fields: { ...factFields, manager: 'Berichtet an' },
	},
	'move-position': {
		title: 'Stelle verschieben',
		done: (values) => {
			const [with_, left] = [figure(values, 'reports'), figure(values, 'left')];
			const what = `${text(values, 'position')}${with_ > 0 ? ` mit ${reports(with_)}` : ''}`;
			const to = has(values, 'to') ? `zu ${text(values, 'to')}` : 'an die Spitze';
			return `${what} ${to} verschoben${left > 0 ? `, ohne die ${reports(left)}` : ''}`;
		},
		fields: { position: 'Stelle', to: 'Verschieben zu', alone: 'Ohne die Unterstellten' },
	},
	'close-position': {
		title: 'Stelle schließen',
		done: (values) => {
			const count = figure(values, 'reports');
			const to = has(values, 'to') ? `an ${text(values, 'to')}` : 'an niemanden';
			const who = count === 1 ? '1 Stelle berichtet' : `${count} Stellen berichten`;
			return [
				`${text(values, 'title')} geschlossen`,
				...(count > 0 ? [`${who} jetzt ${to}`] : []),
				...(has(values, 'people') ? [`ohne Stelle: ${text(values, 'people')}`] : []),
			].join('; ');
		},
		fields: { position: 'Stelle', reportsTo: 'Wer hierher berichtet, geht zu' },
	},
	'set-position': {
		title: 'Stelle ändern',
		done: (values) => `${text(values, 'position')} geändert: ${facts(values)}`,
		fields: { ...factFields, position: 'Stelle' },
	},
	'split-position': {
		title: 'Stelle teilen',
		done: (values) =>
			`${text(values, 'fte')} VZÄ von ${text(values, 'position')} abgeteilt als ${text(values, 'title')}`,
		fields: { position: 'Stelle', title: 'Titel der neuen Stelle', fte: 'VZÄ der neuen Stelle' },
	},
	'merge-positions': {
		title: 'Stellen zusammenlegen',
		done: (values) => {
			const count = figure(values, 'reports');
			return `${text(values, 'title')}${count > 0 ? ` mit ${reports(count)}` : ''} in ${text(values, 'into')} aufgenommen`;
		},
		fields: { position: 'Stelle', into: 'In' },
	},
	'add-dotted-line': {
		title: 'Gestrichelte Linie hinzufügen',
		done: (values) =>
			`${text(values, 'position')} hat jetzt eine gestrichelte Linie zu ${text(values, 'manager')}`,
		fields: { position: 'Stelle', manager: 'Gestrichelte Linie zu', share: 'Anteil der Zeit, 0 bis 1' },
	},
	'link-positions': {
		title: 'Stellen mit Rollen verbinden',
		done: (values) => {
			const [count, roles] = [figure(values, 'count'), figure(values, 'roles')];
			const to = has(values, 'role') ? quoted(values, 'role') : `${roles} Rollen`;
			return `${count === 1 ? '1 Stelle' : `${count} Stellen`} mit ${to} verbunden`;
		},
		fields: { links: 'Titel -> Rolle, je Zeile eine', relink: 'Auch solche, die eine Rolle haben' },
	},
	'remove-dotted-line': {
		title: 'Gestrichelte Linie entfernen',
		done: (values) =>
			`${text(values, 'position')} hat keine gestrichelte Linie mehr zu ${text(values, 'manager')}`,
		fields: { position: 'Stelle', manager: 'Gestrichelte Linie zu' },
	},
	'assign-person': {
		title: 'Person einsetzen',
		done: (values) =>
			`${text(values, 'person')} als ${text(values, 'title')} eingesetzt${has(values, 'left') ? `, vorher ${text(values, 'left')}` : ''}`,
		fields: {
			person: 'Person',
			position: 'Stelle',
			fte: 'VZÄ',
			keeps: 'Behält die anderen Stellen',
		},
	},
	'unassign-person': {
		title: 'Person von der Stelle nehmen',
		done: (values) => `${text(values, 'person')} von ${text(values, 'title')} genommen`,
		fields: { person: 'Person', position: 'Stelle' },
	},
	'add-person': {
		title: 'Person hinzufügen',
		done: (values) =>
			`${text(values, 'name')}${has(values, 'title') ? ` als ${text(values, 'title')}` : ''} hinzugefügt`,
		fields: { name: 'Name', position: 'Stelle', kind: 'Art' },
	},
	'remove-person': {
		title: 'Person entfernen',
		done: (values) => `${text(values, 'person')} entfernt`,
		fields: { person: 'Person' },
	},
	'add-scenario': {
		title: 'Option hinzufügen',
		done: (values) =>
			`${option(values, 'name')}${has(values, 'base') ? ` aus ${quoted(values, 'base')}` : ''} angelegt`,
		fields: { name: 'Name', base: 'Beruht auf' },
	},
	'rename-scenario': {
		title: 'Option umbenennen',
		done: (values) => `${option(values)} in ${quoted(values, 'name')} umbenannt`,
		fields: { ...scenario, name: 'Neuer Name' },
	},
	'duplicate-scenario': {
		title: 'Option kopieren',
		done: (values) => `${option(values)} als ${quoted(values, 'name')} kopiert`,
		fields: { ...scenario, name: 'Name der Kopie' },
	},
	'remove-scenario': {
		title: 'Option entfernen',
		done: (values) => `${option(values)} entfernt`,
		fields: scenario,
	},
	'set-scenario-status': {
		title: 'Status der Option festlegen',
		done: (values) => `${option(values)} ist jetzt: ${status(values)}`,
		fields: { ...scenario, status: 'Status' },
	},
	'adopt-scenario': {
		title: 'Option übernehmen',
		done: (values) => `${option(values)} ist jetzt die heutige Organisation`,
		fields: scenario,
	},
	'drop-act': {
		title: 'Änderung der Option verwerfen',
		done: (values) => `Eine Änderung der ${option(values)} verworfen`,
		fields: { ...scenario, act: 'Änderung' },
	},
	'set-act': {
		title: 'Änderung der Option planen',
		done: (values) =>
			`Eine Änderung der ${option(values)} geplant${has(values, 'on') ? ` für den ${text(values, 'on')}` : ''}${has(values, 'wave') ? `, ${text(values, 'wave')}` : ''}`,
		fields: { ...scenario, act: 'Änderung', on: 'Tag', wave: 'Welle', reason: 'Grund' },
	},
} satisfies Readonly<Record<keyof typeof english, CommandWords>>;
