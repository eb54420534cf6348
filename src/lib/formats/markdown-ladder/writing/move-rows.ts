import { plainText } from '#lib/model/plain-text.ts';
import { nameKey } from '#lib/model/role-names.ts';
import type { Transition } from '#lib/model/transition.ts';
import { endsOfRow, moveColumns } from '../assembly/move-columns.ts';
import type { PageBlock, Span } from '../page-block.ts';
import { blockTargets } from './move-places.ts';
import { holderAt, type PageShape } from './page-shape.ts';
import { sequenceEdits } from './sequence-edits.ts';
import type { FileEdit, WriteContext } from './write-context.ts';

/** The rows of "From | To | Timeline" whose moves the document has no more. */
export function goneMoveRowEdits(context: WriteContext): readonly FileEdit[] {
	const { document, base } = context;
	const kept = new Set(document.transitions.map(({ id }) => id));
	const gone = base.transitions.filter(({ id }) => !kept.has(id));
	if (gone.length === 0) return [];
	return base.pages.flatMap(({ file }) => {
		const targets = blockTargets(base, file);
		const named = (block: PageBlock, id: string): boolean =>
			targets.get(block.index)?.includes(`transitions/${id}/row`) ?? false;
		const shape = [...targets.values()].flat().some((target) => target.endsWith('/row'))
			? context.shape(file)
			: undefined;
		return (shape?.blocks ?? []).flatMap((block) => {
			const moves = gone.filter(({ id }) => named(block, id));
			return shape && moves.length > 0 ? rowsWithout(shape, block, moves, context) : [];
		});
	});
}

function rowsWithout(
	shape: PageShape,
	block: PageBlock,
	moves: readonly Transition[],
	{ base }: WriteContext,
): readonly FileEdit[] {
	const read = (span: Span): string => shape.page.text.slice(span.from, span.to);
	const columns = moveColumns((block.table?.head ?? []).map(read));
	if (columns === null) return [];
	const namesOf = (id: string): ReadonlySet<string> => {
		const role = base.roles.find((other) => other.id === id);
		return new Set([role?.name ?? '', role?.shortName ?? '', ...(role?.aliases ?? [])].map(nameKey));
	};
	return (block.table?.rows ?? []).flatMap((cells): FileEdit[] => {
		const ends = endsOfRow(
			cells.map((cell) => ({ text: read(cell) })),
			columns,
		)?.map(({ text }) => nameKey(plainText(text)));
		const move = moves.find(
			({ from, to }) => ends && namesOf(from).has(ends[0] ?? '') && namesOf(to).has(ends[1] ?? ''),
		);
		const holder = move && cells[0] ? holderAt(shape, cells[0].from, false) : null;
		if (!move || !holder) return [];
		const { bodies, depth } = holder;
		const edits = sequenceEdits({
			...{ text: shape.page.text, bodies, depth, entries: [holder.at], wanted: [] },
			...{ owner: `transitions/${move.id}`, between: shape.eol },
		});
		return edits.map((edit) => ({ file: shape.page.file, edit }));
	});
}
