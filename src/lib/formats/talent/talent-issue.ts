import { issueMaker } from '#lib/model/issue-maker.ts';
import { successionIssueWords } from '#lib/words/english/issues-succession.ts';

/** The issue of a file of talent data or one of its rows. */
export const talentIssue = issueMaker(successionIssueWords);
