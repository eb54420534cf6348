import type { FrontMatterEntry } from './front-matter-entry.ts';
import { lineSpan, sourceOf, trimmed, type PageText } from './page-text.ts';

const keyLine = /^[ \t]*([A-Za-z0-9_-]{1,100}|"[^"\r\n]{1,100}")[ \t]*=[ \t]*/;
const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')/;

/**
 * The `key = value` lines of `+++` front matter above its first table, up to the line `close`; values are text as in
 * `readFrontMatter`. What spans lines is left to the block, which is kept whole.
 */
export function tomlEntries(page: PageText, close: number): FrontMatterEntry[] {
	const entries: FrontMatterEntry[] = [];
	for (let line = 1; line < close; line++) {
		const { from, to } = lineSpan(page, line);
		const text = page.text.slice(from, to);
		if (/^[ \t]*\[/.test(text)) break;
		const match = keyLine.exec(text);
		if (!match) continue;
		const span = trimmed(page.text, { from: from + match[0].length, to });
		const raw = page.text.slice(span.from, span.to);
		const words = quoted.exec(raw);
		entries.push({
			key: (match[1] ?? '').replace(/"/g, ''),
			value: words?.[1]?.replace(/\\(["\\])/g, '$1') ?? words?.[2] ?? raw.replace(/\s+#.*$/, ''),
			line: line + 1,
			raw: { text: raw, src: sourceOf(page, span, []) },
		});
	}
	return entries;
}
