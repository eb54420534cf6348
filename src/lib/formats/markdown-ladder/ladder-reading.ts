import type { RolemapDocument } from '#lib/model/document.ts';
import type { Issue } from '#lib/model/issue.ts';

/** A ladder as a document, and every problem met on the way, gravest first. */
export interface LadderReading {
	readonly document: RolemapDocument;
	readonly issues: readonly Issue[];
}
