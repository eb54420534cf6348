import type { Construct, Surroundings } from '../construct.ts';
import type { FoundMove, FoundText } from '../found.ts';
import { moveTitle } from '../move-title.ts';
import type { PageBlock } from '../page-block.ts';
import { matchable } from '../matchable.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { Section } from '../section.ts';
import { itemOf, itemsOf, textOf } from '../statements.ts';
import { readTable, readTabledBody } from '../tables.ts';

/** "### Key Shifts Required": a table From / To, or lines such as "Doing → leading". */
export const shifts: Construct = {
	kind: 'shifts',
	read: (section, around) => {
		const tabled = section.body.some((block) => block.table && columnsOf(block, around)?.ends !== undefined);
		if (tabled) readIndexShifts(section, around);
		else readMoveShifts(section, around, around.move ?? around.nearestMove(section));
	},
};

function readMoveShifts(section: Section, around: Surroundings, move: FoundMove): void {
	const { page } = around;
	if (section.heading) move.uses.push({ block: section.heading.index, field: 'shifts' });
	for (const block of section.body) {
		if (block.table) readShifts(block, section, around, move);
		else if (block.items) readShiftLines(block, section, around, move);
		else if (!around.readStray(block, section, move) && block.kind === 'paragraph') {
			move.notes.push(itemOf(page, block.content, section.path));
			move.uses.push({ block: block.index, field: 'notes' });
		}
	}
	around.readParts(section.sections, move);
}

interface ShiftColumns {
	readonly from: number;
	readonly to: number;
	/** The column that names the move, in an index's table. */
	readonly ends?: number;
}

function columnsOf(block: PageBlock, around: Surroundings): ShiftColumns | null {
	const { page } = around;
	const heads = (block.table?.head ?? []).map((cell) => matchable(page.text.slice(cell.from, cell.to)));
	const from = heads.findIndex((head) => /^(?:shift )?from\b|^(?:before|old|today|now|current)\b/.test(head));
	const to = heads.findIndex((head) => /^(?:shift )?to(?:wards?)?\b|^(?:after|new|tomorrow|future)\b/.test(head));
	if (from < 0 || to < 0) return null;
	const ends = heads.findIndex(
		(head, at) => at !== from && at !== to && /\b(?:transition|move|step|promotion|change)\b/.test(head),
	);
	const first = ends < 0 && from > 0 && to > 0 && endsInColumn(block, around, 0) ? 0 : ends;
	return { from, to, ...(first >= 0 ? { ends: first } : {}) };
}

function endsInColumn(block: PageBlock, around: Surroundings, column: number): boolean {
	return (block.table?.rows ?? []).some((row) => {
		const cell = row[column];
		return cell !== undefined && moveTitle(plainText(around.page.text.slice(cell.from, cell.to))) !== null;
	});
}

/** The rows of a From / To table as shifts; another table is kept as one. */
export function readShifts(block: PageBlock, section: Section, around: Surroundings, move: FoundMove): void {
	const columns = columnsOf(block, around);
	readTable(block, { ...section, kind: columns ? 'shifts' : 'none' }, around);
	if (!columns) return;
	for (const row of block.table?.rows ?? []) {
		const [from, to] = [row[columns.from], row[columns.to]];
		addShift(
			move,
			from && textOf(around.page, from, section.path),
			to && textOf(around.page, to, section.path),
		);
	}
	move.uses.push({ block: block.index, field: 'shifts' });
}

function addShift(move: FoundMove, from: FoundText | undefined, to: FoundText | undefined): void {
	if (!from?.text && !to?.text) return;
	move.shifts.push({
		id: '',
		from: from?.text ?? '',
		to: to?.text ?? '',
		...(from ? { fromSrc: from.src } : {}),
		...(to ? { toSrc: to.src } : {}),
		alsoStated: [],
	});
}

const arrow = /\s+(?:→|⇒|⟶|➔|->|-->|=>|–>)\s+/;
const fromWord = /^(?:(?:\*\*|__)?from(?:\*\*|__)?\s*:?\s+)/i;
const toWord = /\s+(?:\*\*|__)?to(?:\*\*|__)?:?\s+/i;

function readShiftLines(block: PageBlock, section: Section, around: Surroundings, move: FoundMove): void {
	const { page } = around;
	for (const item of block.items ?? []) {
		const text = page.text.slice(item.text.from, Math.min(item.text.to, item.text.from + 5000));
		const start = fromWord.exec(text)?.[0].length ?? 0;
		const middle = arrow.exec(text) ?? (start > 0 ? toWord.exec(text.slice(start)) : null);
		if (!middle) {
			move.notes.push(...itemsOf(page, [item], section.path));
			continue;
		}
		const at = middle.index + (arrow.test(text) ? 0 : start);
		const from = { from: item.text.from + start, to: item.text.from + at };
		const to = { from: item.text.from + at + middle[0].length, to: item.text.to };
		if (from.to > from.from) addShift(move, textOf(page, from, section.path), textOf(page, to, section.path));
		move.notes.push(...itemsOf(page, item.children, section.path));
	}
	move.uses.push({ block: block.index, field: 'shifts' });
}

/** "## Key Shifts at Each Transition": each row names its move, an empty first cell goes on with the one above. */
function readIndexShifts(section: Section, around: Surroundings): void {
	const { page } = around;
	readTabledBody(section, around);
	for (const block of section.body) {
		const columns = columnsOf(block, around);
		if (!block.table || columns?.ends === undefined) continue;
		let current: FoundMove | null = null;
		for (const row of block.table.rows) {
			const [ends, from, to] = [row[columns.ends], row[columns.from], row[columns.to]];
			const title = ends ? moveTitle(plainText(page.text.slice(ends.from, ends.to))) : null;
			if (title) {
				current = around.newMove(title, { ...block, content: ends ?? block.content }, section.path);
				current.uses.push({ block: block.index, field: 'shifts' });
			}
			if (current)
				addShift(current, from && textOf(page, from, section.path), to && textOf(page, to, section.path));
		}
	}
	around.readParts(section.sections);
}
