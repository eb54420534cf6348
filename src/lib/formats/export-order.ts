import type { Issue } from '#lib/model/issue.ts';
import type { PageChoice } from './page-choice.ts';
import type { Mask } from '#lib/model/mask.ts';
import type { LanguageTag } from '#lib/words/words.ts';

/** What an export is a file of: pictures of a view, tables and texts of what it shows, or a page of its own. */
export const exportFormats = [
	'svg',
	'pdf',
	'pptx',
	'png',
	'html',
	'xlsx',
	'csv',
	'mermaid',
	'markdown',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Whether a file of `format` shows the view as it is drawn. */
export function showsPicture(format: ExportFormat): boolean {
	return ['svg', 'pdf', 'pptx', 'png'].includes(format);
}

/** What somebody chose to export, and how. */
export interface ExportOrder {
	readonly format: ExportFormat;
	/** The view's: what it focuses, filters and compares is in it. */
	readonly address: string;
	readonly mask: Mask;
	/** '' for the view's own. */
	readonly title: string;
	readonly confidential: boolean;
	/** Of a PNG, in pixels. */
	readonly width: number;
	/** Of a PDF. */
	readonly page: PageChoice;
	/** Of the words in it, and how numbers and days are written (BCP 47). */
	readonly language: LanguageTag;
	readonly locale: string;
	/** When it is made, in milliseconds since 1970. */
	readonly now: number;
}

/** What the file will be: how it looks, where it is a picture, and what it holds, in a sentence. */
export interface ExportLook {
	readonly picture: ImageBitmap | null;
	readonly title: string;
	/** '' where the view shows nothing of the kind. */
	readonly contents: string;
	/** How many pages or slides it is parted into. */
	readonly sheets: number;
}

/** What came of making it: the file, with what is to be said of it, or the reasons why there is none. */
export type ExportedFile =
	| {
			readonly name: string;
			readonly bytes: Uint8Array<ArrayBuffer>;
			readonly type: string;
			readonly issues?: readonly Issue[];
	  }
	| { readonly issues: readonly Issue[] };
