import type { ExportLook, ExportOrder, ExportedFile } from '#lib/formats/export-order.ts';
import type { DocumentPart } from './document-parts.ts';

/** Of a picture, in pixels. */
export interface Room {
	readonly width: number;
	readonly height: number;
}

/** What an exporter is asked: to take a part of the document, to show what a file will be, to make it. */
export type ExportRequest =
	| { readonly take: DocumentPart }
	| { readonly look: ExportOrder; readonly room: Room }
	| { readonly make: ExportOrder };

/** The last answer: null to `take`. */
export type ExportAnswer = null | ExportLook | ExportedFile;
