import type { Item } from '#lib/model/role.ts';
import type { Surroundings } from './construct.ts';
import type { FoundTable } from './found.ts';
import type { PageBlock } from './page-block.ts';
import { sourceOf, trimmed } from './page-text.ts';
import type { Section } from './section.ts';
import { itemOf, itemsOf, textOf } from './statements.ts';

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

/**
 * The body of a section that is a table: what stands around the table in words are its notes. Blocks below no table
 * are left to the page.
 */
export function readTabledBody(section: Section, around: Surroundings): void {
	let waiting: PageBlock[] = [];
	let table: FoundTable | null = null;
	for (const block of section.body) {
		if (block.table) {
			readTable(block, section, around);
			table = around.lastTable();
			for (const above of waiting) if (table) addNote(above, section, around, table);
			waiting = [];
		} else if (around.readStray(block, section, null)) continue;
		else if (table) addNote(block, section, around, table);
		else waiting.push(block);
	}
}

function addNote(block: PageBlock, section: Section, around: Surroundings, table: FoundTable): void {
	const { page } = around;
	if (block.items) table.notes.push(...itemsOf(page, block.items, section.path));
	else if (block.kind === 'paragraph' || block.kind === 'quote') {
		table.notes.push(itemOf(page, block.content, section.path));
	} else return;
	table.uses.push({ block: block.index, field: 'notes' });
}
