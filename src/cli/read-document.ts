import { relative, resolve } from 'node:path';
import { fileKind } from '#lib/formats/files/file-kind.ts';
import { issueMaker } from '#lib/model/issue-maker.ts';
import { project, type ProjectedDocument } from '#lib/model/projection.ts';
import { analysisWords as words } from '#lib/words/english/analyses.ts';
import { fileIssueWords } from '#lib/words/english/issues-files.ts';
import { organizationReportWords } from '#lib/words/english/organization-reports.ts';
import { readLadders } from './read-ladders.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { refuse } from './wrong-usage.ts';

const makeIssue = issueMaker(fileIssueWords);

/** A ladder to be questioned; where its files have errors the answer stands, and the command ends with `code` 1. */
export interface ReadDocument {
	readonly document: ProjectedDocument;
	readonly code: ExitCode;
}

/**
 * The ladder at `path`, or how the command ends where there is none; what went wrong has then been said. `opened` is a
 * talent file that is read beside it: were it in the folder, it is not among those that are left closed.
 */
export async function readDocument(
	path: string,
	terminal: Terminal,
	about: 'ladder' | 'organization' = 'ladder',
	opened?: string,
): Promise<ReadDocument | ExitCode> {
	const ladders = await readLadders([path]);
	if (typeof ladders === 'string') return refuse(terminal, ladders);
	const issues = ladders.flatMap((ladder) => ladder.issues);
	for (const issue of issues) {
		if (issue.code !== 'talent-files-closed') continue;
		const count = Number(issue.values['count']) - (opened !== undefined && liesIn(opened, path) ? 1 : 0);
		if (count > 0) terminal.err(makeIssue('talent-files-closed', { count }, null).message);
	}
	const read = ladders[0]?.document;
	const holds = about === 'ladder' ? read?.roles.length : read?.positions.length;
	if (read === undefined || holds === 0) {
		terminal.err(about === 'ladder' ? words.nothingToAsk : organizationReportWords.noOrganization);
		return 1;
	}
	const errors = issues.filter(({ severity }) => severity === 'error').length;
	if (errors > 0) terminal.err(words.askedWithErrors(errors));
	return { document: project(read, { purpose: 'file' }), code: errors > 0 ? 1 : 0 };
}

/** Whether `file` is talent data at `path` or below it. */
function liesIn(file: string, path: string): boolean {
	const way = relative(resolve(path), resolve(file));
	return fileKind(way || file) === 'talent' && !way.startsWith('..');
}
