import { readFile } from 'node:fs/promises';
import { handOut } from '#lib/formats/html/hand-out.ts';
import { isViewerAddress } from '#lib/formats/html/viewer-address.ts';
import { writeHtml } from '#lib/formats/html/write.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { Mask } from '#lib/model/mask.ts';
import { readMask } from '#lib/model/mask.ts';
import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import { exportWords } from '#lib/words/english/export.ts';
import { pictureCommandWords as pictureWords } from '#lib/words/english/picture-command.ts';
import { ownPlace } from '../own-files.ts';
import type { Given } from '../read-flags.ts';
import { showText } from '../show-text.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { refuse } from '../wrong-usage.ts';
import { knownMask } from './convert-picture.ts';

/** The format that is the app itself with its contents: one page that opens by itself. */
export const htmlFormat = 'html';
export const htmlFlags = { title: 'value', mark: 'value' } as const;

/** What one page is to show, and how. */
export interface HtmlOrder {
	readonly path: string;
	/** Where to write; null for the standard output. */
	readonly out: string | null;
	/** The address that it opens at. */
	readonly opensAt: string;
	readonly mask: Mask;
	readonly title: string;
	readonly mark: string;
}

/** The order that flags give, or a sentence on what is wrong with them. */
export function readHtmlOrder(path: string, { values }: Given): HtmlOrder | string {
	const { view: opensAt = '/', title = '', mark = '', mask, page, out = null } = values;
	if (page !== undefined) return pictureWords.onlyPictures('page', ['svg', 'pdf', 'pptx']);
	if (!isViewerAddress(opensAt)) return words.noSuchView(showText(opensAt), htmlFormat);
	const shown = readMask(new URL(opensAt, 'http://viewer').searchParams.get('mask'));
	const hidden = mask === undefined ? shown : knownMask(mask);
	if (hidden === null) return pictureWords.unknownMask(showText(mask ?? ''));
	return { path, out, opensAt, mask: hidden, title, mark };
}

export const isHtmlOrder = (order: object): order is HtmlOrder => 'opensAt' in order;

/** The page with what `order` chose of `document`; how the command ends where there is none, the reason said. */
export async function pageOf(
	{ opensAt: view, mask, title, mark }: HtmlOrder,
	document: RolemapDocument | undefined,
	terminal: Terminal,
): Promise<string | ExitCode> {
	if (!document || document.roles.length + document.positions.length === 0) {
		terminal.err(words.nothingToWrite(['ladder', 'organization']));
		return 1;
	}
	const place = ownPlace('build/viewer.html');
	if (place === null) return refuse(terminal, words.notBuilt);
	const made = handOut(document, { view, mask, title, mark, contains: exportWords.contains });
	const page = writeHtml(made.document, await readFile(place, 'utf8'), made.head);
	terminal.err(pictureWords.contains(showText(made.head.note)));
	return page;
}
