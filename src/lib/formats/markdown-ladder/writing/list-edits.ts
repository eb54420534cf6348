import type { Src } from '#lib/model/source.ts';
import type { Span } from '../page-block.ts';
import { trimmed } from '../page-text.ts';
import { entryLines, numberSpan } from './entry-lines.ts';
import { emptiedSpan } from './emptied-part.ts';
import { firstEntries } from './first-entries.ts';
import type { PageEdit } from './page-edits.ts';
import { pageOfMove } from './move-places.ts';
import { holderAt, type Holder, type PageShape } from './page-shape.ts';
import { entryPlace, isEntry, withoutPlaces, type Entry, type ListChange } from './rebase.ts';
import { flatHolders } from './flat-holders.ts';
import { labelEdits, withLabel } from './row-labels.ts';
import { longestRising, sequenceEdits, type Wanted } from './sequence-edits.ts';
import type { FileEdit, WriteContext } from './write-context.ts';

/** An entry of a list that stands on a page. */
interface Held {
	/** Its index in the list as the pages have it. */
	readonly index: number;
	readonly entry: Entry;
	readonly file: string;
	readonly shape: PageShape;
	readonly holder: Holder;
}

/** Entries of a list that stand among the same siblings, and those that shall. */
interface Company {
	readonly held: readonly Held[];
	/** Indexes into the list as it shall be, in its order. */
	readonly wanted: number[];
}

/** The edits of a list in which entries were added, removed or moved. */
export function listEdits(asked: ListChange, context: WriteContext): readonly FileEdit[] {
	const companies = flatCompanies(companiesOf(asked, context));
	const change = withCrossing(asked, companies);
	const homeless = settle(change, companies, context);
	const edits = companies.flatMap((company) => companyEdits(change, company, context));
	const inner = change.before.flatMap((entry, index) => {
		if (change.from.includes(index)) return [];
		const untitled = entryPlace(entry) === undefined ? gone(change, entry, 'items', context) : [];
		return [...untitled, ...gone(change, entry, 'alsoStated', context)];
	});
	return [...edits, ...inner, ...(homeless.length > 0 ? firstEntries(change, homeless, context) : [])];
}

/** Entries of an entry that goes: of a group without a title, which has no lines but theirs; a shift said again. */
function gone(change: ListChange, entry: Entry, inner: string, context: WriteContext): readonly FileEdit[] {
	const list = entry[inner];
	const before = Array.isArray(list) ? list.filter(isEntry) : [];
	if (before.length === 0) return [];
	const path = [...change.path, inner];
	return listEdits({ ...change, path, before, after: [], from: [], parent: null }, context);
}

function companiesOf(change: ListChange, context: WriteContext): readonly Company[] {
	const companies = new Map<object, { held: Held[]; wanted: number[] }>();
	for (const [index, entry] of change.before.entries()) {
		const place = entryPlace(entry);
		const shape = place && context.shape(place.file);
		const holder = place && shape && holderAt(shape, place.from, 'title' in entry && 'items' in entry);
		if (!place || !shape || !holder) continue;
		const company = companies.get(holder.among) ?? { held: [], wanted: [] };
		companies.set(holder.among, company);
		company.held.push({ index, entry, file: place.file, shape, holder });
	}
	return [...companies.values()];
}

/** Titled parts of one list, whatever level each title has, as one company. */
function flatCompanies(companies: readonly Company[]): readonly Company[] {
	const titled = companies.flatMap(({ held }) => held.filter(({ holder }) => holder.kind === 'section'));
	if (titled.length < 2) return companies;
	const flat = flatHolders(titled);
	const merged = new Map<object, { held: Held[]; wanted: number[] }>();
	for (const one of companies.flatMap(({ held }) => held)) {
		const holder = flat.get(one.holder) ?? one.holder;
		const company = merged.get(holder.among) ?? { held: [], wanted: [] };
		merged.set(holder.among, company);
		company.held.push({ ...one, holder });
	}
	return [...merged.values()];
}

/** An entry that goes past those of another list of its page leaves its own: it is taken out there and put in here. */
function withCrossing(change: ListChange, companies: readonly Company[]): ListChange {
	const order = new Map<number, number>();
	for (const [at, { held }] of companies.entries()) {
		const [first] = held;
		if (first === undefined || held.some(({ holder }) => holder.cells)) return change;
		if (first.file !== companies[0]?.held[0]?.file) return change;
		for (const { index } of held) order.set(index, at);
	}
	if (companies.length < 2) return change;
	const placed = change.from.flatMap((index, at) => (order.has(index) ? [at] : []));
	const stay = new Set(
		longestRun(placed.map((at) => order.get(change.from[at] ?? -1) ?? 0)).map((run) => placed[run]),
	);
	if (stay.size === placed.length) return change;
	const leaves = (at: number): boolean => placed.includes(at) && !stay.has(at);
	return {
		...change,
		after: change.after.map((entry, at) => (leaves(at) ? (withoutPlaces(entry) as Entry) : entry)),
		from: change.from.map((index, at) => (leaves(at) ? -1 : index)),
	};
}

/** Indexes of a longest run that never falls. */
function longestRun(numbers: readonly number[]): readonly number[] {
	return longestRising(numbers.map((number, at) => number + at / (numbers.length + 1)));
}

/** Gives every entry a company: its own, or of the entry above it, or below; returns those that find none. */
function settle(change: ListChange, companies: readonly Company[], context: WriteContext): readonly number[] {
	const home = new Map(
		companies.flatMap((company) => company.held.map(({ index }) => [index, company] as const)),
	);
	const own = change.from.map((index) => home.get(index));
	const best = bestCompany(change, companies, context);
	const homeless: number[] = [];
	let last: Company | undefined;
	for (const [at, index] of change.from.entries()) {
		const next = last ?? own.slice(at).find((company) => company !== undefined);
		const near = next !== undefined && canHold(change, next, change.after[at] as Entry) ? next : undefined;
		const company = own[at] ?? (index < 0 ? (best ?? near) : undefined);
		if (company) company.wanted.push(at);
		else if (index < 0) homeless.push(at);
		last = own[at] ?? last;
	}
	return homeless;
}

/** Where new lines go whatever stands beside them in the record: a list that is its own, a table on its own page. */
function bestCompany(
	change: ListChange,
	companies: readonly Company[],
	{ base }: WriteContext,
): Company | undefined {
	if (change.before.some((entry) => 'dimensionId' in entry)) {
		return companies.find((company) => company.held.every((held) => !isShared(held)));
	}
	if (change.path.join() !== 'shifts') return undefined;
	const file = pageOfMove(change.id, base);
	return companies.find(({ held }) => held[0]?.file === file);
}

/** "**Note**: ..." in a move's own text does not show how other words are written that are a note. */
function canHold({ collection, path }: ListChange, { held }: Company, entry: Entry): boolean {
	const labelled =
		collection === 'transitions' && path.join() === 'notes' && held[0]?.holder.kind === 'block';
	return !labelled || /^\*\*[^*]+(?:\*\*:|:\*\*)/.test(String(entry['text']));
}

/** Whether a row says more than this entry: of another role, another move. */
function isShared({ entry, holder }: Held): boolean {
	if (!holder.cells) return false;
	const places = [
		entry['src'],
		entry['fromSrc'],
		entry['toSrc'],
		isEntry(entry['stated']) ? entry['stated']['src'] : undefined,
	];
	const own = places.filter((place): place is Src => isEntry(place));
	// What stands behind the last column is nobody's.
	return holder.cells
		.slice(1, holder.block.table?.head.length)
		.some((cell) => cell.to > cell.from && !own.some(({ from, to }) => from < cell.to && cell.from < to));
}

function companyEdits(change: ListChange, company: Company, context: WriteContext): readonly FileEdit[] {
	const first = company.held[0];
	if (first === undefined) return [];
	const { shape, holder, file } = first;
	const owner = `${change.collection}/${change.id}`;
	const stay = new Map(change.from.map((index, at) => [index, at]));
	const shared = company.held.filter(isShared);
	const gone = shared.filter(({ index }) => !stay.has(index)).flatMap((held) => emptyCells(held, owner));
	const free = company.held.filter((held) => !shared.includes(held));
	const bodyOf = new Map(free.map(({ index, holder: { at } }) => [index, at]));
	const numbers = numberingOf(company);
	let pattern = company.held[0];
	const wanted: Wanted[] = [];
	const renumbered: PageEdit[] = [];
	for (const [place, at] of company.wanted.entries()) {
		const index = change.from[at] ?? -1;
		const number = numbers === null ? undefined : numbers + place;
		const held = company.held.find((one) => one.index === index);
		const body = bodyOf.get(index);
		if (held) {
			pattern = held;
			if (body === undefined) continue;
			wanted.push({ body });
			renumbered.push(...numberEdits(held, number, owner));
		} else if (pattern)
			wanted.push({ text: entryLines(pattern, change.after[at] as Entry, context.names, number) });
	}
	const labels =
		change.path[0] === 'shifts' && holder.kind === 'row'
			? labelEdits(
					shape,
					free.map((held) => held.holder),
					wanted,
					owner,
				)
			: null;
	const rows = labels ? withLabel(wanted, labels.lead) : wanted;
	const inserted = free.length === 0 ? besideShared(company, rows, owner) : [];
	const edits = free.length === 0 ? inserted : sequence(first, free, rows, owner);
	return [...gone, ...edits, ...renumbered, ...(labels?.edits ?? [])].map((edit) => ({ file, edit }));
}

function sequence(
	first: Held,
	free: readonly Held[],
	wanted: readonly Wanted[],
	owner: string,
): readonly PageEdit[] {
	const { shape, holder } = first;
	const entries = [...new Set(free.map(({ holder: { at } }) => at))].sort((a, b) => a - b);
	if (wanted.length === 0 && entries.length === holder.bodies.length) {
		return [{ ...emptiedSpan(shape, holder), parts: [], depth: holder.depth, owner }];
	}
	const between = holder.kind === 'item' || holder.kind === 'row' ? shape.eol : shape.eol + shape.eol;
	const { bodies, depth } = holder;
	return sequenceEdits({ text: shape.page.text, bodies, entries, wanted, depth, owner, between });
}

/** New rows of a table all of whose rows speak of others, too: below the last that this list has. */
function besideShared({ held }: Company, wanted: readonly Wanted[], owner: string): readonly PageEdit[] {
	const last = held.at(-1);
	const body = last?.holder.bodies[last.holder.at];
	const texts = wanted.flatMap((one) => ('text' in one ? [one.text] : []));
	if (!last || !body || texts.length === 0) return [];
	const parts = texts.flatMap((text) => [last.shape.eol, text]);
	return [{ from: body.to, to: body.to, parts, depth: last.holder.depth, owner }];
}

/** The words of an entry alone, in a row that says more. */
function emptyCells({ entry, holder }: Held, owner: string): readonly PageEdit[] {
	const places = [
		entry['src'],
		entry['fromSrc'],
		entry['toSrc'],
		isEntry(entry['stated']) ? entry['stated']['src'] : undefined,
	];
	return places
		.filter((place): place is Src => isEntry(place))
		.filter(({ from, to }) => (holder.cells ?? []).some((cell) => cell.from <= from && cell.to >= to))
		.map(({ from, to }) => ({ from, to, parts: [], depth: 90, owner }));
}

function titleOf(held: Held): Src | undefined {
	return 'title' in held.entry ? (held.entry['src'] as Src | undefined) : undefined;
}

/** The first number of entries that are numbered one by one; null where they are not. */
function numberingOf({ held }: Company): number | null {
	const numbers = held.map((one) => {
		const span = numberSpan(one, titleOf(one));
		return span === null ? Number.NaN : Number(one.shape.page.text.slice(span.from, span.to));
	});
	const [first] = numbers;
	return first !== undefined && numbers.every((number, at) => number === first + at) ? first : null;
}

function numberEdits(held: Held, number: number | undefined, owner: string): readonly PageEdit[] {
	const span: Span | null = number === undefined ? null : numberSpan(held, titleOf(held));
	if (span === null || number === undefined) return [];
	const known = trimmed(held.shape.page.text, span);
	if (held.shape.page.text.slice(known.from, known.to) === String(number)) return [];
	return [{ ...span, parts: [String(number)], depth: 95, owner }];
}
