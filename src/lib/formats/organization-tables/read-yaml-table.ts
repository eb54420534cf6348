import { isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Node } from 'yaml';
import type { Issue } from '#lib/model/issue.ts';
import type { Result } from '#lib/model/result.ts';
import { decodeText } from '../files/decode-text.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Table } from '../tables/table.ts';
import { orgIssue } from './org-issue.ts';
import { flatFields, recordsTable, type SourceRecord } from './records-table.ts';

/** How often an alias may stand for its anchor: beyond it a small file unfolds into a huge one. */
const mostAliases = 100;

/** The people of a YAML file as a table: a list of records, or records by their ids ("slug"). Broken parts are told. */
export function readYamlTable({ path: file, bytes }: SourceFile): Result<Table> {
	const { text } = decodeText(bytes);
	const lines = new LineCounter();
	const issues: Issue[] = [];
	const records: SourceRecord[] = [];
	const documents = parseAllDocuments(text, {
		lineCounter: lines,
		uniqueKeys: false,
		merge: false,
		logLevel: 'silent',
	});
	for (const document of 'empty' in documents ? [] : documents) {
		for (const { pos } of document.errors) {
			const { line } = lines.linePos(pos[0]);
			issues.push(orgIssue('org-file-broken', { file, line }, { file, line }));
		}
		const lineOf = (node: unknown) => lines.linePos((node as Node | null)?.range?.[0] ?? 0).line;
		const valueOf = (node: unknown): unknown => {
			try {
				return (node as Node | null)?.toJS(document, { maxAliasCount: mostAliases }) ?? null;
			} catch (error) {
				if (!(error instanceof ReferenceError)) throw error;
				const line = lineOf(node);
				issues.push(orgIssue('org-file-broken', { file, line }, { file, line }));
				return null;
			}
		};
		const { contents } = document;
		if (isSeq(contents)) {
			for (const item of contents.items)
				records.push({ line: lineOf(item), fields: flatFields(valueOf(item)) });
		} else if (isMap(contents)) {
			for (const { key, value } of contents.items) {
				if (!isMap(value)) continue;
				const slug = isScalar(key) ? String(key.value) : '';
				records.push({ line: lineOf(key), fields: { slug, ...flatFields(valueOf(value)) } });
			}
		}
	}
	if (records.length === 0) {
		return { ok: false, issues: [...issues, orgIssue('org-no-columns', { file }, { file, line: 1 })] };
	}
	return { ok: true, value: recordsTable(file, records), issues };
}
