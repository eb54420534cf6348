import type { RolemapDocument } from './document.ts';
import { masked, type Mask } from './mask.ts';

/** What leaves a document for a file that others get: nobody who is hidden can be told from it. */
export interface Unnamed {
	readonly document: RolemapDocument;
	/** What the record is called by that is `id` in the document. */
	readonly idOf: (id: string) => string;
}

/** Records whose ids come from payrolls, mail addresses and the like. */
const telling = { people: 'person', positions: 'position', assignments: 'seat', lines: 'line' } as const;
/** Fields that hold an id of one of those. */
const idFields: ReadonlySet<string> = new Set(['id', 'personId', 'positionId', 'report', 'manager']);

/**
 * `document` under `mask` for a file that nobody edits: as on the screen, and where names are hidden, ids tell nothing
 * either, and a hidden name is hidden wherever it stands in somebody's own words, such as a title or a reason.
 */
export function withoutNames(document: RolemapDocument, mask: Mask): Unnamed {
	const shown = masked(document, mask);
	if (mask.names === 'none') return { document: shown, idOf: (id) => id };
	const ids = plainIds(shown);
	const names = new HiddenNames(document, shown);
	const unnamed = (value: unknown, key: string): unknown => {
		if (typeof value === 'string') {
			const id = idFields.has(key) || key === 'input' ? ids.get(value) : undefined;
			return id ?? names.hideIn(value);
		}
		if (Array.isArray(value)) return value.map((one) => unnamed(one, key));
		if (typeof value !== 'object' || value === null) return value;
		// What was asked for in an option may be an id under any name.
		const within = (field: string) => (key === 'input' ? 'input' : field);
		return Object.fromEntries(
			Object.entries(value).map(([field, one]) => [field, unnamed(one, within(field))]),
		);
	};
	return { document: unnamed(shown, '') as RolemapDocument, idOf: (id) => ids.get(id) ?? id };
}

function plainIds(document: RolemapDocument): ReadonlyMap<string, string> {
	const ids = new Map<string, string>();
	const taken = new Set<string>();
	const add = (collection: string, id: string) => {
		if (!Object.hasOwn(telling, collection) || ids.has(id)) return;
		const kind = telling[collection as keyof typeof telling];
		let count = ids.size + 1;
		while (taken.has(`${kind}-${count}`)) count++;
		ids.set(id, `${kind}-${count}`);
		taken.add(`${kind}-${count}`);
	};
	for (const name of Object.keys(telling) as (keyof typeof telling)[])
		for (const { id } of document[name]) add(name, id);
	for (const { acts } of document.scenarios)
		for (const { change } of acts) for (const { collection, id } of change.steps) add(collection, id);
	return ids;
}

const letter = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that put no space between words, so that a name may stand inside a longer run of letters. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

interface HiddenName {
	readonly name: string;
	shown: string;
}

/** Finds hidden names in texts. One word of a script with spaces is not looked for: it may be any word. */
class HiddenNames {
	/** By their first two characters, the longest first. */
	readonly #byStart = new Map<string, HiddenName[]>();

	constructor(whole: RolemapDocument, shown: RolemapDocument) {
		const known = new Map<string, string>();
		for (const [name, called] of pairs(whole, shown))
			if (name !== called && (/\S\s+\S/u.test(name) || (name.length > 1 && unspaced.test(name))))
				known.set(name, called);
		const longestFirst = [...known].toSorted(([a], [b]) => b.length - a.length);
		for (const [name, called] of longestFirst) {
			const start = name.slice(0, 2);
			const alike = this.#byStart.get(start) ?? [];
			alike.push({ name, shown: called });
			this.#byStart.set(start, alike);
		}
		// Whoever is called by a title that tells a name is called by nothing.
		for (const alike of this.#byStart.values())
			for (const one of alike) if (this.hideIn(one.shown) !== one.shown) one.shown = '–';
	}

	hideIn(text: string): string {
		if (this.#byStart.size === 0) return text;
		let hidden = '';
		let from = 0;
		for (let at = 0; at < text.length - 1; at++) {
			const found = this.#byStart
				.get(text.slice(at, at + 2))
				?.find(({ name }) => standsAlone(name, text, at));
			if (!found) continue;
			hidden += text.slice(from, at) + found.shown;
			from = at + found.name.length;
			at = from - 1;
		}
		return from === 0 ? text : hidden + text.slice(from);
	}
}

/** Whether `name` stands at `at` in `text` as itself, not as a piece of longer words. */
function standsAlone(name: string, text: string, at: number): boolean {
	if (!text.startsWith(name, at)) return false;
	const [before = ''] = [...text.slice(Math.max(0, at - 2), at)].slice(-1);
	const [after = ''] = text.slice(at + name.length, at + name.length + 2);
	return !isPiece(before, name) && !isPiece(after, name);
}

function isPiece(beside: string, name: string): boolean {
	return letter.test(beside) && !unspaced.test(beside) && !unspaced.test(name);
}

/** Each name with what it is shown as, of people and of those whom options hire. */
function* pairs(whole: RolemapDocument, shown: RolemapDocument): Generator<readonly [string, string]> {
	for (const [at, { name }] of whole.people.entries()) yield [name, shown.people[at]?.name ?? ''];
	for (const [at, { acts }] of whole.scenarios.entries())
		for (const [place, { change }] of acts.entries())
			for (const [step, { collection, before, after }] of change.steps.entries()) {
				if (collection !== 'people') continue;
				const masks = shown.scenarios[at]?.acts[place]?.change.steps[step];
				for (const [one, other] of [
					[before, masks?.before],
					[after, masks?.after],
				] as const)
					if (one && other && 'name' in other) yield [one.name, other.name];
			}
}
