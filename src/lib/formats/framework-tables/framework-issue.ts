import { issueMaker, type ValuesOf } from '#lib/model/issue-maker.ts';
import { frameworkIssueWords } from '#lib/words/english/issues-frameworks.ts';

/** The issue of a framework that is no ladder of pages. */
export const frameworkIssue = issueMaker(frameworkIssueWords);

export type FrameworkIssueCode = keyof typeof frameworkIssueWords;
export type FrameworkIssueValues<C extends FrameworkIssueCode> = ValuesOf<(typeof frameworkIssueWords)[C]>;
