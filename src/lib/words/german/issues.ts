import type { SaidIssues } from '../said.ts';
import { fileIssueWords } from './issues-files.ts';
import { editIssueWords } from './issues-edits.ts';
import { nativeIssueWords } from './issues-native.ts';
import { readinessIssueWords } from './issues-readiness.ts';
import { successionIssueWords } from './issues-succession.ts';
import { frameworkIssueWords } from './issues-frameworks.ts';
import { scenarioIssueWords } from './issues-scenarios.ts';
import { linkingIssueWords } from './issues-linking.ts';
import { workspaceFolderIssueWords } from './issues-workspace-folder.ts';
import { pictureIssueWords } from './issues-pictures.ts';
import { organizationIssueWords } from './issues-organization.ts';
import { tableIssueWords } from './issues-tables.ts';
import { exportIssueWords } from './issues-export.ts';
import { ladderIssueWords } from './issues-ladder.ts';

/** All problems by code, for the screen; stored, and on the command line, they are in English. */
export const issueWords = {
	...ladderIssueWords,
	...fileIssueWords,
	...editIssueWords,
	...nativeIssueWords,
	...readinessIssueWords,
	...frameworkIssueWords,
	...tableIssueWords,
	...organizationIssueWords,
	...scenarioIssueWords,
	...workspaceFolderIssueWords,
	...linkingIssueWords,
	...pictureIssueWords,
	...successionIssueWords,
	...exportIssueWords,
} satisfies SaidIssues;
