import { readFile } from 'node:fs/promises';
import { handOut } from '#lib/formats/html/hand-out.ts';
import { writeHtml } from '#lib/formats/html/write.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { readMask } from '#lib/model/mask.ts';
import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import { exportWords } from '#lib/words/english/export.ts';
import { ownPlace } from './own-files.ts';

/** The format that is the app itself with its contents: one page that opens by itself. */
export const htmlFormat = 'html';

/** What of `document` one page shows, and how. */
export interface HtmlOrder {
	/** The address that it opens at. */
	readonly view: string;
	/** As an address has it; null for what the view hides. */
	readonly mask: string | null;
	readonly title: string;
	readonly mark: string;
}

/** The page with what `order` chose of `document`, or a sentence where it cannot be made. */
export async function htmlOf(
	document: RolemapDocument,
	{ view, mask, title, mark }: HtmlOrder,
): Promise<{ readonly text: string; readonly note: string } | string> {
	const place = ownPlace('build/viewer.html');
	if (place === null) return words.notBuilt;
	const hidden = readMask(mask ?? new URL(view, 'http://viewer').searchParams.get('mask'));
	const made = handOut(document, { view, mask: hidden, title, mark, contains: exportWords.contains });
	return { text: writeHtml(made.document, await readFile(place, 'utf8'), made.head), note: made.head.note };
}

/** Whether a page has anything to show at `address`. */
export function isViewOfHtml(address: string): boolean {
	const url = URL.canParse(address, 'http://viewer') ? new URL(address, 'http://viewer') : null;
	return (
		url?.host === 'viewer' &&
		/^\/(?:(?:organization|routes|compare|skills)?|roles\/[^/]+|moves\/[^/]+\/[^/]+)$/u.test(url.pathname)
	);
}
