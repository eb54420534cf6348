import type { RolemapDocument } from '../document.ts';
import type { Result } from '../result.ts';
import type { Src } from '../source.ts';

/** One thing a command must be told, as a form, a palette or the command line asks for it. */
export interface CommandField {
	readonly name: string;
	/**
	 * An id of a record (`role`, `move`, `track`, `level`, `page`, `table`, `skill`; of an organization `seat`, which is a
	 * position, `person`, `unit`, `scenario`; of a workshop `story`, `view`, `note`, `criterion`, `decision`,
	 * `follow-up`), an id of an `entry` of the list `of` the
	 * record that the command is about, `text` (one line of inline Markdown), `lines` (a text of several), a `number`,
	 * a `position` in a list counted from 0, one of `choices`, or a `flag`.
	 */
	readonly kind:
		| 'role'
		| 'move'
		| 'track'
		| 'level'
		| 'page'
		| 'table'
		| 'seat'
		| 'person'
		| 'unit'
		| 'scenario'
		| 'skill'
		| 'story'
		| 'view'
		| 'note'
		| 'criterion'
		| 'decision'
		| 'follow-up'
		| 'entry'
		| 'text'
		| 'lines'
		| 'number'
		| 'position'
		| 'choice'
		| 'flag';
	readonly optional?: true;
	/** May be '', which clears what it says. */
	readonly blank?: true;
	/** Of an `entry`: the list it is one of, by the noun of its commands ("shift") or the field that holds it ("row"). */
	readonly of?: string;
	readonly choices?: readonly string[];
	/** Of a `number`: how far from 0 it may be, a million where nothing is said. */
	readonly most?: number;
}

/** What an input holds once it was checked against the fields. */
export type CommandInput = Readonly<Record<string, string | number | boolean | undefined>>;

/** What fills the sentence that says what was done; names and texts as a person reads them. */
export type CommandValues = Readonly<Record<string, string | number>>;

/** What a command made of a document. */
export interface Edited {
	readonly document: RolemapDocument;
	readonly values: CommandValues;
	/** Where else the same fact stands, unchanged: the edit may be repeated there. */
	readonly elsewhere?: readonly Src[];
}

/** One verb: a pure function of a document and an input that was checked against `fields`. */
export interface Command {
	readonly name: string;
	readonly fields: readonly CommandField[];
	readonly run: (document: RolemapDocument, input: CommandInput) => Result<Edited>;
}
