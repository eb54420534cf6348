import bidiFactory from 'bidi-js';
import type { Face } from './faces.ts';

/** A piece of a line that is set in one face and one direction, as it is handed to whoever shapes it. */
export interface TextRun {
	readonly text: string;
	/** null for what no face has. */
	readonly face: Face | null;
	readonly rightToLeft: boolean;
	/** What it is read as, where it is drawn as its mirror image. */
	readonly said: string | null;
}

/** Which faces there are for characters. */
export interface FaceFinder {
	find(point: number): Face | null;
	has(face: Face, point: number): boolean;
}

const bidi = bidiFactory();
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Controls, halves of pairs, marks that force a direction: nothing of a picture's text, and harmful in it. */
const unwanted = /[\p{Cc}\p{Surrogate}\ufffe\uffff\ufeff\u00ad\u200b\u202a-\u202e\u2066-\u2069]/gu;
/** What joins characters or chooses their form, and is in hardly any face. */
const joiner = /[\u200c\u200d\u200e\u200f\u2060\u034f\ufe00-\ufe0f\u{e0000}-\u{e01ff}\u{1f3fb}-\u{1f3ff}]/u;
/** Whether text may hold what is written to the left. */
export const mayTurn =
	/[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** `text` as it is drawn and read aloud: on one line, without what cannot be shown. */
export function shownText(text: string): string {
	return text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(unwanted, '');
}

/** `line` in runs from left to right, in the order in which they stand there (UAX #9). Its text has been `shownText`. */
export function textRuns(line: string, faces: FaceFinder): readonly TextRun[] {
	const turns = mayTurn.test(line);
	const embedding = turns ? bidi.getEmbeddingLevels(line) : null;
	const mirrored = embedding ? bidi.getMirroredCharactersMap(line, embedding.levels) : null;
	const runs: (Omit<TextRun, 'rightToLeft'> & { text: string; readonly level: number })[] = [];
	for (const { segment, index } of segmenter.segment(line)) {
		const level = embedding?.levels[index] ?? 0;
		const last = runs.at(-1);
		const face = faceOf(segment, faces, last?.face ?? null);
		const text = mirrored?.get(index) ?? segment;
		const said = text === segment ? null : segment;
		const goes = last?.level === level && last.face === face && last.said === null && said === null;
		if (last && goes) last.text += text;
		else runs.push({ text, face, level, said });
	}
	return inOrder(runs).map(({ text, face, level, said }) => {
		const rightToLeft = level % 2 === 1;
		// Shaping turns what is of a script that is written so; signs alone it would leave as they are.
		return { text: rightToLeft && !mayTurn.test(text) ? turned(text) : text, face, rightToLeft, said };
	});
}

function turned(text: string): string {
	return Array.from(segmenter.segment(text), ({ segment }) => segment)
		.toReversed()
		.join('');
}

/** The face that has all of a character; spaces and the like stay with what stands before them. */
function faceOf(cluster: string, faces: FaceFinder, before: Face | null): Face | null {
	const points = Array.from(cluster)
		.filter((character) => !joiner.test(character))
		.map((character) => character.codePointAt(0) ?? 0);
	const covers = (face: Face) => points.every((point) => faces.has(face, point));
	if (before && covers(before)) return before;
	for (const point of points) {
		const face = faces.find(point);
		if (face && covers(face)) return face;
	}
	return null;
}

/** Rule L2: what is on the deepest levels is turned first. */
function inOrder<R extends { readonly level: number }>(runs: readonly R[]): readonly R[] {
	const ordered = [...runs];
	const levels = runs.map(({ level }) => level);
	const odd = levels.filter((level) => level % 2 === 1);
	if (odd.length === 0) return ordered;
	for (let level = Math.max(...levels); level >= Math.min(...odd); level--) {
		for (let from = 0; from < ordered.length; from++) {
			let to = from;
			while (to < ordered.length && (ordered[to]?.level ?? 0) >= level) to++;
			if (to - from > 1) ordered.splice(from, to - from, ...ordered.slice(from, to).toReversed());
			from = Math.max(from, to);
		}
	}
	return ordered;
}
