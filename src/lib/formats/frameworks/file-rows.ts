import type { RolemapDocument } from '#lib/model/document.ts';
import type { Issue } from '#lib/model/issue.ts';

/** How many rows of a file were kept and how many are issues instead; what a row is depends on the format. */
export interface FileRows {
	readonly file: string;
	readonly format: string;
	readonly kept: number;
	readonly reported: number;
}

/** A framework that was read from other files than ladder pages. */
export interface FrameworkReading {
	readonly document: RolemapDocument;
	readonly issues: readonly Issue[];
	readonly files: readonly FileRows[];
}
