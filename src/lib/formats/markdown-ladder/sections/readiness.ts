import type { Construct, Surroundings } from '../construct.ts';
import type { FoundMove } from '../found.ts';
import type { PageBlock } from '../page-block.ts';
import { trimmed } from '../page-text.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { Section } from '../section.ts';
import { namesOneOf } from '../move-title.ts';
import { itemOf, itemsOf, textOf } from '../statements.ts';

const ready =
	/\b(?:you(?:['’]re|\s+are|\s+will\s+be|\s+may\s+be|['’]ll\s+be)?|signs?\s+(?:that\s+)?you(?:['’]re|\s+are)?|someone\s+is|engineer\s+is|they(?:['’]re|\s+are))\s+(?:probably\s+|likely\s+|typically\s+)?ready\b(?:\s+(?:for|to\s+(?:become|be|move\s+(?:in)?to|step\s+(?:up\s+)?(?:in)?to|transition\s+to|take\s+on|return\s+to))\s+(?:(?:an?|the)\s+)?(.+?))?(?=\s*(?:$|[.:,;]|\b(?:when|if|once|after)\b))|^ready\s+for\s+(?:(?:an?|the)\s+)?(.+?)(?=\s*(?:$|[.:,;]|\b(?:when|if|once)\b))/i;

/** "## Career Progression Indicators" with "You're ready for X when you've demonstrated:" above each list. */
export const readiness: Construct = {
	kind: 'readiness',
	read: (section, around) => {
		readSection(section, around, around.move);
		for (const part of section.sections) {
			if (part.kind === 'none' || part.kind === 'move' || part.kind === 'readiness') {
				readSection(part, around, around.move);
				around.readParts(part.sections, around.move ?? undefined);
			} else around.readParts([part], around.move ?? undefined);
		}
	},
};

function readSection(section: Section, around: Surroundings, outer: FoundMove | null): void {
	let current = titledMove(section, around, outer);
	for (const block of section.body) {
		const text =
			block.kind === 'paragraph'
				? plainText(around.page.text.slice(block.content.from, block.content.to))
				: '';
		const target = targetOf(text);
		if (target) current = moveTo(target, block, section, around);
		current ??= around.everyMove(section);
		if (section.heading) current.uses.push({ block: section.heading.index, field: 'indicators' });
		readBlock(block, section, around, current);
	}
}

function moveTo(target: string, block: PageBlock | null, section: Section, around: Surroundings): FoundMove {
	return around.newMove({ toText: target, certain: false }, block as PageBlock, section.path);
}

/** A title below signs of readiness names their target, or only groups them: "Technical depth". */
function titledMove(section: Section, around: Surroundings, outer: FoundMove | null): FoundMove | null {
	const named = section.move?.bare ? undefined : section.move?.toText;
	const target = targetOf(section.plain) ?? named;
	if (target !== undefined) return moveTo(target, section.heading, section, around);
	if (section.kind === 'readiness') return outer;
	if (outer && !namesOneOf(outer.toText ?? '', section.plain)) return outer;
	const ends = { toText: section.plain, certain: false, ...(outer ? {} : { ifKnown: true as const }) };
	return around.newMove(ends, section.heading as PageBlock, section.path);
}

function readBlock(block: PageBlock, section: Section, around: Surroundings, move: FoundMove): void {
	const { page } = around;
	if (block.items) move.indicators.push(...itemsOf(page, block.items, section.path));
	else if (block.kind === 'paragraph' && isIntro(page.text, block)) {
		move.indicatorIntro ??= textOf(page, block.content, section.path);
	} else if (around.readStray(block, section, move)) return;
	else if (block.kind === 'paragraph') move.indicators.push(itemOf(page, block.content, section.path));
	else return;
	move.uses.push({ block: block.index, field: 'indicators' });
}

function isIntro(text: string, block: PageBlock): boolean {
	const words = plainText(text.slice(block.content.from, block.content.to));
	return ready.test(words) || /[:：]$/.test(words);
}

/** The role that "You're ready for X when ..." names. */
function targetOf(text: string): string | undefined {
	const match = ready.exec(text.slice(0, 500));
	const target = (match?.[1] ?? match?.[2])
		?.replace(/[.:;,!?\s]+$/, '')
		.replace(/\s+(?:role|position)$/i, '');
	return target === undefined ||
		target === '' ||
		/^(?:when|if|once|the next (?:level|role|step)|this|it|more|promotion)\b/i.test(target)
		? undefined
		: target;
}

/**
 * Indicators that stand in a move's own text, without a heading. `asked`: the block above was their introduction.
 * Says whether the block was one ('asked'), was their list ('read'), or neither ('no').
 */
export function readIndicators(
	block: PageBlock,
	section: Section,
	around: Surroundings,
	move: FoundMove,
	asked: boolean,
): 'asked' | 'read' | 'no' {
	const { page } = around;
	if (block.items) {
		if (!asked) return 'no';
		move.indicators.push(...itemsOf(page, block.items, section.path));
		move.uses.push({ block: block.index, field: 'indicators' });
		return 'read';
	}
	const words = plainText(page.text.slice(block.content.from, block.content.to));
	if (!ready.test(words) || !/[:：]$/.test(words)) return 'no';
	move.indicatorIntro ??= textOf(page, trimmed(page.text, block.content), section.path);
	move.uses.push({ block: block.index, field: 'indicators' });
	return 'asked';
}
