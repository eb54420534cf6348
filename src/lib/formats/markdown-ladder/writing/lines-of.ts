import type { RolemapDocument } from '#lib/model/document.ts';
import { cellText, escapedLineStart, headingText, onOneLine } from '../edit-escapes.ts';
import { isEntry, type Entry } from './rebase.ts';

/** What a record's entries are called where the record keeps an id alone. */
export interface Names {
	readonly dimension: (id: string) => string;
	readonly category: (id: string) => string;
}

export function namesOf(document: RolemapDocument): Names {
	const dimensions = new Map(document.dimensions.map(({ id, name }) => [id, name]));
	const categories = new Map(document.skillCategories.map(({ id, name }) => [id, name]));
	return {
		dimension: (id) => dimensions.get(id) ?? id,
		category: (id) => categories.get(id) ?? id,
	};
}

export function entriesIn(entry: Entry, key: string): readonly Entry[] {
	const list = entry[key];
	return Array.isArray(list) ? list.filter(isEntry) : [];
}

export function textIn(entry: Entry, key: string): string {
	const text = entry[key];
	return typeof text === 'string' ? text : '';
}

/** What stands before the value of an entry on a line of its own: the dimension, the activity, the category. */
export function labelOfEntry(entry: Entry, names: Names): string | null {
	if (typeof entry['dimensionId'] === 'string' && 'stated' in entry) return textIn(entry, 'activity');
	if (typeof entry['dimensionId'] === 'string') return names.dimension(entry['dimensionId']);
	return typeof entry['categoryId'] === 'string' ? names.category(entry['categoryId']) : null;
}

/** The words of a labelled entry. */
export function valueOf(entry: Entry): string {
	const stated = entry['stated'];
	return isEntry(stated) ? textIn(stated, 'text') : textIn(entry, 'text');
}

function wordLines(text: string): readonly string[] {
	return text
		.split(/[\r\n]+/)
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

/** A paragraph's lines. */
export function paragraphLines(text: string): string[] {
	return wordLines(text).map(escapedLineStart);
}

/** An item's words behind its marker, the later ones under the first. */
export function markedLines(text: string, prefix: string): string[] {
	const indent = prefix.replace(/[^>\t]/g, ' ');
	const [first = '', ...rest] = wordLines(text).map(escapedLineStart);
	const boxed = /^\[[ xX]\]\s/.test(first) ? `\\${first}` : first;
	return [`${prefix}${boxed}`.trimEnd(), ...rest.map((line) => indent + line)];
}

/** An item of a list with the items below it. */
export function itemLines(item: Entry, prefix = '- '): string[] {
	const indent = prefix.replace(/[^>\t]/g, ' ');
	const below = entriesIn(item, 'children').flatMap((child) => itemLines(child, `${indent}- `));
	return [...markedLines(textIn(item, 'text'), prefix), ...below];
}

/** "- **Reports to**: CTO". */
export function labelledLines(label: string, value: string, prefix = '- '): string[] {
	return [`${prefix}**${onOneLine(label)}**: ${onOneLine(value)}`];
}

export function rowLine(cells: readonly string[]): string {
	return `| ${cells.map(cellText).join(' | ')} |`;
}

export function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
	return [rowLine(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(rowLine)];
}

export function headingLine(level: number, title: string): string {
	return `${'#'.repeat(Math.min(6, level))} ${headingText(title)}`;
}

export function boldLine(title: string): string {
	return `**${onOneLine(title)}**`;
}

/** "*Example: ...*", or where its words have stars of their own "Example: ...". */
export function exampleLine(text: string): string {
	const words = onOneLine(text);
	return /[*_]/.test(words) ? `Example: ${words}` : `*Example: ${words}*`;
}

/** Lines of several parts with a blank line between each two. */
export function parted(parts: readonly (readonly string[])[]): string[] {
	return parts.filter((part) => part.length > 0).flatMap((part, at) => (at > 0 ? ['', ...part] : [...part]));
}

/** An action without its title: what to do, then its examples, each a paragraph. */
export function actionBody(action: Entry, marker = '- '): string[] {
	return parted([
		entriesIn(action, 'items').flatMap((item) => itemLines(item, marker)),
		...entriesIn(action, 'examples').map((example) => [exampleLine(textIn(example, 'text'))]),
	]);
}
