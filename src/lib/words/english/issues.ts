import { frameworkIssueWords } from './issues-frameworks.ts';
import { scenarioIssueWords } from './issues-scenarios.ts';
import { linkingIssueWords } from './issues-linking.ts';
import { workspaceFolderIssueWords } from './issues-workspace-folder.ts';
import { pictureIssueWords } from './issues-pictures.ts';
import { organizationIssueWords } from './issues-organization.ts';
import { tableIssueWords } from './issues-tables.ts';
import { ladderIssueWords } from './issues-ladder.ts';
import { fileIssueWords } from './issues-files.ts';
import { archiveIssueWords } from './issues-archives.ts';
import { writingIssueWords } from './issues-writing.ts';
import { nativeIssueWords } from './issues-native.ts';
import { readinessIssueWords } from './issues-readiness.ts';
import { successionIssueWords } from './issues-succession.ts';
import { openingIssueWords } from './issues-opening.ts';
import { editIssueWords } from './issues-edits.ts';
import { editingIssueWords } from './issues-editing.ts';
import { exportIssueWords } from './issues-export.ts';
import { storageIssueWords } from './issues-storage.ts';

/** All problems by code: how grave it is, what it says, and the way out. */
export const issueWords = {
	...ladderIssueWords,
	...fileIssueWords,
	...archiveIssueWords,
	...writingIssueWords,
	...openingIssueWords,
	...editIssueWords,
	...editingIssueWords,
	...storageIssueWords,
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
};
