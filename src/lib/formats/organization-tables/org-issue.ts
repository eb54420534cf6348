import { issueMaker } from '#lib/model/issue-maker.ts';
import { organizationIssueWords } from '#lib/words/english/issues-organization.ts';

/** The issue of an organization's table or one of its rows. */
export const orgIssue = issueMaker(organizationIssueWords);
