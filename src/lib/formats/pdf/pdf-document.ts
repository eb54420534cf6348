/**
 * A document that pdfkit 0.20 writes, with what we use of it that its types leave out. Lengths are points, y downwards
 * from the page's top.
 */
export type PdfDocument = PDFKit.PDFDocument & {
	/** The font that was chosen last. */
	readonly _font: PdfFont;
};

/** A font that is embedded. */
export interface PdfFont {
	readonly id: string;
	readonly font: { hasGlyphForCodePoint(point: number): boolean };
	ref(): unknown;
	/** The glyphs of a text in the order of their places, in hexadecimal digits, and where each stands, in 1/1000 of the size. */
	encode(
		text: string,
		features: readonly string[] | undefined,
	): readonly [
		glyphs: readonly string[],
		positions: readonly {
			readonly xAdvance: number;
			readonly advanceWidth: number;
			readonly xOffset: number;
			readonly yOffset: number;
		}[],
	];
	widthOfString(text: string, size: number, features: readonly string[] | undefined): number;
}

/** What a page's dictionary holds that the types leave out (ISO 32000-1, table 30). */
export interface PageEntries {
	UserUnit?: number;
}

export type PdfElement = PDFKit.PDFStructureElement;

export interface Bookmark {
	addItem(
		title: string,
		options: {
			readonly expanded?: boolean;
			/** Counted from 0. */
			readonly pageNumber: number;
			readonly top?: number;
			/** Counted from the page's right edge. */
			readonly left?: number;
		},
	): Bookmark;
}
