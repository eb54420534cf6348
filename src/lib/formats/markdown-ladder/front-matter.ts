import type { FrontMatterEntry } from './front-matter-entry.ts';
import { lineSpan, sourceOf, trimmed, type PageText } from './page-text.ts';
import { tomlEntries } from './toml-entries.ts';

export interface FrontMatter {
	readonly entries: readonly FrontMatterEntry[];
	/** Offset behind the closing line; 0 where the page has none. */
	readonly end: number;
	/** An opening `---` without a closing one is no front matter: the text below it is the page. */
	readonly unclosed: boolean;
	/** Lines that are neither `key: value` nor belong to one; they stay in the block as written. */
	readonly oddLines: readonly number[];
}

const none: FrontMatter = { entries: [], end: 0, unclosed: false, oddLines: [] };
const keyLine = /^([^\s:#'"[\]{}-][^:\r\n]{0,100}?|"[^"\r\n]{1,100}"|'[^'\r\n]{1,100}')[ \t]*:(?:[ \t]+|$)/;

/**
 * The top-level `key: value` lines between two `---`. No YAML: values are text (never numbers, dates or
 * yes/no), nested ones are kept as written. Of `+++` front matter, the `key = value` lines.
 */
export function readFrontMatter(page: PageText): FrontMatter {
	const fence = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r|$)/.exec(page.text.slice(0, 2000))?.[1];
	if (fence === undefined) return none;
	const close = closingLine(page, fence);
	if (close < 0) return { ...none, unclosed: fence === '+++' || looksLikeEntries(page) };
	if (fence === '---' && !looksLikeEntries(page) && close > 1) return none;
	const end = page.lineStarts[close + 1] ?? page.text.length;
	if (fence === '+++') return { ...none, entries: tomlEntries(page, close), end };
	return { ...readEntries(page, close), end, unclosed: false };
}

/** The first entry that has words, by the first of `keys` that any has. */
export function entryOf(
	entries: readonly FrontMatterEntry[],
	keys: readonly string[],
): FrontMatterEntry | undefined {
	for (const key of keys) {
		const entry = entries.find((other) => other.key === key && other.value.trim() !== '');
		if (entry) return entry;
	}
	return undefined;
}

/** The short name of a page, as Retype, Docusaurus and Hugo call it. */
export function labelOf(entries: readonly FrontMatterEntry[]): FrontMatterEntry | undefined {
	return entryOf(entries, ['label', 'sidebar_label', 'linkTitle']);
}

function closingLine(page: PageText, fence: string): number {
	for (let line = 1; line < page.lineStarts.length; line++) {
		const { from, to } = lineSpan(page, line);
		const text = page.text.slice(from, Math.min(to, from + 20)).trimEnd();
		if (to - from < 20 && (text === fence || (fence === '---' && text === '...'))) return line;
	}
	return -1;
}

/** A page may begin with a rule: only a first line such as `key: value` or a comment makes it front matter. */
function looksLikeEntries(page: PageText): boolean {
	for (let line = 1; line < Math.min(page.lineStarts.length, 50); line++) {
		const { from, to } = lineSpan(page, line);
		const text = page.text.slice(from, Math.min(to, from + 500));
		if (text.trim() === '' || text.startsWith('#')) continue;
		return keyLine.test(text);
	}
	return false;
}

function readEntries(page: PageText, close: number): Pick<FrontMatter, 'entries' | 'oddLines'> {
	const entries: FrontMatterEntry[] = [];
	const oddLines: number[] = [];
	for (let line = 1; line < close; line++) {
		const { from, to } = lineSpan(page, line);
		const text = page.text.slice(from, to);
		if (text.trim() === '' || text.startsWith('#')) continue;
		const match = keyLine.exec(text);
		if (!match) {
			if (!/^(?:[ \t]|- )/.test(text) || entries.length === 0) oddLines.push(line + 1);
			continue;
		}
		let last = line;
		while (
			last + 1 < close &&
			/^(?:[ \t]+\S|- )/.test(page.text.slice(lineSpan(page, last + 1).from).slice(0, 500))
		)
			last++;
		const span = trimmed(page.text, { from: from + match[0].length, to: lineSpan(page, last).to });
		const raw = page.text.slice(span.from, span.to);
		entries.push({
			key: unquoted(match[1] ?? ''),
			value: last > line ? raw : unquoted(withoutComment(raw)),
			line: line + 1,
			raw: { text: raw, src: sourceOf(page, span, []) },
		});
		line = last;
	}
	return { entries, oddLines };
}

function withoutComment(value: string): string {
	if (/^["']/.test(value)) return /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s+#/.exec(value)?.[1] ?? value;
	const at = value.search(/\s#/);
	return at < 0 ? value : value.slice(0, at);
}

function unquoted(value: string): string {
	if (value.length > 1 && value.startsWith('"') && value.endsWith('"')) {
		return value.slice(1, -1).replace(/\\(["\\])/g, '$1');
	}
	if (value.length > 1 && value.startsWith("'") && value.endsWith("'"))
		return value.slice(1, -1).replace(/''/g, "'");
	return value;
}
