import type { Matrix } from '#lib/model/matrix.ts';
import { readRange } from '#lib/model/read-range.ts';
import type { FoundTable } from '../found.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { AssembledPage, Assembly } from './assembly.ts';
import type { RoleDraft } from './draft.ts';
import { UniqueIds } from '#lib/model/unique-ids.ts';

/** Every cell of a table as written; `columns` are the roles its heads name, from the second on, `rows` those of its row heads. */
export function addMatrix(
	assembly: Assembly,
	page: AssembledPage,
	table: FoundTable,
	kind: Matrix['kind'],
	{ columns, rows }: Readonly<Record<'columns' | 'rows', readonly (RoleDraft | null)[]>>,
): string {
	const width = table.rows.reduce((most, row) => Math.max(most, row.length), table.head.length);
	const [rowIds, columnIds] = [new UniqueIds(), new UniqueIds()];
	const id = assembly.matrixIds.ofText(`${page.id} ${table.title}`, `${page.id}-table`);
	const cols: Matrix['cols'] = [];
	for (let at = 1; at < width; at++) {
		const label = table.head[at]?.text ?? '';
		const role = columns[at - 1];
		cols.push({
			id: columnIds.ofText(plainText(label), 'column'),
			label,
			refKind: role ? 'role' : 'none',
			...refOf(role),
		});
	}
	assembly.matrices.push({
		id,
		frameworkId: assembly.frameworkId,
		title: table.title,
		kind,
		rowHead: table.head[0]?.text ?? '',
		rows: table.rows.map((row, at) => ({
			id: rowIds.ofText(plainText(row[0]?.text ?? ''), 'row'),
			label: row[0]?.text ?? '',
			...refOf(rows[at]),
			...(row[0]?.text === '' ? { continues: true } : {}),
		})),
		cols,
		cells: table.rows.map((row) =>
			cols.map((_, at) => {
				const cell = row[at + 1];
				if (!cell) return null;
				const range = readRange(cell.text);
				return { text: cell.text, src: cell.src, ...(range.kind === 'text' ? {} : { range }) };
			}),
		),
		notes: [...table.notes],
		pageId: page.id,
		src: table.src,
	});
	return id;
}

function refOf(role: RoleDraft | null | undefined): { ref?: string } {
	return role ? { ref: role.id } : {};
}
