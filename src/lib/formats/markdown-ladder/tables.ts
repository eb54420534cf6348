import type { Item } from '#lib/model/role.ts';
import type { Surroundings } from './construct.ts';
import type { PageBlock } from './page-block.ts';
import { sourceOf, trimmed } from './page-text.ts';
import type { Section } from './section.ts';
import { textOf } from './statements.ts';

/** A table as it stands, to be understood when all roles are known. */
export function readTable(block: PageBlock, section: Section, around: Surroundings): void {
	const { page, found } = around;
	if (!block.table) return;
	const notes: Item[] = [];
	found({
		kind: 'table',
		section: section.kind,
		title: section.plain,
		head: block.table.head.map((cell) => textOf(page, cell, section.path)),
		rows: block.table.rows.map((row) => row.map((cell) => textOf(page, cell, section.path))),
		notes,
		src: sourceOf(page, trimmed(page.text, block), section.path),
		block: block.index,
		uses: [],
	});
}
