import type { FoundTable } from '../found.ts';
import { moveTitle } from '../move-title.ts';
import { matchable } from '#lib/model/matchable.ts';
import { plainText } from '#lib/model/plain-text.ts';
import { labelInside } from './label-inside.ts';
import { placeIn, type AssembledPage, type Assembly } from './assembly.ts';

/** The move ids that a column head names: "IC → Manager". */
function moveIds(assembly: Assembly, page: AssembledPage, head: FoundTable['head'][number]): string[] {
	const title = moveTitle(plainText(head.text));
	if (!title || title.fromText === undefined) return [];
	const place = placeIn(page, head.src);
	const froms = assembly.book.named(title.fromText, place);
	const tos = assembly.book.named(title.toText, place);
	return froms.flatMap((from) => tos.map((to) => `${from.id}--${to.id}`));
}

/** "Universal Accelerators": a row each, with a text for every move that a column names. */
export function readAccelerators(assembly: Assembly, page: AssembledPage, table: FoundTable): void {
	const heads = table.head.map((cell) => matchable(cell.text));
	const columns = table.head.map((head) => moveIds(assembly, page, head));
	const numberAt = table.head.findIndex(
		(cell, at) => /^(?:#|no\.?|number)$/i.test(cell.text.trim()) && columns[at]?.length === 0,
	);
	const titleAt = heads.findIndex((_, at) => at !== numberAt && columns[at]?.length === 0);
	if (titleAt < 0) return;
	for (const row of table.rows) {
		const title = row[titleAt];
		if (!title || title.text === '') continue;
		const inner = labelInside(title);
		const n = Number.parseInt(row[numberAt]?.text ?? '', 10);
		const byTransition = new Map<string, { text: string; src: FoundTable['src'] }>();
		for (const [at, cell] of row.entries()) {
			if (cell.text !== '')
				for (const id of columns[at] ?? []) byTransition.set(id, { text: cell.text, src: cell.src });
		}
		assembly.accelerators.push({
			id: assembly.acceleratorIds.ofText(plainText(inner.text), 'accelerator'),
			frameworkId: assembly.frameworkId,
			...(Number.isFinite(n) ? { n } : {}),
			title: inner.text,
			byTransition: Object.fromEntries(byTransition),
			src: inner.src,
		});
	}
}
