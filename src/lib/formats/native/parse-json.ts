import type { JsonFault } from '#lib/words/english/json.ts';

/**
 * The deepest nesting that is read. Lists of a page nest up to 64 levels, each of which takes two of JSON's, and
 * the records around them take the rest; beyond this nothing was written by us.
 */
export const deepestJson = 160;

/** The most names of one object: beyond it every engine grows slow, and no record of ours comes near. */
const mostNames = 50_000;

/** Where the values of each object and list begin, by their key or index. */
export type JsonPlaces = ReadonlyMap<object, ReadonlyMap<string | number, number>>;

export type ParsedJson =
	| {
			readonly ok: true;
			readonly value: unknown;
			/** Names that an object has twice (the last counts), and numbers that JavaScript cannot hold exactly. */
			readonly oddities: readonly {
				readonly kind: 'repeated' | 'inexact';
				readonly at: number;
				readonly text: string;
			}[];
			/** Filled only where asked for. */
			readonly places: JsonPlaces;
	  }
	| { readonly ok: false; readonly fault: JsonFault; readonly at: number };

/**
 * Reads JSON as RFC 8259 defines it; the same value as `JSON.parse`, but for saying where and why it cannot be read,
 * and what is lost silently otherwise. Offsets are UTF-16 units into `text`. Never throws.
 */
export function parseJson(text: string, withPlaces = false): ParsedJson {
	const parser = new JsonParser(text, withPlaces);
	try {
		const value = parser.whole();
		return { ok: true, value, oddities: parser.oddities, places: parser.places };
	} catch (error) {
		if (error instanceof Stop) return { ok: false, fault: error.fault, at: error.at };
		throw error;
	}
}

/** Leaves the depth of the parser at the first fault; it goes no further than `parseJson`. */
class Stop extends Error {
	readonly fault: JsonFault;
	readonly at: number;
	constructor(fault: JsonFault, at: number) {
		super(fault);
		this.fault = fault;
		this.at = at;
	}
}

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordPattern = /[\w$+.-]+/y;
const escapePattern = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

class JsonParser {
	readonly oddities: { kind: 'repeated' | 'inexact'; at: number; text: string }[] = [];
	readonly places = new Map<object, Map<string | number, number>>();
	readonly #text: string;
	readonly #withPlaces: boolean;
	#at = 0;
	#depth = 0;

	constructor(text: string, withPlaces: boolean) {
		this.#text = text;
		this.#withPlaces = withPlaces;
	}

	whole(): unknown {
		if (this.#next() < 0) this.#stop('nothing');
		const value = this.#value();
		if (this.#next() >= 0) this.#stop(this.#isComment() ? 'comment' : 'more-values');
		return value;
	}

	/** The next character that is no white space, or -1 at the end. */
	#next(): number {
		for (; this.#at < this.#text.length; this.#at++) {
			const code = this.#text.charCodeAt(this.#at);
			if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return code;
		}
		return -1;
	}

	#stop(fault: JsonFault, at = this.#at): never {
		throw new Stop(at >= this.#text.length && fault !== 'nothing' ? 'ends-early' : fault, at);
	}

	#isComment(): boolean {
		return this.#text[this.#at] === '#' || /^\/[/*]/.test(this.#text.slice(this.#at, this.#at + 2));
	}

	#value(): unknown {
		const code = this.#next();
		if (code === quote) return this.#string();
		if (code === openObject || code === openList) {
			if (++this.#depth > deepestJson) this.#stop('too-deep');
			const value = code === openObject ? this.#object() : this.#list();
			this.#depth--;
			return value;
		}
		if (code === 0x2d || (code >= 0x30 && code <= 0x39)) return this.#number();
		return this.#word();
	}

	#object(): object {
		const object: Record<string, unknown> = {};
		const places = this.#placesOf(object);
		this.#at++;
		let names = 0;
		let code = this.#next();
		while (code !== closeObject) {
			if (++names > mostNames) this.#stop('too-many-names');
			const named = this.#at;
			if (code !== quote) this.#noName(code);
			const key = this.#string();
			if (this.#next() !== colon) this.#stop(this.#isComment() ? 'comment' : 'no-colon');
			this.#at++;
			this.#next();
			places?.set(key, this.#at);
			const value = this.#value();
			if (Object.hasOwn(object, key)) this.oddities.push({ kind: 'repeated', at: named, text: key });
			// Assigned, this one name would replace the object's prototype instead.
			if (key === '__proto__') {
				Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
			} else object[key] = value;
			code = this.#afterValue(closeObject);
		}
		this.#at++;
		return object;
	}

	#list(): unknown[] {
		const list: unknown[] = [];
		const places = this.#placesOf(list);
		this.#at++;
		let code = this.#next();
		while (code !== closeList) {
			this.#next();
			places?.set(list.length, this.#at);
			list.push(this.#value());
			code = this.#afterValue(closeList);
		}
		this.#at++;
		return list;
	}

	/** Takes the comma after a value; gives the character of what follows. */
	#afterValue(closing: number): number {
		const code = this.#next();
		if (code === closing) return code;
		if (code !== comma) this.#stop(this.#isComment() ? 'comment' : 'no-comma');
		this.#at++;
		const next = this.#next();
		if (next === closing) this.#stop('trailing-comma');
		return next;
	}

	#placesOf(container: object): Map<string | number, number> | null {
		if (!this.#withPlaces) return null;
		const places = new Map<string | number, number>();
		this.places.set(container, places);
		return places;
	}

	#noName(code: number): never {
		if (this.#isComment()) this.#stop('comment');
		return this.#stop(code === 0x27 ? 'single-quotes' : 'no-quotes');
	}

	#string(): string {
		const start = this.#at++;
		let escaped = false;
		for (; this.#at < this.#text.length; this.#at++) {
			const code = this.#text.charCodeAt(this.#at);
			if (code === quote) {
				const raw = this.#text.slice(start, ++this.#at);
				return escaped ? (JSON.parse(raw) as string) : raw.slice(1, -1);
			}
			if (code === backslash) {
				escaped = true;
				escapePattern.lastIndex = this.#at;
				if (!escapePattern.test(this.#text)) this.#wrongEscape();
				this.#at = escapePattern.lastIndex - 1;
			} else if (code < 0x20) {
				if (code === 0x0a || code === 0x0d) this.#stop('open-string', start);
				this.#stop('control-character');
			}
		}
		return this.#stop('ends-early');
	}

	#wrongEscape(): never {
		const cutOff = /^\\(?:u[0-9a-fA-F]{0,3})?$/.test(this.#text.slice(this.#at, this.#at + 7));
		return this.#stop('wrong-escape', cutOff ? this.#text.length : this.#at);
	}

	#number(): number {
		numberPattern.lastIndex = this.#at;
		wordPattern.lastIndex = this.#at;
		const written = numberPattern.exec(this.#text)?.[0] ?? '';
		const whole = wordPattern.exec(this.#text)?.[0] ?? '';
		if (written !== whole)
			this.#stop(
				this.#at + whole.length >= this.#text.length && this.#depth > 0 ? 'ends-early' : 'not-a-number',
			);
		const value = Number(written);
		if (written.length > 15 || !Number.isFinite(value)) this.#noteInexact(value, written);
		this.#at += written.length;
		return value;
	}

	#noteInexact(value: number, written: string): void {
		const whole = /^-?\d+$/.test(written);
		if (!Number.isFinite(value) || (whole && String(value) !== written && !Number.isSafeInteger(value))) {
			this.oddities.push({ kind: 'inexact', at: this.#at, text: written.slice(0, 40) });
		}
	}

	#word(): unknown {
		const start = this.#at;
		if (this.#isComment()) this.#stop('comment');
		if (this.#text[start] === "'") this.#stop('single-quotes');
		wordPattern.lastIndex = start;
		const word = wordPattern.exec(this.#text)?.[0] ?? '';
		this.#at += word.length;
		if (word === 'true') return true;
		if (word === 'false') return false;
		if (word === 'null') return null;
		if (word === '') this.#stop('not-a-value', start);
		if (/^[+-.]?(?:nan|infinity|[\d.])/i.test(word)) this.#stop('not-a-number', start);
		const cutOff =
			this.#at >= this.#text.length && ['true', 'false', 'null'].some((one) => one.startsWith(word));
		return this.#stop(cutOff ? 'ends-early' : 'unknown-word', cutOff ? this.#at : start);
	}
}
