import type { CollectionName, RecordIn } from '../change.ts';
import type { RolemapDocument } from '../document.ts';
import type { Issue } from '../issue.ts';
import { plainText } from '../plain-text.ts';
import type { Result } from '../result.ts';
import type { Role } from '../role.ts';
import type { Src } from '../source.ts';
import type { Transition } from '../transition.ts';
import type { CommandValues, Edited } from './command.ts';

/** `src` is where the words stood that were changed; where others say the same, the sentence names its file. */
export function edited(
	document: RolemapDocument,
	values: CommandValues,
	elsewhere: readonly Src[] = [],
	src?: Src,
): Result<Edited> {
	const value =
		elsewhere.length === 0
			? { document, values }
			: { document, values: src ? { ...values, file: src.file } : values, elsewhere };
	return { ok: true, value, issues: [] };
}

export function refused(...issues: readonly Issue[]): Result<never> {
	return { ok: false, issues };
}

/** `document` with `record` in place of the one that has its id. */
export function withRecord<C extends CollectionName>(
	document: RolemapDocument,
	collection: C,
	record: RecordIn<C>,
): RolemapDocument {
	const records = document[collection] as readonly RecordIn<C>[];
	return { ...document, [collection]: records.map((other) => (other.id === record.id ? record : other)) };
}

/** The record of an id that the input was checked for. */
export function recordOf<C extends CollectionName>(
	document: RolemapDocument,
	collection: C,
	id: unknown,
): RecordIn<C> {
	return (document[collection] as readonly RecordIn<C>[]).find((record) => record.id === id) as RecordIn<C>;
}

export function roleName(document: RolemapDocument, id: string): string {
	return document.roles.find((role) => role.id === id)?.name ?? id;
}

/** What a sentence calls a role or a move. */
export function ownerValues(document: RolemapDocument, record: Role | Transition): CommandValues {
	return 'shifts' in record
		? { from: roleName(document, record.from), to: roleName(document, record.to) }
		: { role: record.name };
}

/** Enough of a text to know it again, without marks. */
export function shortened(text: string): string {
	const flat = plainText(text.slice(0, 400)).replace(/\s+/g, ' ');
	return flat.length <= 60 ? flat : `${flat.slice(0, 59).trimEnd()}…`;
}

/** `list` with the entry at `from` moved to `to`, counted once it is taken out; beyond the end is the end. */
export function reordered<T>(list: readonly T[], from: number, to: number): readonly T[] {
	const rest = list.filter((_, at) => at !== from);
	return inserted(rest, list[from] as T, to);
}

/** `list` with `entry` at `position`, at the end where none is given. */
export function inserted<T>(list: readonly T[], entry: T, position?: number): readonly T[] {
	const at = Math.min(position ?? list.length, list.length);
	return [...list.slice(0, at), entry, ...list.slice(at)];
}
