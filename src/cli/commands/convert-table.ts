import { viewAt, type View } from '#lib/analysis/shown/view-at.ts';
import { pictureFormats } from '#lib/formats/catalog.ts';
import { sheetsFile } from '#lib/formats/document-tables/sheets-file.ts';
import { hasOwnSheets, viewSheets } from '#lib/formats/document-tables/view-sheets.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { Mask } from '#lib/model/mask.ts';
import { commandLineWords } from '#lib/words/english/command-line.ts';
import { pictureCommandWords as words } from '#lib/words/english/picture-command.ts';
import type { Given } from '../read-flags.ts';
import { showText } from '../show-text.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { refuse } from '../wrong-usage.ts';
import { checkedStates, knownMask, talentOf } from './convert-picture.ts';

/** What a table in a file is to show. */
export interface TableOrder {
	readonly path: string;
	/** Where to write; null for the standard output. */
	readonly out: string | null;
	readonly table: 'csv' | 'xlsx';
	readonly address: string;
	readonly view: View;
	readonly mask: Mask;
	readonly given: Given;
}

export const isTableOrder = (order: object): order is TableOrder => 'table' in order;

/** Views that have tables of their own; null for the others. */
export function readTableOrder(
	table: 'csv' | 'xlsx',
	path: string,
	given: Given,
): TableOrder | string | null {
	const { view: address = '', mask: asked, page, out = null } = given.values;
	const view = viewAt(address);
	if (!view || !hasOwnSheets(view, table)) return null;
	if (page !== undefined)
		return words.onlyPictures(
			'page',
			pictureFormats.map(({ name }) => name),
		);
	// Talent data is told by roles unless it is said otherwise.
	const mask = knownMask(asked ?? (view.kind === 'succession' ? 'role-only' : 'none'));
	if (mask === null) return words.unknownMask(showText(asked ?? ''));
	if (table === 'xlsx' && out === null) return commandLineWords.formatNeedsFile(table);
	return { path, out, table, address, view, mask, given };
}

/** The file of a table; how the command ends where there is none, the reason said. */
export async function writeTable(
	order: TableOrder,
	document: RolemapDocument | undefined,
	terminal: Terminal,
): Promise<Uint8Array | ExitCode> {
	if (!document) {
		terminal.err(commandLineWords.nothingToWrite(['ladder', 'organization']));
		return 1;
	}
	const { view, mask, address } = order;
	const named = checkedStates(view, document, terminal);
	if (named !== null) return refuse(terminal, named);
	const talent = await talentOf(order, document, terminal);
	if (typeof talent === 'number') return talent;
	const sheets = viewSheets(view, document, { mask, talent: talent ?? undefined });
	if (sheets === null) {
		const needs = view.kind === 'succession' && talent === null;
		return refuse(terminal, needs ? words.needsTalent : words.showsNothing(showText(address)));
	}
	return sheetsFile(sheets, order.table);
}
