import { plainText } from '#lib/model/plain-text.ts';
import { nameKey } from '#lib/model/role-names.ts';
import { holderAt } from './page-shape.ts';
import { sequenceEdits } from './sequence-edits.ts';
import type { FileEdit, WriteContext } from './write-context.ts';

/** The rows of ladder tables whose role the document has no more. */
export function goneRowEdits({ document, base, shape }: WriteContext): readonly FileEdit[] {
	const kept = new Set(document.roles.map(({ id }) => id));
	const gone = base.roles.filter(({ id }) => !kept.has(id));
	if (gone.length === 0) return [];
	const byName = new Map(
		gone.flatMap((role) => [role.name, ...role.aliases].map((name) => [nameKey(name), role.id] as const)),
	);
	return base.matrices.flatMap((matrix): FileEdit[] => {
		const page = matrix.kind === 'ladder' ? shape(matrix.src.file) : undefined;
		if (page === undefined) return [];
		return matrix.rows.flatMap((row, at): FileEdit[] => {
			const cells = matrix.cells[at] ?? [];
			const texts = [row.label, ...cells.map((cell) => cell?.text ?? '')];
			const id = texts
				.map((text) => byName.get(nameKey(plainText(text))))
				.find((found) => found !== undefined);
			const src = cells.find((cell) => cell?.src !== undefined)?.src;
			const holder = id !== undefined && src ? holderAt(page, src.from, false) : null;
			if (id === undefined || !src || !holder) return [];
			const { bodies, depth } = holder;
			const edits = sequenceEdits({
				...{ text: page.page.text, bodies, depth, entries: [holder.at], wanted: [] },
				...{ owner: `roles/${id}`, between: page.eol },
			});
			return edits.map((edit) => ({ file: src.file, edit }));
		});
	});
}
