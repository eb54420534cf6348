import { editIssueWords } from '#lib/words/english/issues-edits.ts';
import { scenarioIssueWords } from '#lib/words/english/issues-scenarios.ts';
import { issueMaker } from './issue-maker.ts';

/** The issue of an edit that is refused or warned of. */
export const makeIssue = issueMaker({ ...editIssueWords, ...scenarioIssueWords });
