import type { Span } from '../page-block.ts';

/** Lines that move: their own text, with whatever is edited in them. */
export interface Moved extends Span {
	/** Of the list they stand in; edits of the same depth at their end are their siblings'. */
	readonly depth: number;
}

/** `[from, to)` of a page replaced by texts and moved lines. */
export interface PageEdit extends Span {
	readonly parts: readonly (string | Moved)[];
	readonly depth: number;
	/** The record whose edit it is, as `<collection>/<id>`. */
	readonly owner: string;
}

function isInside(edit: PageEdit, span: Span, depth: number): boolean {
	return edit.from >= span.from && edit.to <= span.to && edit.depth > depth;
}

function inOrder(one: PageEdit, other: PageEdit): number {
	return one.from - other.from || one.to - other.to || other.depth - one.depth;
}

function rendered(text: string, span: Span, edits: readonly PageEdit[]): string {
	const parts: string[] = [];
	let at = span.from;
	for (const edit of edits) {
		// Two parts that go may share the rule between them.
		if (edit.from < at && edit.parts.length === 0) at = Math.max(at, Math.min(edit.to, span.to));
		// Within lines that another edit takes away or replaces.
		if (edit.from < at || edits.some((other) => other !== edit && isAround(other, edit))) continue;
		parts.push(text.slice(at, edit.from));
		for (const part of edit.parts) {
			const inner = (moved: Moved): PageEdit[] =>
				edits.filter((other) => isInside(other, moved, moved.depth));
			parts.push(typeof part === 'string' ? part : rendered(text, part, inner(part)));
		}
		at = edit.to;
	}
	return parts.join('') + text.slice(at, span.to);
}

function isAround(outer: PageEdit, inner: PageEdit): boolean {
	return (
		outer.from <= inner.from &&
		outer.to >= inner.to &&
		outer.to - outer.from > inner.to - inner.from &&
		outer.to > inner.from
	);
}

/** `text` with all edits made; of two that overlap the one that begins first. */
export function withPageEdits(text: string, edits: readonly PageEdit[]): string {
	return rendered(text, { from: 0, to: text.length }, [...edits].sort(inOrder));
}
