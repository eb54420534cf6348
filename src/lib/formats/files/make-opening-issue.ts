import { issueMaker } from '#lib/model/issue-maker.ts';
import { fileIssueWords } from '#lib/words/english/issues-files.ts';
import { openingIssueWords } from '#lib/words/english/issues-opening.ts';

/** The issue of a file that a person handed over and that does not get as far as being read as a page. */
export const makeOpeningIssue = issueMaker({ ...fileIssueWords, ...openingIssueWords });
