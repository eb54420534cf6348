import type { RolemapDocument } from '#lib/model/document.ts';
import type { Names } from './lines-of.ts';
import type { PageEdit } from './page-edits.ts';
import type { PageShape } from './page-shape.ts';

/** What the edits of one document are made from. */
export interface WriteContext {
	/** As it shall be read, with the places that the pages give its statements. */
	readonly document: RolemapDocument;
	/** As the pages are read. */
	readonly base: RolemapDocument;
	readonly names: Names;
	/** The page of a file; undefined where the ladder has none. */
	readonly shape: (file: string) => PageShape | undefined;
}

/** An edit with the page it is for. */
export interface FileEdit {
	readonly file: string;
	readonly edit: PageEdit;
}
