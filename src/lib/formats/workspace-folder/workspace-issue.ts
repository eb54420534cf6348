import { issueMaker } from '#lib/model/issue-maker.ts';
import { workspaceFolderIssueWords } from '#lib/words/english/issues-workspace-folder.ts';

/** The issue of an organization in a folder. */
export const workspaceIssue = issueMaker(workspaceFolderIssueWords);
