import { matchable } from '#lib/model/matchable.ts';
import { plainText } from '#lib/model/plain-text.ts';
import { isReversed } from '#lib/model/read-range.ts';
import { timelineYears } from '#lib/model/timeline-years.ts';
import type { FoundTable, FoundText } from '../found.ts';
import { readsAsRole } from '../reads-as-role.ts';
import { addStated, markBlock, originOf, placeIn, type AssembledPage, type Assembly } from './assembly.ts';
import type { MoveDraft, RoleDraft } from './draft.ts';
import { endsOfRow, isYearsHead, moveColumns, type MoveColumns } from './move-columns.ts';
import { cellRoles } from './ladder-table.ts';
import { moveOf } from './move-facts.ts';

const notesHead = /^(?:notes?|comments?|remarks?|details?)$/;
const readyHead = /^(?:signs?|ready|readiness|indicators?|criteria|evidence)\b/;
const pitfallHead = /^(?:common )?pitfalls?\b|^risks?$/;

type Row = readonly [cells: readonly FoundText[], froms: readonly RoleDraft[], tos: readonly RoleDraft[]];

/** Moves that a table lists, a row each, with their years. False where it is no such table. */
export function readMoveRows(assembly: Assembly, page: AssembledPage, table: FoundTable): boolean {
	const columns = moveColumns(table.head.map(({ text }) => text));
	if (columns === null || !speaksOfRoles(assembly, page, table, columns)) return false;
	const rows = table.rows.map((cells): Row => {
		const ends = endsOfRow(cells, columns);
		const [froms, tos] = ends?.map((end) => cellRoles(assembly, page, end, true)) ?? [];
		return [cells, froms ?? [], tos ?? []];
	});
	for (const [cells, froms, tos] of rows) {
		for (const from of froms) for (const to of tos) readRow(assembly, page, table, cells, from, to);
	}
	return true;
}

/** Whether most rows lead from role to role: known ones, or in a table that counts years what reads as one. */
function speaksOfRoles(
	assembly: Assembly,
	page: AssembledPage,
	table: FoundTable,
	columns: MoveColumns,
): boolean {
	const years = table.head.some(({ text }) => isYearsHead(text));
	const named = (end: FoundText): boolean =>
		cellRoles(assembly, page, end, false).length > 0 || (years && readsAsRole(plainText(end.text)));
	const known = (end: FoundText): boolean => cellRoles(assembly, page, end, false).length > 0;
	const ends = table.rows.map((row) => endsOfRow(row, columns));
	const good = ends.filter((row) => row?.every(named) && (years || row.every(known)));
	return good.length > 0 && good.length * 2 > ends.length;
}

function readRow(
	assembly: Assembly,
	page: AssembledPage,
	table: FoundTable,
	cells: readonly FoundText[],
	from: RoleDraft,
	to: RoleDraft,
): void {
	const [first] = cells;
	const values = { role: from.name, file: page.reading.file };
	const place = placeIn(page, first?.src ?? table.src);
	if (from === to) return assembly.report.add('move-to-itself', values, place);
	if (to.kind === 'body')
		return assembly.report.add('move-to-body', { role: from.name, body: to.name }, place);
	if (to.kind === 'stub') to.onMap = true;
	const move = moveOf(assembly, from, to);
	markBlock(page, table.block, `transitions/${move.id}/row`);
	for (const [at, cell] of cells.entries()) {
		const field = readCell(assembly, page, matchable(plainText(table.head[at]?.text ?? '')), cell, move);
		if (field !== null) markBlock(page, table.block, `transitions/${move.id}/${field}`);
	}
}

/** Reads one cell of a move's row; null where it is neither its years nor said of it. */
function readCell(
	assembly: Assembly,
	page: AssembledPage,
	head: string,
	cell: FoundText,
	move: MoveDraft,
): string | null {
	const { text, src } = cell;
	if (text === '' || !/[\p{L}\d]/u.test(text)) return null;
	if (isYearsHead(head)) {
		// "2-4" below "Months" counts months.
		const bare = /^[^\p{L}]*$/u.test(text) && /\bmonths?\b/.test(head);
		const years = timelineYears(bare ? `${text} months` : text);
		if (years === null) move.timelineNotes.push({ id: '', text, src });
		else {
			if (isReversed(years.value.text))
				assembly.report.add('range-reversed', { range: text, file: src.file }, placeIn(page, src));
			const from = originOf(page, assembly.book.roles.get(move.from) as RoleDraft);
			addStated(move.timeline, { value: years.value, text, src, from });
		}
		return 'timeline';
	}
	const item = { id: '', text, src };
	if (notesHead.test(head)) move.notes.push(item);
	else if (readyHead.test(head)) move.indicators.push(item);
	else if (pitfallHead.test(head)) move.pitfalls.push(item);
	else return null;
	return notesHead.test(head) ? 'notes' : readyHead.test(head) ? 'indicators' : 'pitfalls';
}
