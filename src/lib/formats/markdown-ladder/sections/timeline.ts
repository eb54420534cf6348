import { timelineYears } from '#lib/model/timeline-years.ts';
import type { Construct, Surroundings } from '../construct.ts';
import type { FoundMove } from '../found.ts';
import { linesBelow } from '../keep-lines.ts';
import type { PageBlock, Span } from '../page-block.ts';
import { trimmed } from '../page-text.ts';
import { itemOf, rangeStated, sentenceAround, textOf } from '../statements.ts';

/** "### Timeline": the sentence that names the years, and notes around it. */
export const timeline: Construct = {
	kind: 'timeline',
	read: (section, around) => {
		const move = around.move ?? around.everyMove(section);
		if (section.heading) move.uses.push({ block: section.heading.index, field: 'timeline' });
		for (const block of section.body) {
			if (block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'quote') {
				const spans = block.items ? linesBelow(block.items) : [block.content];
				for (const span of spans) readTimeline(span, section.path, around, move);
				move.uses.push({ block: block.index, field: 'timeline' });
			} else around.readStray(block, section, move);
		}
		around.readParts(section.sections, move);
	},
};

/** One paragraph or line of a timeline; without a span of years it is a note. */
function readTimeline(span: Span, path: readonly string[], around: Surroundings, move: FoundMove): void {
	const { page } = around;
	const text = page.text.slice(span.from, span.to);
	const years = timelineYears(text);
	if (!years) {
		if (span.to > span.from) move.timelineNotes.push(itemOf(page, span, path));
		return;
	}
	const sentence = sentenceAround(text, years.from, years.to);
	const own = { from: span.from + sentence.from, to: span.from + sentence.to };
	move.timeline.push(rangeStated(textOf(page, own, path), years.value));
	for (const rest of [
		{ from: span.from, to: own.from },
		{ from: own.to, to: span.to },
	]) {
		const words = trimmed(page.text, rest);
		if (words.to > words.from) move.timelineNotes.push(itemOf(page, words, path));
	}
}

/** "**Timeline**: 3-5 years" as a line of a move's own. */
export function readTimelineLine(
	block: PageBlock,
	value: Span,
	path: readonly string[],
	around: Surroundings,
	move: FoundMove,
): void {
	readTimeline(value, path, around, move);
	move.uses.push({ block: block.index, field: 'timeline' });
}
