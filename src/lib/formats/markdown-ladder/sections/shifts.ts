import type { Construct, Surroundings } from '../construct.ts';
import type { FoundMove, FoundText } from '../found.ts';
import { bareMoveTitle, moveTitle, type MoveTitle } from '../move-title.ts';
import type { PageBlock, Span } from '../page-block.ts';
import { matchable } from '#lib/model/matchable.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { Section } from '../section.ts';
import { itemOf, itemsOf, textOf } from '../statements.ts';
import { readTable, readTabledBody } from '../tables.ts';

/** "### Key Shifts Required": a table From / To, or lines such as "Doing → leading". */
export const shifts: Construct = {
	kind: 'shifts',
	read: (section, around) => {
		if (namesItsMoves(section, around)) readIndexShifts(section, around);
		else readMoveShifts(section, around, around.move ?? around.everyMove(section));
	},
};

/** Whether the section's table has a column that says which move each row is about. */
export function namesItsMoves(section: Section, around: Surroundings): boolean {
	if (section.kind !== 'shifts') return false;
	return section.body.some((block) => block.table && columnsOf(block, around)?.ends !== undefined);
}

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
	for (const part of section.sections)
		if (!readShiftTitle(part, around, move)) around.readParts([part], move);
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
	const to = heads.findIndex((head) =>
		/^(?:shift )?to(?:wards?)?\b|^(?:after|new|tomorrow|future)\b/.test(head),
	);
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
	for (const item of block.items ?? []) {
		const left = readShiftLine(item.text, section, around, move) ? item.children : [item];
		move.notes.push(...itemsOf(around.page, left, section.path));
	}
	move.uses.push({ block: block.index, field: 'shifts' });
}

/** "Doing → leading" or "From doing to leading"; false where a line is neither. */
function readShiftLine(line: Span, section: Section, around: Surroundings, move: FoundMove): boolean {
	const { page } = around;
	const text = page.text.slice(line.from, Math.min(line.to, line.from + 5000));
	const start = fromWord.exec(text)?.[0].length ?? 0;
	const middle = arrow.exec(text) ?? (start > 0 ? toWord.exec(text.slice(start)) : null);
	if (!middle) return false;
	const at = middle.index + (arrow.test(text) ? 0 : start);
	const from = { from: line.from + start, to: line.from + at };
	const to = { from: line.from + at + middle[0].length, to: line.to };
	if (from.to > from.from) addShift(move, textOf(page, from, section.path), textOf(page, to, section.path));
	return true;
}

/** "**Doing → Leading**" above its explanation is a shift; above a table or a list of shifts it names a move. */
function readShiftTitle(part: Section, around: Surroundings, move: FoundMove): boolean {
	const listed = part.body.some((block) => block.table || block.items) || part.sections.length > 0;
	if (!part.heading || part.kind !== 'move' || listed) return false;
	const outside = { ...part, path: part.path.slice(0, -1) };
	if (!readShiftLine(part.heading.content, outside, around, move)) return false;
	move.uses.push({ block: part.heading.index, field: 'shifts' });
	for (const block of part.body) {
		if (block.kind !== 'paragraph' && block.kind !== 'quote') continue;
		move.notes.push(itemOf(around.page, block.content, part.path));
		move.uses.push({ block: block.index, field: 'notes' });
	}
	return true;
}

/** "## Key Shifts at Each Transition": each row names its move, an empty first cell goes on with the one above. */
function readIndexShifts(section: Section, around: Surroundings): void {
	readTabledBody(everyRowRead(section, around) ? section : { ...section, kind: 'none' }, around);
	for (const block of section.body) {
		const columns = columnsOf(block, around);
		if (block.table && columns?.ends !== undefined) readIndexRows(block, columns, section, around);
	}
	around.readParts(section.sections);
}

function readIndexRows(
	block: PageBlock,
	columns: ShiftColumns,
	section: Section,
	around: Surroundings,
): void {
	const { page } = around;
	let current: FoundMove | null = null;
	for (const row of block.table?.rows ?? []) {
		const ends = row[columns.ends ?? 0];
		const [from, to] = [row[columns.from], row[columns.to]];
		if (!isEmpty(ends)) {
			const title = endsOf(ends, around);
			current = title && around.newMove(title, { ...block, content: ends ?? block.content }, section.path);
			current?.uses.push({ block: block.index, field: 'shifts' });
		}
		if (current)
			addShift(current, from && textOf(page, from, section.path), to && textOf(page, to, section.path));
	}
}

/** A table with rows that name no move is shown as a table, too. */
function everyRowRead(section: Section, around: Surroundings): boolean {
	return section.body.every((block) => {
		const at = block.table ? columnsOf(block, around)?.ends : undefined;
		const cells = (block.table?.rows ?? []).map((row) => row[at ?? 0]);
		return at === undefined || cells.every((cell, row) => (isEmpty(cell) ? row > 0 : endsOf(cell, around)));
	});
}

function isEmpty(cell: Span | undefined): boolean {
	return cell === undefined || cell.to <= cell.from;
}

/** The move that a cell names; below such a head "A to B" is enough. */
function endsOf(cell: Span | undefined, around: Surroundings): MoveTitle | null {
	const words = cell ? plainText(around.page.text.slice(cell.from, cell.to)) : '';
	const title = moveTitle(words) ?? bareMoveTitle(words);
	return title && { ...title, certain: true };
}
