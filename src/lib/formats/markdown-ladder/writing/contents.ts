import type { RolemapDocument } from '#lib/model/document.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { Role } from '#lib/model/role.ts';
import type { Src } from '#lib/model/source.ts';
import type { Transition } from '#lib/model/transition.ts';
import { nameKey } from '#lib/model/role-names.ts';
import { dimensionKey } from '#lib/model/dimension-names.ts';
import { entriesIn, namesOf, textIn, type Names } from './lines-of.ts';
import { scopeLines } from './page-lines.ts';
import { isEntry, isSrc, type Entry } from './rebase.ts';

/** What a record says, by field, without what is worked out from it; `unknown` in a field that is not compared. */
export type Content = Readonly<Record<string, string>>;

/** In the words of a statement that stands within words that were edited as a whole. */
export const unknown = '\ufffc';

/** The words that a statement of the document must be read back with. */
export type WordsAt = (text: string, src: Src | undefined) => string;

export const asIs: WordsAt = (text) => text;

/** Words alike but for the escapes that a place on a page asks for. */
function flat(text: string): string {
	return text
		.replace(/\\([!-/:-@[-`{-~])/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
}

interface Reading {
	readonly words: WordsAt;
	readonly names: Names;
}

function srcOf(entry: Entry, key = 'src'): Src | undefined {
	const src = entry[key];
	return isSrc(src) ? src : undefined;
}

function said(entry: Entry, { words }: Reading, key = 'text'): string {
	return flat(
		words(textIn(entry, key), srcOf(entry, key === 'text' || key === 'title' ? 'src' : `${key}Src`)),
	);
}

function items(entry: Entry, key: string, reading: Reading): readonly unknown[] {
	return entriesIn(entry, key).map((item) => {
		const below = items(item, 'children', reading);
		return below.length > 0 ? [said(item, reading), below] : said(item, reading);
	});
}

/** Groups that have lines: a title alone is not read. */
function groups(entry: Entry, key: string, reading: Reading): readonly unknown[] {
	return entriesIn(entry, key)
		.map((group) => [said(group, reading, 'title'), items(group, 'items', reading)] as const)
		.filter(([, inner]) => inner.length > 0);
}

/** In any order: what pages state is ordered by whose page it is. */
function stated(
	list: readonly Entry[],
	reading: Reading,
	label: (entry: Entry) => string,
): readonly string[] {
	return list
		.map((entry) => `${label(entry)}: ${said(isEntry(entry['stated']) ? entry['stated'] : entry, reading)}`)
		.sort();
}

function roleContent(role: Role, reading: Reading): Content {
	const entry = role as unknown as Entry;
	const { names } = reading;
	const fields = {
		name: flat(plainText(role.name)),
		shortName: nameKey(role.shortName ?? ''),
		icon: role.icon ?? '',
		summary: once(entry, 'summary', reading),
		coreQuestion: once(entry, 'coreQuestion', reading),
		primaryFocus: once(entry, 'primaryFocus', reading),
		scope: stated(scopeLines(entry), reading, (one) =>
			dimensionKey(names.dimension(textIn(one, 'dimensionId'))),
		),
		responsibilities: groups(entry, 'responsibilities', reading),
		skillSets: stated(entriesIn(entry, 'skillSets'), reading, (one) =>
			nameKey(names.category(textIn(one, 'categoryId'))),
		),
		activities: groups(entry, 'activities', reading),
		timeShares: stated(entriesIn(entry, 'timeShares'), reading, (one) =>
			dimensionKey(textIn(one, 'activity')),
		),
		notes: items(entry, 'notes', reading),
	};
	return texts(fields);
}

/** What may be said several times in one place: once. */
function once(entry: Entry, key: string, reading: Reading): readonly string[] {
	return [...new Set(stated(entriesIn(entry, key), reading, () => ''))];
}

/** Shifts in any order, those said twice each by itself, and the order of those on one page. */
function shifts(entry: Entry, reading: Reading): readonly unknown[] {
	const list = entriesIn(entry, 'shifts').flatMap((shift) => [shift, ...entriesIn(shift, 'alsoStated')]);
	const pair = (shift: Entry): string => `${said(shift, reading, 'from')} > ${said(shift, reading, 'to')}`;
	const all = list.map(pair).sort();
	const file = list.map((shift) => srcOf(shift, 'fromSrc')?.file).find((found) => found !== undefined);
	const own = list.filter((shift) => [undefined, file].includes(srcOf(shift, 'fromSrc')?.file)).map(pair);
	return [all, own];
}

function moveContent(move: Transition, reading: Reading): Content {
	const entry = move as unknown as Entry;
	return texts({
		title: flat(plainText(move.title ?? '')),
		intro: items(entry, 'intro', reading),
		timeline: stated(entriesIn(entry, 'timeline'), reading, () => ''),
		timelineNotes: items(entry, 'timelineNotes', reading),
		shifts: shifts(entry, reading),
		actions: entriesIn(entry, 'actions').map((action) => [
			said(action, reading, 'title'),
			items(action, 'items', reading),
			items(action, 'examples', reading),
		]),
		pitfalls: items(entry, 'pitfalls', reading),
		indicators: items(entry, 'indicators', reading),
		indicatorIntro: flat(move.indicatorIntro ?? ''),
		accelerators: items(entry, 'accelerators', reading),
		notes: items(entry, 'notes', reading),
	});
}

function texts(fields: Readonly<Record<string, unknown>>): Content {
	return Object.fromEntries(
		Object.entries(fields).map(([key, value]) => [
			key,
			typeof value === 'string' ? value : JSON.stringify(value),
		]),
	);
}

/** Every statement of a table, an accelerator or a consideration. */
function otherContent(record: Entry, reading: Reading): Content {
	const all = JSON.stringify(record, (key, value: unknown) => {
		if (/^(?:id|frameworkId|pageId|ref|refKind|src|range|n|kind|continues)$/.test(key)) return undefined;
		if (isEntry(value) && typeof value['text'] === 'string') return { text: said(value, reading) };
		// By move or by track: in any order.
		return key.startsWith('by') && isEntry(value) ? Object.fromEntries(Object.entries(value).sort()) : value;
	});
	return { all };
}

const known = new WeakMap<RolemapDocument, ReadonlyMap<string, Content>>();

/** What a document says, by record as `<collection>/<id>`; `words` may say what a statement reads instead. */
export function contentsOf(document: RolemapDocument, words: WordsAt = asIs): ReadonlyMap<string, Content> {
	const before = words === asIs ? known.get(document) : undefined;
	if (before) return before;
	const contents = readContents(document, words);
	if (words === asIs) known.set(document, contents);
	return contents;
}

function readContents(document: RolemapDocument, words: WordsAt = asIs): ReadonlyMap<string, Content> {
	const reading: Reading = { words, names: namesOf(document) };
	const contents = new Map<string, Content>();
	for (const role of document.roles) contents.set(`roles/${role.id}`, roleContent(role, reading));
	for (const move of document.transitions) contents.set(`transitions/${move.id}`, moveContent(move, reading));
	const moves = new Set(document.transitions.map(({ id }) => id));
	for (const { id, title, byTransition } of document.accelerators) {
		// What a table says of a move that is gone is nobody's.
		const said = Object.entries(byTransition).filter(([move]) => moves.has(move));
		const record = { title, byTransition: Object.fromEntries(said) };
		contents.set(`accelerators/${id}`, otherContent(record, reading));
	}
	for (const collection of ['matrices', 'considerations'] as const) {
		for (const record of document[collection])
			contents.set(`${collection}/${record.id}`, otherContent(record as unknown as Entry, reading));
	}
	return contents;
}
