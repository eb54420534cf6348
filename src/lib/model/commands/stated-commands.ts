import type { RolemapDocument } from '../document.ts';
import { makeIssue } from '../make-issue.ts';
import { placeKey, withoutWordsAt, withWordsAt } from '../placed-words.ts';
import { readRange } from '../read-range.ts';
import type { Result } from '../result.ts';
import type { Role } from '../role.ts';
import type { Src } from '../source.ts';
import { timelineYears } from '../timeline-years.ts';
import type { Transition } from '../transition.ts';
import type { Command, CommandField, CommandInput, Edited } from './command.ts';
import { edited, ownerValues, recordOf, refused, shortened, withRecord } from './edited.ts';

/** A statement of any value, as lists of statements hold them. */
export interface AnyStated {
	readonly text: string;
	readonly src?: Src;
}

/** What becomes of a list of statements of one fact, and where else it is stated. */
interface Restated<T> {
	readonly list: readonly T[];
	/** Places whose words become the new text; all records that were read from them change. */
	readonly places: readonly Src[];
	readonly elsewhere: readonly Src[];
	readonly before: string;
}

/**
 * The statements with `text` for the one at `at`, or for all of them, and those taken out where `text` is ''. `restate`
 * reads a text as a statement like `old`, or as a new one where nothing stands at `at` yet.
 */
export function restated<T extends AnyStated>(
	list: readonly T[],
	text: string,
	{ at, everywhere }: { readonly at: number; readonly everywhere: boolean },
	restate: (text: string, old: T | undefined) => T,
): Restated<T> {
	const touched = (index: number): boolean => everywhere || index === at;
	const next = list.flatMap((old, index) =>
		!touched(index) ? [old] : text === '' ? [] : [old.text === text ? old : restate(text, old)],
	);
	const isNew = text !== '' && at >= list.length;
	return {
		// Without the room to grow that flatMap leaves: a history holds thousands of these.
		list: [...next, ...(isNew ? [restate(text, undefined)] : [])],
		places: list.flatMap(({ src }, index) => (src && touched(index) ? [src] : [])),
		elsewhere: list.flatMap((old, index) =>
			old.src && !touched(index) && old.text !== text ? [old.src] : [],
		),
		before: list[at]?.text ?? '',
	};
}

/** `document` with `text` at all of `places`; '' takes out what stands there. */
export function withPlaces(document: RolemapDocument, places: readonly Src[], text: string): RolemapDocument {
	const keys = places.map(placeKey);
	return text === ''
		? withoutWordsAt(document, new Set(keys))
		: withWordsAt(document, new Map(keys.map((key) => [key, text])));
}

/** A field that holds statements of one fact, or of several told apart by their number. */
interface StatedField {
	readonly name: string;
	readonly owner: 'role' | 'move';
	readonly field: 'summary' | 'coreQuestion' | 'primaryFocus' | 'timeline';
	/** Each statement is a fact of its own, a further paragraph: none says what another says. */
	readonly paragraphs?: true;
}

const fields = [
	{ name: 'set-summary', owner: 'role', field: 'summary', paragraphs: true },
	{ name: 'set-core-question', owner: 'role', field: 'coreQuestion' },
	{ name: 'set-primary-focus', owner: 'role', field: 'primaryFocus' },
	{ name: 'set-timeline', owner: 'move', field: 'timeline' },
] as const satisfies readonly StatedField[];

type Restatable = AnyStated & { readonly value: unknown };

function restate(field: StatedField['field'], text: string, old: Restatable | undefined): Restatable {
	const value = field === 'timeline' ? (timelineYears(text)?.value ?? readRange(text)) : text;
	return { ...(old ?? { from: 'user' }), value, text };
}

function setStated(field: StatedField, document: RolemapDocument, input: CommandInput): Result<Edited> {
	const record: Role | Transition =
		field.owner === 'role'
			? recordOf(document, 'roles', input['role'])
			: recordOf(document, 'transitions', input['move']);
	const text = String(input['text']);
	if (field.field === 'timeline' && text !== '' && timelineYears(text) === null)
		return refused(makeIssue('edit-timeline-without-years', { text: shortened(text) }, null));
	const list = (record as unknown as Readonly<Record<string, readonly Restatable[]>>)[field.field] ?? [];
	const at = Math.min((input['at'] as number | undefined) ?? 0, list.length);
	const everywhere = input['everywhere'] === true && field.paragraphs !== true;
	const next = restated(list, text, { at, everywhere }, (words, old) => restate(field.field, words, old));
	const changed = { ...record, [field.field]: next.list };
	const collection = field.owner === 'role' ? 'roles' : 'transitions';
	const own = withRecord(document, collection, changed as Role & Transition);
	return edited(
		withPlaces(own, next.places, text),
		{ ...ownerValues(document, record), text: shortened(text), before: shortened(next.before) },
		field.paragraphs ? [] : next.elsewhere,
		next.places[0],
	);
}

export const atField: CommandField = { name: 'at', kind: 'position', optional: true };
export const everywhereField: CommandField = { name: 'everywhere', kind: 'flag', optional: true };

function commandOf(field: StatedField): Command {
	const text = { name: 'text', kind: field.paragraphs ? 'lines' : 'text', blank: true } as const;
	return {
		name: field.name,
		fields: [
			{ name: field.owner, kind: field.owner },
			text,
			atField,
			...(field.paragraphs ? [] : [everywhereField]),
		],
		run: (document, input) => setStated(field, document, input),
	};
}

const setIndicatorIntro: Command = {
	name: 'set-indicator-intro',
	fields: [
		{ name: 'move', kind: 'move' },
		{ name: 'text', kind: 'lines', blank: true },
	],
	run: (document, input) => {
		const record = recordOf(document, 'transitions', input['move']);
		const { indicatorIntro, ...bare } = record;
		const text = String(input['text']);
		const next = text === '' ? bare : { ...record, indicatorIntro: text };
		return edited(withRecord(document, 'transitions', next), {
			...ownerValues(document, record),
			text: shortened(text),
			before: shortened(indicatorIntro ?? ''),
		});
	},
};

/** Fields of which a role or a move has one, whatever number of pages states it. */
export const statedCommands = Object.fromEntries(
	[...fields.map(commandOf), setIndicatorIntro].map((command) => [command.name, command]),
) as Readonly<Record<(typeof fields)[number]['name'] | 'set-indicator-intro', Command>>;
