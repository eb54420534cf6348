import { issueMaker } from '#lib/model/issue-maker.ts';
import { tableIssueWords } from '#lib/words/english/issues-tables.ts';

/** The issue of a table, a workbook or a row. */
export const tableIssue = issueMaker(tableIssueWords);
