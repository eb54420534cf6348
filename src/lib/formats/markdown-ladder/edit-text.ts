import type { RawBlock } from '#lib/model/page.ts';
import { cellText, escapedLineStart, headingText, onOneLine } from './edit-escapes.ts';

/** New words for `[from, to)` of a page's text. */
export interface Edit {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** Marks of lists, quotes and indentation before the words of a line. */
const containerMarks = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/;

function lineStartBefore(text: string, at: number): number {
	return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

/** The line end that the page uses around `at`, or uses at all. */
function lineEndAt(text: string, at: number): string {
	return /\r\n|\n|\r/.exec(text.slice(at))?.[0] ?? /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** Words of a paragraph or item: later lines stand under the first, and none starts another construct. */
function flowingText(page: string, { from, text }: Edit): string {
	const start = lineStartBefore(page, from);
	const before = page.slice(start, from);
	const marks = containerMarks.exec(before)?.[0] ?? '';
	const indent = marks.replace(/[^>\t]/g, ' ');
	const lines = text
		.split(/[\r\n]+/)
		.map((line) => line.trim())
		.filter((line) => line !== '');
	const escaped = lines.map((line, at) => (at > 0 || marks === before ? escapedLineStart(line) : line));
	const first = escaped[0] ?? '';
	const inItem = marks === before && /(?:[-*+]|[.)])[ \t]+$/.test(marks);
	const boxed = inItem && /^\[[ xX]\]\s/.test(first) ? `\\${first}` : first;
	return [boxed, ...escaped.slice(1)].join(`${lineEndAt(page, from)}${indent}`);
}

/** The words of `edit` as they must be written where they go, in a block of this `kind`. */
export function writtenText(page: string, edit: Edit, kind: RawBlock['kind']): string {
	if (kind === 'table') {
		const cell = cellText(edit.text);
		const alone = edit.from === edit.to;
		const open = alone && page[edit.from - 1] === '|' ? ' ' : '';
		return `${open}${cell}${alone && page[edit.to] === '|' ? ' ' : ''}`;
	}
	if (kind === 'heading') return headingText(edit.text);
	if (kind === 'label') return onOneLine(edit.text);
	return flowingText(page, edit);
}

/** `text` with all `edits` made; they must not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
	const ordered = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
	const parts: string[] = [];
	let at = 0;
	for (const edit of ordered) {
		parts.push(text.slice(at, edit.from), edit.text);
		at = edit.to;
	}
	parts.push(text.slice(at));
	return parts.join('');
}
