import { scopeNamed } from '#lib/model/dimension-names.ts';
import type { Surroundings } from './construct.ts';
import { unquoted, wordsBehind } from './core-question.ts';
import type { FoundMove } from './found.ts';
import { keepLines } from './keep-lines.ts';
import type { PageBlock, Span } from './page-block.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { Section } from './section.ts';
import { readTable } from './tables.ts';
import { readTitle } from './section-titles.ts';
import { readScopeList } from './sections/scope.ts';
import { readTimelineLine } from './sections/timeline.ts';
import { itemOf, labelled, plainlyLabelled, textOf } from './statements.ts';

/**
 * Reads "**Note**: ...", "**Timeline**: 3-5 years", "Core question: ...?" and "**Reports to**: ..." wherever they
 * stand. False where the block is none of them.
 */
export function readStrayLine(
	block: PageBlock,
	section: Section,
	move: FoundMove | null,
	around: Surroundings,
): boolean {
	if (block.table) {
		readTable(block, section, around);
		return true;
	}
	if (block.items) return isScopeList(block, around) && readScopeList(block, section, around);
	if (block.kind !== 'paragraph' && block.kind !== 'quote') return false;
	const { page } = around;
	const parts = labelled(page, block.content) ?? plainlyLabelled(page, block.content);
	if (!parts || parts.value.to <= parts.value.from) return false;
	const label = plainText(page.text.slice(parts.label.from, parts.label.to));
	return readLabelled(label, parts.value, { block, section, move }, around);
}

interface Standing {
	readonly block: PageBlock;
	readonly section: Section;
	readonly move: FoundMove | null;
}

function readLabelled(label: string, value: Span, standing: Standing, around: Surroundings): boolean {
	const { block, section, move } = standing;
	const { page, found } = around;
	const { kind } = readTitle(label, 'responsibilities');
	const uses = (field: string): { block: number; field: string }[] => [{ block: block.index, field }];
	if (kind === 'note') readNote(standing, around);
	else if (kind === 'timeline' && move) readTimelineLine(block, value, section.path, around, move);
	else if (kind === 'question') {
		const question = unquoted(page, value);
		const text = textOf(page, question, section.path);
		found({ kind: 'own', field: 'coreQuestion', text, uses: uses('coreQuestion') });
		keepLines(wordsBehind(page, question, value), { block, section, move }, around);
	} else if (kind === 'focus') {
		found({
			kind: 'own',
			field: 'primaryFocus',
			text: textOf(page, value, section.path),
			uses: uses('primaryFocus'),
		});
	} else if (scopeNamed(label) && !move) {
		const text = textOf(page, value, section.path);
		found({ kind: 'own', field: 'scope', dimension: label, text, uses: uses('scope') });
	} else return false;
	return true;
}

/** A note belongs to the table above it, else to its move, else to the role; its label stays in its text. */
function readNote({ block, section, move }: Standing, around: Surroundings): void {
	const item = itemOf(around.page, block.content, section.path);
	const table = around.lastTable();
	if (table && samePart(table.src.path, section.path)) {
		table.notes.push(item);
		table.uses.push({ block: block.index, field: 'notes' });
	} else if (move) {
		move.notes.push(item);
		move.uses.push({ block: block.index, field: 'notes' });
	} else around.found({ kind: 'own', field: 'notes', item, uses: [{ block: block.index, field: 'notes' }] });
}

function samePart(one: readonly string[], other: readonly string[]): boolean {
	return one[0] === other[0] && one[1] === other[1];
}

function isScopeList(block: PageBlock, around: Surroundings): boolean {
	const { page } = around;
	return (block.items ?? []).every((item) => {
		const parts = labelled(page, item.text) ?? plainlyLabelled(page, item.text);
		return parts !== null && scopeNamed(plainText(page.text.slice(parts.label.from, parts.label.to)));
	});
}
