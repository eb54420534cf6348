import type { CommandWords, DoneValues } from '../english/command-words.ts';

export const text = (values: DoneValues, name: string): string => String(values[name] ?? '');
export const quoted = (values: DoneValues, name: string): string => `„${text(values, name)}“`;
export const howMany = (count: number, one: string, many: string): string =>
	`${count} ${count === 1 ? one : many}`;

/** „dem Wechsel von „A“ zu „B““ or „„Staff Engineer““: what something was added to or changed at. */
export function atOwner(values: DoneValues): string {
	return values['role'] === undefined
		? `beim Wechsel von ${quoted(values, 'from')} zu ${quoted(values, 'to')}`
		: `bei ${quoted(values, 'role')}`;
}

/** A section written for several moves is edited for all of them. */
export function andShared(values: DoneValues): string {
	const shared = Number(values['shared'] ?? 0);
	if (shared === 0) return '';
	return shared === 1
		? ', ebenso beim anderen Wechsel dieses Abschnitts'
		: `, ebenso bei den ${shared} anderen Wechseln dieses Abschnitts`;
}

export const fieldWords = {
	role: 'Rolle',
	move: 'Wechsel',
	entry: 'Eintrag',
	text: 'Text',
	name: 'Name',
	position: 'Platz',
	at: 'Welche Aussage',
	everywhere: 'Auf allen Seiten, die es sagen',
	group: 'Gruppe',
	action: 'Schritt',
	title: 'Titel',
};

type FourOf<N extends string> = Readonly<
	Record<`${'add' | 'edit' | 'reorder' | 'remove'}-${N}`, CommandWords>
>;

/** The four commands of what there are several of; `told` is the value that names one. */
export function fourOf<N extends string>(
	noun: N,
	one: string,
	told: 'text' | 'fact' | 'skill',
	more: Readonly<Record<string, string>>,
): FourOf<N> {
	const fields = { ...fieldWords, ...more };
	const which = (values: DoneValues): string => `${one} ${quoted(values, told)}`;
	const shared = (values: DoneValues): string => `${atOwner(values)}${andShared(values)}`;
	const words: Readonly<Record<string, CommandWords>> = {
		[`add-${noun}`]: {
			title: `${one} hinzufügen`,
			done: (values) => `Hinzugefügt ${shared(values)}: ${which(values)}`,
			fields,
		},
		[`edit-${noun}`]: {
			title: `${one} bearbeiten`,
			done: (values) => {
				const [before, now] = told === 'skill' ? ['skill', 'name'] : ['before', 'text'];
				const named = told === 'fact' ? `${which(values)}, ` : `${one}, `;
				return `Geändert ${shared(values)}: ${named}${quoted(values, before)} ist jetzt ${quoted(values, now)}`;
			},
			fields,
		},
		[`reorder-${noun}`]: {
			title: `${one} verschieben`,
			done: (values) =>
				`Verschoben ${shared(values)}: ${which(values)} auf Platz ${text(values, 'position')}`,
			fields,
		},
		[`remove-${noun}`]: {
			title: `${one} entfernen`,
			done: (values) => {
				const inside = Number(values['inside'] ?? 0);
				const with_ = inside === 0 ? '' : ` mit ${howMany(inside, 'Zeile', 'Zeilen')}`;
				return `Entfernt ${shared(values)}: ${which(values)}${with_}`;
			},
			fields,
		},
	};
	return words as FourOf<N>;
}
