import { ladderIssueWords } from './issues-ladder.ts';
import { fileIssueWords } from './issues-files.ts';
import { nativeIssueWords } from './issues-native.ts';
import { openingIssueWords } from './issues-opening.ts';
import { editIssueWords } from './issues-edits.ts';
import { storageIssueWords } from './issues-storage.ts';

/** All problems by code: how grave it is, what it says, and the way out. */
export const issueWords = {
	...ladderIssueWords,
	...fileIssueWords,
	...openingIssueWords,
	...editIssueWords,
	...storageIssueWords,
	...nativeIssueWords,
};
