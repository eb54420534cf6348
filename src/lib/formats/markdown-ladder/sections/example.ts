import type { PageText } from '../page-text.ts';
import { trimmed } from '../page-text.ts';
import type { Span } from '../page-block.ts';

const opening =
	/^([*_]{0,3})(?:(?:for|an?|real|concrete)\s+)?(?:example|e\.g\.)(?:s)?(?:\s+\d{1,2})?([*_]{0,3})\s*(?:[:：]|–|—|-(?=\s)|,(?=\s))\s*([*_]{0,3})\s*/i;

/** The words of an example without "Example:" and the emphasis around it; null where the span is none. */
export function exampleIn(page: PageText, span: Span): Span | null {
	const match = opening.exec(page.text.slice(span.from, Math.min(span.to, span.from + 80)));
	if (!match) return null;
	const [whole, before = '', behind = '', after = ''] = match;
	// "**Example:** text" closes its mark behind the colon; "*Example: text*" at the end.
	const closedEarly = before !== '' && (behind === before || after === before);
	const mark = before !== '' && !closedEarly ? before : before === '' || behind !== '' ? after : '';
	const from = span.from + whole.length;
	const inner = trimmed(page.text, { from, to: span.to });
	const text = page.text.slice(inner.from, inner.to);
	const close = mark !== '' && text.length >= mark.length && text.endsWith(mark) ? mark.length : 0;
	const unclosed = mark !== '' && close === 0 && after !== '' ? after.length : 0;
	return trimmed(page.text, { from: inner.from - unclosed, to: inner.to - close });
}
