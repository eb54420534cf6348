import type { Issue } from '#lib/model/issue.ts';
import type { Mask } from '#lib/model/mask.ts';
import type { LanguageTag } from '#lib/words/words.ts';

/** What an export is a file of: pictures of a view, tables and texts of what it shows, or a page of its own. */
export const exportFormats = ['png', 'pptx', 'html', 'xlsx', 'csv', 'mermaid', 'markdown'] as const;
export type ExportFormat = (typeof exportFormats)[number];

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
}

/** What comes of making it: steps done, then the file or the reason why not. */
export type ExportStep =
	| { readonly done: number; readonly of: number }
	| { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }
	| { readonly issues: readonly Issue[] };
