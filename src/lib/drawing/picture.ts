import type { Rectangle } from '#lib/layout/map-graph.ts';
import type { Shape } from './shape.ts';

/** Two drawn things that a line joins, so that a file can keep the line fastened to both. */
export interface PictureLink {
	/** Where the line stands in `shapes`. */
	readonly line: number;
	/** Where the boxes of both ends stand in `shapes`; null for an end that rests on nothing. */
	readonly from: number | null;
	readonly to: number | null;
}

/** What a reader who cannot see the picture is told, in reading order; the deeper ones belong to the one above. */
export interface PictureEntry {
	readonly text: string;
	/** Where the entry's first shape stands in `shapes`; null where it is drawn nowhere. */
	readonly shape: number | null;
	readonly children: readonly PictureEntry[];
}

/** One view as shapes with all that a file needs beside them: SVG, PDF, PPTX and print are written from this alone. */
export interface Picture {
	readonly title: string;
	/** Where it comes from and how old it is: "Northwind, as of 2026-11-25, option "Two hubs"". */
	readonly source: string;
	/** What it holds, in a sentence: "42 people, no talent data". */
	readonly contents: string;
	/** Whether each sheet has to carry a mark of confidence. */
	readonly confidential: boolean;
	/** BCP 47: `en`, `de`. */
	readonly language: string;
	readonly shapes: readonly Shape[];
	/** What all shapes take up, in pixels at zoom 1. */
	readonly bounds: Rectangle;
	readonly links: readonly PictureLink[];
	readonly outline: readonly PictureEntry[];
}
