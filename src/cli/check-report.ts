import { fileKind, isNativeFile } from '#lib/formats/files/file-kind.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { collectionNames } from '#lib/model/change.ts';
import type { Issue, Place, Severity } from '#lib/model/issue.ts';
import type { OpenedLadder } from './read-ladders.ts';

/**
 * What `check --json` prints. A row of a page is one block of it (a heading, a paragraph, a list, a table ...), and
 * every block is kept; a row of a document in one file is a record of it, those left out are reported. A file that
 * was left out whole counts as one row that is reported. Of another framework a row is what its format calls one: a
 * row of a table under its header, a line of a graph, a statement of a level.
 */
export interface CheckReport {
	readonly files: readonly {
		readonly file: string;
		readonly format: string;
		readonly rows: { readonly read: number; readonly kept: number; readonly reported: number };
	}[];
	readonly issues: readonly {
		readonly code: string;
		readonly severity: Severity;
		readonly message: string;
		readonly help?: string;
		readonly place: Place | null;
	}[];
}

/** The report of all the ladders that were checked, in the order given. */
export function checkReport(ladders: readonly OpenedLadder[]): CheckReport {
	return {
		files: ladders.flatMap(filesOf),
		issues: ladders.flatMap(({ issues }) =>
			issues.map(({ code, severity, message, help, place }) => ({
				code,
				severity,
				message,
				...(help === undefined ? {} : { help }),
				place,
			})),
		),
	};
}

function filesOf({ files, document, issues, rows = [] }: OpenedLadder): CheckReport['files'] {
	const counted = new Map(rows.map((of) => [of.file, of]));
	const blocks = new Map(document.pages.map((page) => [page.file, countRows(page.blocks)]));
	const read = new Set(files.map(({ path }) => path));
	const leftOut = issues
		.map(({ place }) => place?.file)
		.filter((file) => file !== undefined && !read.has(file));
	const paths = [...new Set([...read, ...leftOut])].filter((file) => file !== undefined).sort();
	return paths.map((file) => {
		const framework = counted.get(file);
		if (framework !== undefined) {
			const { kept, reported, format } = framework;
			return { file, format, rows: { read: kept + reported, kept, reported } };
		}
		const { kept, reported } =
			isNativeFile(file) && read.has(file) ? recordsOf(document, issues) : rowsOf(file);
		return { file, format: formatOf(file), rows: { read: kept + reported, kept, reported } };
	});

	function rowsOf(file: string) {
		const whole = read.has(file);
		return { kept: blocks.get(file) ?? (whole ? 1 : 0), reported: whole ? 0 : 1 };
	}
}

function recordsOf(document: RolemapDocument, issues: readonly Issue[]) {
	const kept = collectionNames.reduce((sum, name) => sum + document[name].length, 0);
	// A record that cost a part of itself is still there; one that was left out whole is named "roles[3]".
	const lost = issues.filter(({ values }) =>
		/^\w+\[\d+\]$/.test(String(values['leftOut'] ?? values['where'] ?? '')),
	);
	const refused = issues.some(({ severity }) => severity === 'error') && kept === 0;
	return { kept, reported: refused ? Math.max(1, lost.length) : lost.length };
}

function countRows(blocks: RolemapDocument['pages'][number]['blocks']): number {
	return blocks.filter(({ kind }) => kind !== 'blank').length;
}

function formatOf(file: string): 'markdown-ladder' | 'rolemap' | 'unknown' {
	const kind = fileKind(file);
	if (kind === 'page') return 'markdown-ladder';
	return kind === 'data' ? 'rolemap' : 'unknown';
}
