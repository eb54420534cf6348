import type { CommandWords } from '../english/command-words.ts';
import { andShared, atOwner, fieldWords, figure, onPage, quoted, text } from './command-words.ts';
import { counted } from './counted.ts';

interface ListNames {
	/** "Fallstrick", as in "Fallstrick hinzufügen": the sentences use it without an article. */
	readonly one: string;
	/** What the list's entry field is called; `one` where it is left out. */
	readonly label?: string;
	/** Fields of its own. */
	readonly fields?: Readonly<Record<string, string>>;
	/** What goes with one that is removed, in the dative: "Zeile", "Zeilen". */
	readonly inside?: readonly [one: string, many: string];
}

type Entries<N extends string> = Readonly<
	Record<`${'add' | 'edit' | 'reorder' | 'remove'}-${N}`, CommandWords>
>;

/** The four commands of one list. */
function listWords<N extends string>(noun: N, names: ListNames): Entries<N> {
	const { one, label = one, inside: [line, lines] = ['Zeile darunter', 'Zeilen darunter'] } = names;
	const fields = { ...fieldWords, ...names.fields, entry: label };
	const words = {
		[`add-${noun}`]: {
			title: `${one} hinzufügen`,
			done: (values) => `${one} ${quoted(values, 'text')} ${atOwner(values)} hinzugefügt${andShared(values)}`,
			fields,
		},
		[`edit-${noun}`]: {
			title: `${one} bearbeiten`,
			done: (values) =>
				`${one} ${quoted(values, 'before')} ${atOwner(values)}${onPage(values)} in ${quoted(values, 'text')} geändert${andShared(values)}`,
			fields,
		},
		[`reorder-${noun}`]: {
			title: `${one} verschieben`,
			done: (values) =>
				`${one} ${quoted(values, 'text')} ${atOwner(values)} an Stelle ${text(values, 'position')} verschoben${andShared(values)}`,
			fields,
		},
		[`remove-${noun}`]: {
			title: `${one} entfernen`,
			done: (values) => {
				const inside = figure(values, 'inside');
				const more = inside === 0 ? '' : ` mit ${counted(inside, line, lines)}`;
				return `${one} ${quoted(values, 'text')}${more} ${atOwner(values)}${onPage(values)} entfernt${andShared(values)}`;
			},
			fields,
		},
	} satisfies Readonly<Record<string, CommandWords>>;
	return words as unknown as Entries<N>;
}

/** The commands that add, change, move and remove entries of lists. */
export const listCommandWords = {
	...listWords('responsibility-group', {
		one: 'Verantwortungsgruppe',
		label: 'Gruppe',
		inside: ['Verantwortung', 'Verantwortungen'],
	}),
	...listWords('responsibility', { one: 'Verantwortung' }),
	...listWords('activity-group', {
		one: 'Tätigkeitsgruppe',
		label: 'Gruppe',
		inside: ['Tätigkeit', 'Tätigkeiten'],
	}),
	...listWords('activity', { one: 'Tätigkeit' }),
	...listWords('role-note', { one: 'Anmerkung' }),
	...listWords('intro', { one: 'Einleitung' }),
	...listWords('timeline-note', { one: 'Anmerkung zum Zeitrahmen', label: 'Anmerkung' }),
	...listWords('shift', { one: 'Umstellung', fields: { from: 'Von', to: 'Zu' } }),
	...listWords('action', { one: 'Maßnahme', inside: ['Zeile darin', 'Zeilen darin'] }),
	...listWords('action-step', { one: 'Teilmaßnahme' }),
	...listWords('example', { one: 'Beispiel' }),
	...listWords('pitfall', { one: 'Fallstrick' }),
	...listWords('indicator', { one: 'Zeichen der Reife' }),
	...listWords('accelerator', { one: 'Beschleuniger' }),
	...listWords('move-note', { one: 'Anmerkung' }),
};
