import type { SourceFile } from '#lib/formats/files/source-file.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { assembleLadder } from '../assemble.ts';
import type { PageReading } from '../page-reading.ts';
import { pageSource } from '../page-source.ts';
import { readLadderPage } from '../read-page.ts';

/** What a page was read as last time, if that is known and its words are these. */
export type KnownReading = (file: string, text: string) => PageReading | undefined;

/** Reads ladders over and over with few pages changed: each text of a page is read once. */
export class PageReadings {
	readonly #read = new Map<string, PageReading>();
	readonly #known: KnownReading;
	readonly #title: string;
	#last: {
		readonly readings: readonly PageReading[];
		readonly json: string;
		readonly document: RolemapDocument;
	} | null = null;

	/** `title` is the ladder's own, whatever its pages say. */
	constructor(title: string, known: KnownReading = () => undefined) {
		this.#title = title;
		this.#known = known;
	}

	#reading(file: string, text: string): PageReading {
		const last = this.#read.get(file);
		if (last?.text === text) return last;
		const reading = this.#known(file, text) ?? readLadderPage(pageSource(file, text));
		// The first text of a page is the one that is asked for again.
		if (last === undefined) this.#read.set(file, reading);
		return reading;
	}

	/** The ladder of these pages, by file, and of the folder's `rolemap.json`, if it has one. */
	document(texts: ReadonlyMap<string, string>, rolemapJson: SourceFile | undefined): RolemapDocument {
		const readings = [...texts].map(([file, text]) => this.#reading(file, text));
		const settings = { title: this.#title, ...(rolemapJson ? { rolemapJson } : {}) };
		const json = rolemapJson ? new TextDecoder().decode(rolemapJson.bytes) : '';
		const last = this.#last;
		const same = last?.json === json && last.readings.length === readings.length;
		if (same && readings.every((reading, at) => reading === last.readings[at])) return last.document;
		const { document } = assembleLadder(readings, settings);
		// The first ladder is the one that is asked for again.
		this.#last ??= { readings, json, document };
		return document;
	}
}
