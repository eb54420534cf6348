import type { DoneValues } from '../english/command-words.ts';
import { plural } from './counted.ts';

export const text = (values: DoneValues, name: string): string => String(values[name] ?? '');
export const quoted = (values: DoneValues, name: string): string => `„${text(values, name)}“`;
export const figure = (values: DoneValues, name: string): number => Number(values[name] ?? 0);

/** "Wechsel von „A“ zu „B“"; `from` and `to` name the values with its ends. */
export const moveOf = (values: DoneValues, from = 'from', to = 'to'): string =>
	`Wechsel von ${quoted(values, from)} zu ${quoted(values, to)}`;

/** "beim Wechsel von „A“ zu „B“", "bei „Staff Engineer“". */
export const atOwner = (values: DoneValues): string =>
	values['role'] === undefined ? `beim ${moveOf(values)}` : `bei ${quoted(values, 'role')}`;

/** " auf der Seite vp.md": said where other pages state the same. */
export const onPage = (values: DoneValues): string =>
	values['file'] === undefined ? '' : ` auf der Seite ${text(values, 'file')}`;

/** A section written for several moves is edited for all of them. */
export function andShared(values: DoneValues): string {
	const shared = figure(values, 'shared');
	if (shared === 0) return '';
	return plural(
		shared,
		', auch beim anderen Wechsel, für den der Abschnitt geschrieben ist',
		`, auch bei den ${shared} anderen Wechseln, für die der Abschnitt geschrieben ist`,
	);
}

export const fieldWords = {
	role: 'Rolle',
	move: 'Wechsel',
	entry: 'Eintrag',
	text: 'Text',
	name: 'Name',
	position: 'Stelle',
	at: 'Welche Angabe',
	everywhere: 'Auf allen Seiten, die es nennen',
	group: 'Gruppe',
	action: 'Maßnahme',
	title: 'Titel',
};
