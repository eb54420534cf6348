import type { RolemapDocument } from '#lib/model/document.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { BlockNode, InlineNode } from '#lib/model/markdown-tree.ts';
import type { MapGraph, MapLayout } from '#lib/layout/map-graph.ts';
import type { ColumnMapping } from '#lib/formats/framework-tables/column-meaning.ts';
import type { SavePreview } from '#lib/formats/markdown-ladder/page-diff.ts';
import type { FrameworkPreview } from '#lib/formats/preview-frameworks.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import type { Kept } from '#lib/storage/store.ts';
import type { ExportAnswer, ExportRequest } from './export-request.ts';
import type { FileOrigin } from './file-origin.ts';
import type { WritingSource, WrittenPages } from './page-writer.ts';
import type { WritingPart } from './writing-parts.ts';

/** What was read so far; `done` of `total` pages, and `final` once it is all. */
export interface ReadingStep {
	readonly document: RolemapDocument;
	readonly issues: readonly Issue[];
	readonly done: number;
	readonly total: number;
	readonly final: boolean;
	/** Of a workspace that this browser keeps: how many acts it holds. */
	readonly seq?: number;
	/** Nothing that could be opened was found; what is there says why in `issues`. */
	readonly refused: boolean;
}

/** Text to turn into a tree; links in it are resolved from `file`. */
export interface TreeRequest {
	readonly file: string;
	readonly text: string;
}

/** Every task of the worker: what goes in, what each answer carries. The last answer of a task closes it. */
export interface Tasks {
	readonly read: { readonly input: { origin: FileOrigin; title: string }; readonly output: ReadingStep };
	/** The document of a version that was kept of a workspace. */
	readonly version: {
		readonly input: { workspace: string; version: string };
		readonly output: Kept<RolemapDocument>;
	};
	/** What files that were handed over would be read as; null where they are a ladder of pages or a document of ours. */
	readonly preview: {
		readonly input: {
			readonly files: readonly SourceFile[];
			readonly title: string;
			readonly mappings: readonly ColumnMapping[];
		};
		readonly output: FrameworkPreview | null;
	};
	readonly arrange: {
		readonly input: { graph: MapGraph; arrangement: MapLayout['arrangement'] };
		readonly output: MapLayout;
	};
	/** Hands over one part of what `write` and `compare` are about. */
	readonly take: { readonly input: WritingPart; readonly output: null };
	readonly write: { readonly input: WritingSource; readonly output: WrittenPages };
	readonly compare: { readonly input: WritingSource; readonly output: SavePreview };
	/** Files of what is shown, of a document that was handed over in parts. */
	readonly export: { readonly input: ExportRequest; readonly output: ExportAnswer };
	readonly inline: {
		readonly input: readonly TreeRequest[];
		readonly output: readonly (readonly InlineNode[])[];
	};
	readonly blocks: {
		readonly input: readonly TreeRequest[];
		readonly output: readonly (readonly BlockNode[])[];
	};
}

export type TaskName = keyof Tasks;

export type Request = {
	[T in TaskName]: { readonly call: number; readonly task: T; readonly input: Tasks[T]['input'] };
}[TaskName];

export type Reply =
	| { readonly call: number; readonly kind: 'answer'; readonly output: unknown; readonly last: boolean }
	/** A fault of ours, in words for the console; problems of files are issues, never faults. */
	| { readonly call: number; readonly kind: 'fault'; readonly message: string };
