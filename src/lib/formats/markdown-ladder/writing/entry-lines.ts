import type { Src } from '#lib/model/source.ts';
import { writtenText, withEdits, type Edit } from '../edit-text.ts';
import type { PageBlock, Span } from '../page-block.ts';
import { lineAt, lineSpan, trimmed } from '../page-text.ts';
import { labelled, plainlyLabelled } from '../statements.ts';
import { placedWords } from '#lib/model/placed-words.ts';
import {
	actionBody,
	boldLine,
	entriesIn,
	exampleLine,
	itemLines,
	labelOfEntry,
	paragraphLines,
	textIn,
	type Names,
} from './lines-of.ts';
import type { Holder, PageShape } from './page-shape.ts';
import { isEntry, type Entry } from './rebase.ts';

/** A sibling that shows how an entry of its list is written on its page. */
export interface Pattern {
	readonly shape: PageShape;
	readonly holder: Holder;
	/** The sibling as its page has it. */
	readonly entry: Entry;
}

/** The statements of an entry that have a place, with what `other` says in their stead. */
function statementsOf(entry: Entry, other: Entry): readonly { readonly src: Src; readonly text: string }[] {
	const own = placedWords(entry).map(([field, src]) => ({ src, text: textIn(other, field) }));
	const [stated, otherStated] = [entry['stated'], other['stated']];
	return isEntry(stated) && isEntry(otherStated) ? [...own, ...statementsOf(stated, otherStated)] : own;
}

function labelSpan({ shape, holder }: Pattern): Span | null {
	if (holder.cells) return holder.cells[0] ?? null;
	const span = holder.item?.text ?? holder.block.content;
	return (labelled(shape.page, span) ?? plainlyLabelled(shape.page, span))?.label ?? null;
}

/** `words` as the label they replace is written: bold where it is bold. */
function likeLabel(words: string, written: string): string {
	const mark = /^(\*\*|__).*\1$/.exec(written)?.[1] ?? '';
	return `${mark}${words}${mark}`;
}

function replacements(pattern: Pattern, entry: Entry, names: Names): readonly Edit[] {
	const { shape, holder } = pattern;
	const text = shape.page.text;
	const edits: Edit[] = statementsOf(pattern.entry, entry)
		.filter(({ src }) => src.from >= holder.block.from && src.to <= holder.block.to)
		.map(({ src, text: words }) => ({ from: src.from, to: src.to, text: words }));
	const [label, span] = [labelOfEntry(entry, names), labelSpan(pattern)];
	if (label !== null && span && !edits.some(({ from, to }) => from < span.to && span.from < to)) {
		edits.push({ ...span, text: likeLabel(label, text.slice(span.from, span.to)) });
	}
	for (const cell of holder.cells ?? []) {
		const said = edits.some(({ from, to }) => from <= cell.to && cell.from <= to);
		if (!said && cell.to > cell.from) edits.push({ ...cell, text: '' });
	}
	return edits;
}

/** A part of the page with its words replaced, each escaped for its place. */
function replaced(shape: PageShape, span: Span, edits: readonly Edit[], kind: PageBlock['kind']): string {
	const inner = edits
		.filter(({ from, to }) => from >= span.from && to <= span.to)
		.map((edit) => ({
			from: edit.from - span.from,
			to: edit.to - span.from,
			text: edit.text === '' ? '' : writtenText(shape.page.text, edit, kind),
		}));
	return withEdits(shape.page.text.slice(span.from, span.to), inner);
}

/** The digits that number an entry, if its page numbers it: of its list's marker or in its title. */
export function numberSpan(
	{ shape, holder }: Pick<Pattern, 'shape' | 'holder'>,
	title: Src | undefined,
): Span | null {
	const { page } = shape;
	const start = holder.bodies[holder.at]?.from ?? 0;
	const to = title?.from ?? holder.item?.text.from ?? start;
	const before = page.text.slice(start, to);
	const match =
		holder.kind === 'item'
			? /^[ \t>]*(\d{1,9})[.)]/.exec(before)
			: /^[^\p{L}\d]*(?:(?:action|step)\s*)?(\d{1,3})(?=\s*[.):：–—-])/iu.exec(before);
	const digits = match?.[1];
	if (match === null || digits === undefined) return null;
	const from = start + match[0].indexOf(digits);
	return { from, to: from + digits.length };
}

/** The marker, indent and spaces before the words of an item. */
function prefixOf({ page }: PageShape, holder: Holder): string {
	const from = holder.bodies[holder.at]?.from ?? 0;
	return page.text.slice(from, holder.item?.text.from ?? from).replace(/\[[xX]\]/, '[ ]');
}

/** How the items of a part are marked on its page, else with a dash. */
export function markerIn(shape: PageShape, blocks: readonly PageBlock[]): string {
	const first = blocks.find(({ items }) => items !== undefined)?.items?.[0];
	if (first === undefined) return '- ';
	const from = lineSpan(shape.page, lineAt(shape.page, first.text.from)).from;
	const prefix = shape.page.text.slice(from, first.text.from);
	return /^[ ]{0,3}[-*+][ ]+$/.test(prefix) ? prefix : '- ';
}

function numbered(text: string, span: Span | null, from: number, number: number | undefined): string {
	if (span === null || number === undefined) return text;
	return text.slice(0, span.from - from) + String(number) + text.slice(span.to - from);
}

/** The lines of a new entry, without a line end behind them, written as its sibling is. */
export function entryLines(pattern: Pattern, entry: Entry, names: Names, number?: number): string {
	const { shape, holder } = pattern;
	const { page, eol } = shape;
	const edits = replacements(pattern, entry, names);
	const body = holder.bodies[holder.at] ?? { from: 0, to: 0 };
	if (holder.kind === 'row') return replaced(shape, body, edits, 'table');
	const title = pattern.entry['src'] as Src | undefined;
	const digits = numberSpan(pattern, holder.kind === 'section' || 'title' in entry ? title : undefined);
	if (holder.kind === 'section')
		return sectionLines(pattern, entry, edits, (text, from) => numbered(text, digits, from, number));
	if (holder.kind === 'block') {
		const whole = replaced(shape, body, edits, holder.block.kind);
		const [said] = edits;
		const example =
			said && holder.block.kind === 'paragraph' && /^[*_]example/i.test(page.text.slice(body.from, body.to));
		if (example && /[*_]/.test(said.text)) return exampleLine(said.text);
		const around = said ? page.text.slice(body.from, said.from) + page.text.slice(said.to, body.to) : '';
		// A sentence among others does not show how a paragraph is written.
		const alone = edits.length > 0 && !/\p{L}/u.test(around.replace(/\bexamples?\b/iu, ''));
		return alone ? whole : paragraphLines(textIn(entry, 'text')).join(eol);
	}
	const own = lineSpan(
		page,
		lineAt(page, Math.max(holder.item?.text.from ?? 0, (holder.item?.text.to ?? 1) - 1)),
	);
	const prefix = numbered(prefixOf(shape, holder), digits, body.from, number);
	const raw = replaced(shape, { from: body.from, to: own.to }, edits, 'list');
	const first = prefix + raw.slice(prefixOf(shape, holder).length);
	// What stands below "- [ ]" stands below its dash.
	const indent = prefix.replace(/\[ \]\s+$/, '').replace(/[^>\t]/g, ' ');
	const below = [...entriesIn(entry, 'children'), ...entriesIn(entry, 'items')].flatMap((child) =>
		itemLines(child, `${indent}- `),
	);
	const examples = entriesIn(entry, 'examples').flatMap((example) =>
		itemLines({ text: `Example: ${textIn(example, 'text')}` }, `${indent}- `),
	);
	return [first, ...below, ...examples].join(eol);
}

/** A part with a title: an action, a group. */
function sectionLines(
	{ shape, holder }: Pattern,
	entry: Entry,
	edits: readonly Edit[],
	withNumber: (text: string, from: number) => string,
): string {
	const { page, eol } = shape;
	const { heading, body = [] } = holder.section ?? {};
	if (!heading) return [boldLine(textIn(entry, 'title')), ...actionBody(entry)].join(eol);
	const line = trimmed(page.text, heading);
	const span = { from: heading.from, to: line.to };
	const first = withNumber(replaced(shape, span, edits, heading.kind), span.from);
	const gap = page.text.slice(
		span.to,
		trimmed(page.text, { from: span.to, to: body[0]?.to ?? span.to }).from,
	);
	const rest = actionBody(entry, markerIn(shape, body));
	if (rest.length === 0) return first;
	return first + (/[\r\n]/.test(gap) ? gap.replace(/[ \t]+$/, '') : eol) + rest.join(eol);
}
