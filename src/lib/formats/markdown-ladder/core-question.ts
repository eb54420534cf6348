import type { Surroundings } from './construct.ts';
import type { ListItem, PageBlock, Span } from './page-block.ts';
import { trimmed, type PageText } from './page-text.ts';
import type { Section } from './section.ts';
import { sentenceAround, textOf } from './statements.ts';

const asked =
	/\b(?:you(?:['’]re| are| will|['’]ll)?|they|it|this role|the role)\s+(?:must |should |here to )?answer(?:s|ing)?\s+(?:(?:to\s+)?(?:the|this|one)\s+(?:\w+\s+)?question\s*(?::|,|–|—|-)?\s*|(?=[*_:\s]{0,6}["“„«]))/i;
const focused = /\bprimary focus\s*(?:is|:)\s*(?:on\s+)?/i;
const opening = /^[\s*_"“”„«‹'‘`]+/;
const closing = /[\s*_"“”»›'’`]+$/;

/** The words of a question without quotes and marks around it. */
export function unquoted(page: PageText, span: Span): Span {
	const text = page.text.slice(span.from, span.to);
	const start = opening.exec(text)?.[0].length ?? 0;
	const body = text.slice(start);
	const mark = body.indexOf('?');
	const end = mark >= 0 ? mark + 1 : body.length - (closing.exec(body)?.[0].length ?? 0);
	return trimmed(page.text, { from: span.from + start, to: span.from + start + Math.max(0, end) });
}

/** What is said behind a question, as a line of its own. */
export function wordsBehind(page: PageText, question: Span, whole: Span): readonly ListItem[] {
	const text = page.text.slice(question.to, whole.to);
	const marks = /^[\s*_"“”»›'’`)]+/.exec(text)?.[0].length ?? 0;
	const behind = trimmed(page.text, { from: question.to + marks, to: whole.to });
	const said = /[\p{L}\p{N}]/u.test(page.text.slice(behind.from, behind.to));
	return said ? [{ text: behind, children: [] }] : [];
}

/** 'You answer the question: **"How ...?"**' within a paragraph. */
export function readQuestion(span: Span, block: PageBlock, section: Section, around: Surroundings): boolean {
	const { page, found } = around;
	const text = page.text.slice(span.from, Math.min(span.to, span.from + 20_000));
	const match = asked.exec(text);
	if (!match) return false;
	const from = span.from + match.index + match[0].length;
	const question = unquoted(page, { from, to: questionEnd(page, from, span.to) });
	if (question.to <= question.from) return false;
	const uses = [{ block: block.index, field: 'coreQuestion' }];
	found({ kind: 'own', field: 'coreQuestion', text: textOf(page, question, section.path), uses });
	return true;
}

/** To its question mark, else to the end of its quotes, of its bold, or of the sentence. */
function questionEnd(page: PageText, from: number, to: number): number {
	const text = page.text.slice(from, to);
	const mark = text.indexOf('?');
	if (mark >= 0) return from + mark + 1;
	const quote = /^[\s*_]*(["“„«])/.exec(text)?.[1];
	const close = quote === undefined ? -1 : text.slice(text.indexOf(quote) + 1).search(/["”“»]/);
	if (close >= 0) return from + text.indexOf(quote ?? '') + 1 + close;
	return from + sentenceAround(text, 0, 1).to;
}

/** "Your primary focus is on ..." within a paragraph, to the end of its sentence. */
export function readFocus(span: Span, block: PageBlock, section: Section, around: Surroundings): boolean {
	const { page, found } = around;
	const text = page.text.slice(span.from, Math.min(span.to, span.from + 20_000));
	const match = focused.exec(text);
	if (!match) return false;
	const start = match.index + match[0].length;
	const end = sentenceAround(text, start, start + 1).to;
	const words = text.slice(start, end).replace(/[.!;:\s*_]+$/, '');
	if (words === '') return false;
	const focus = trimmed(page.text, { from: span.from + start, to: span.from + start + words.length });
	const uses = [{ block: block.index, field: 'primaryFocus' }];
	found({ kind: 'own', field: 'primaryFocus', text: textOf(page, focus, section.path), uses });
	return true;
}
