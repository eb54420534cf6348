import { editingIssueWords } from '#lib/words/english/issues-editing.ts';
import { issueMaker } from './issue-maker.ts';

/** The issue that says why nothing at all may be changed. */
export const makeEditingIssue = issueMaker(editingIssueWords);
