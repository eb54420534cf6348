import type { ColumnMapping } from '#lib/formats/framework-tables/column-meaning.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';

/** Where the files of a ladder come from: handed over, or fetched by the worker itself. */
export type FileOrigin =
	| {
			readonly kind: 'files';
			readonly files: readonly SourceFile[];
			/** What columns of tables among them mean, by their header. */
			readonly mappings?: readonly ColumnMapping[];
			/** Whether nothing but being chosen together holds them: their name tells no ladder from another. */
			readonly loose?: boolean;
	  }
	/** One address a file; `path` is the name it is read under. */
	| { readonly kind: 'addresses'; readonly addresses: readonly { path: string; url: string }[] }
	/** A running `rolemap serve`: its pages in one response, opened by this run's token. */
	| { readonly kind: 'served'; readonly token: string }
	/** A workspace that this browser keeps, by its id. */
	| { readonly kind: 'stored'; readonly workspace: string };
