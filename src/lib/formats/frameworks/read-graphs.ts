import { frameworkIssue } from '../framework-tables/framework-issue.ts';
import { emptyDocument } from '#lib/model/empty-document.ts';
import { joinDocuments } from '#lib/model/join-documents.ts';
import type { Result } from '#lib/model/result.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { FrameworkReading } from './file-rows.ts';
import { graphFramework, type PlainGraph } from './plain-graph.ts';

/** Reads files of graphs one by one; each is a framework of its own, side by side in one document. */
export function graphReader(read: (file: SourceFile) => Result<PlainGraph>, format: PlainGraph['format']) {
	return (files: readonly SourceFile[], title: string): FrameworkReading => {
		let whole: FrameworkReading | null = null;
		const refused: FrameworkReading = { document: emptyDocument('none', title), issues: [], files: [] };
		const [issues, rows] = [[...refused.issues], [...refused.files]];
		for (const file of files) {
			const graph = read(file);
			if (!graph.ok) {
				issues.push(...graph.issues);
				rows.push({ file: file.path, format, kept: 0, reported: 1 });
				continue;
			}
			const next = graphFramework(graph.value);
			whole = whole === null ? next : joinReadings(whole, next);
		}
		const found = whole ?? refused;
		return {
			document: found.document,
			issues: [...issues, ...found.issues],
			files: [...rows, ...found.files],
		};
	};
}

/** Two readings as one; ids of the second that are taken are changed and told. */
export function joinReadings(one: FrameworkReading, other: FrameworkReading): FrameworkReading {
	const { document, changed, prefix } = joinDocuments(one.document, other.document);
	const told =
		changed === 0 ? [] : [frameworkIssue('framework-ids-changed', { count: changed, prefix }, null)];
	return {
		document,
		issues: [...one.issues, ...other.issues, ...told],
		files: [...one.files, ...other.files],
	};
}
