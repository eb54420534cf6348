import type { SourceFile } from '#lib/formats/files/source-file.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { assembleLadder } from '../assemble.ts';
import type { PageReading } from '../page-reading.ts';
import { pageSource } from '../page-source.ts';
import { readLadderPage } from '../read-page.ts';

/** What a page was read as last time, if that is known and its words are these. */
export type KnownReading = (file: string, text: string) => PageReading | undefined;

interface Ladder {
	readonly readings: readonly PageReading[];
	readonly json: string;
	readonly document: RolemapDocument;
}

/** Reads ladders over and over with few pages changed: each text of a page is read once. */
export class PageReadings {
	/** The first reading of each page and the latest. */
	readonly #read = new Map<string, readonly PageReading[]>();
	readonly #known: KnownReading;
	readonly #title: string;
	/** The first ladder and the latest: those are asked for again. */
	#ladders: readonly Ladder[] = [];

	/** `title` is the ladder's own, whatever its pages say. */
	constructor(title: string, known: KnownReading = () => undefined) {
		this.#title = title;
		this.#known = known;
	}

	#reading(file: string, text: string): PageReading {
		const read = this.#read.get(file) ?? [];
		const last = read.find((reading) => reading.text === text);
		if (last) return last;
		const reading = this.#known(file, text) ?? readLadderPage(pageSource(file, text));
		this.#read.set(file, [...read.slice(0, 1), reading]);
		return reading;
	}

	/** The ladder of these pages, by file, and of the folder's `rolemap.json`, if it has one. */
	document(texts: ReadonlyMap<string, string>, rolemapJson: SourceFile | undefined): RolemapDocument {
		const readings = [...texts].map(([file, text]) => this.#reading(file, text));
		const settings = { title: this.#title, ...(rolemapJson ? { rolemapJson } : {}) };
		const json = rolemapJson ? new TextDecoder().decode(rolemapJson.bytes) : '';
		const last = this.#ladders.find((ladder) => {
			if (ladder.json !== json || ladder.readings.length !== readings.length) return false;
			return readings.every((reading, at) => reading === ladder.readings[at]);
		});
		if (last) return last.document;
		const { document } = assembleLadder(readings, settings);
		this.#ladders = [...this.#ladders.slice(0, 1), { readings, json, document }];
		return document;
	}
}
