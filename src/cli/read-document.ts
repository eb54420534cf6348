import { project, type ProjectedDocument } from '#lib/model/projection.ts';
import { analysisWords as words } from '#lib/words/english/analyses.ts';
import { organizationReportWords } from '#lib/words/english/organization-reports.ts';
import { readLadders } from './read-ladders.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { refuse } from './wrong-usage.ts';

/** A ladder to be questioned; where its files have errors the answer stands, and the command ends with `code` 1. */
export interface ReadDocument {
	readonly document: ProjectedDocument;
	readonly code: ExitCode;
}

/** The ladder at `path`, or how the command ends where there is none; what went wrong has then been said. */
export async function readDocument(
	path: string,
	terminal: Terminal,
	about: 'ladder' | 'organization' = 'ladder',
): Promise<ReadDocument | ExitCode> {
	const ladders = await readLadders([path]);
	if (typeof ladders === 'string') return refuse(terminal, ladders);
	const issues = ladders.flatMap((ladder) => ladder.issues);
	for (const { code, message } of issues) if (code === 'talent-files-closed') terminal.err(message);
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
