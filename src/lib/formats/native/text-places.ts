import type { Place } from '#lib/model/issue.ts';
import type { JsonPath } from './mend.ts';
import { parseJson, type JsonPlaces } from './parse-json.ts';

const longestExcerpt = 500;

/** Lines and columns of a JSON text; found out when the first is asked for, because most files have no problem. */
export class TextPlaces {
	readonly #file: string;
	readonly #text: string;
	#lineStarts: readonly number[] | null = null;
	#tree: { readonly value: unknown; readonly places: JsonPlaces } | null = null;

	constructor(file: string, text: string) {
		this.#file = file;
		this.#text = text;
	}

	/** The place of an offset into the text. */
	of(offset: number): Place {
		this.#lineStarts ??= lineStarts(this.#text);
		const line = lineAt(this.#lineStarts, offset);
		const from = this.#lineStarts[line - 1] ?? 0;
		const column = offset - from + 1;
		const next = this.#lineStarts[line] ?? this.#text.length;
		const excerpt = this.#text.slice(from, Math.min(next, from + longestExcerpt)).replace(/[\r\n]+$/, '');
		return { file: this.#file, line, column, ...(column <= longestExcerpt ? { excerpt } : {}) };
	}

	/** The place of the value at `path`, or of the nearest one around it that there is. */
	ofPath(path: JsonPath): Place {
		if (this.#tree === null) {
			const parsed = parseJson(this.#text, true);
			this.#tree = parsed.ok ? parsed : { value: null, places: new Map() };
		}
		let value: unknown = this.#tree.value;
		let offset = 0;
		for (const key of path) {
			if (typeof value !== 'object' || value === null) break;
			const found = this.#tree.places.get(value)?.get(key);
			if (found === undefined) break;
			offset = found;
			value = (value as Readonly<Record<string | number, unknown>>)[key];
		}
		return this.of(offset);
	}
}

function lineStarts(text: string): readonly number[] {
	const starts = [0];
	for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
	return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
	let [low, high] = [0, starts.length];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle;
	}
	return low + 1;
}
