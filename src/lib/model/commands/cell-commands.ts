import { makeIssue } from '../make-issue.ts';
import { reworded } from '../placed-words.ts';
import type { Command } from './command.ts';
import { edited, recordOf, refused, shortened, withRecord } from './edited.ts';
import { withPlaces } from './stated-commands.ts';

const editCell: Command = {
	name: 'edit-cell',
	fields: [
		{ name: 'table', kind: 'table' },
		{ name: 'row', kind: 'entry', of: 'row' },
		{ name: 'column', kind: 'entry', of: 'column' },
		{ name: 'text', kind: 'text', blank: true },
	],
	run: (document, input) => {
		const table = recordOf(document, 'matrices', input['table']);
		const row = table.rows.findIndex(({ id }) => id === input['row']);
		const column = table.cols.findIndex(({ id }) => id === input['column']);
		const [rowLabel, columnLabel] = [table.rows[row]?.label ?? '', table.cols[column]?.label ?? ''];
		const cell = table.cells[row]?.[column];
		const text = String(input['text']);
		const values = { table: table.title, row: shortened(rowLabel), column: shortened(columnLabel), text };
		if (!cell) return refused(makeIssue('edit-short-row', { row: values.row, column: values.column }, null));
		if (cell.src) return edited(withPlaces(document, [cell.src], text), values);
		const cells = table.cells.map((list, at) =>
			at === row ? list.map((other) => (other === cell ? reworded(cell, { text }, 'cells') : other)) : list,
		);
		return edited(withRecord(document, 'matrices', { ...table, cells }), values);
	},
};

export const cellCommands = { 'edit-cell': editCell };
