import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isLocked } from '#lib/formats/talent/locked-file.ts';
import { openTalent } from '#lib/formats/talent/open-talent.ts';
import { parseScores, scoreScale } from '#lib/formats/talent/readiness-scores.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { projectTalent, type ProjectedTalent } from '#lib/model/talent/project-talent.ts';
import { successionReportWords as words } from '#lib/words/english/succession-reports.ts';
import { pathProblem } from './path-problem.ts';
import type { Given } from './read-flags.ts';
import { painter, showIssue } from './show-issue.ts';
import { showText } from './show-text.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { refuse } from './wrong-usage.ts';

/** The flags of whatever reads talent data. */
export const talentFlags = { talent: 'value', 'passphrase-file': 'value', scores: 'value' } as const;

/**
 * The talent data in the file `path`, for the organization of `document`, or how the command ends where there is none.
 * Its problems have then been said; what it holds is said to nobody but the report that asked for it.
 */
export async function readTalentFile(
	path: string,
	document: ProjectedDocument,
	{ values }: Given,
	terminal: Terminal,
): Promise<ProjectedTalent | ExitCode> {
	let bytes: Uint8Array;
	let passphrase: string | undefined;
	const secret = values['passphrase-file'];
	let reading = path;
	try {
		bytes = await readFile(path);
		if (secret !== undefined) {
			reading = secret;
			// An editor puts a line end behind the last line.
			passphrase = (await readFile(secret, 'utf8')).replace(/^\ufeff/, '').replace(/\r?\n$/, '');
		}
	} catch (error) {
		return refuse(terminal, pathProblem(reading, error));
	}
	const scores = values['scores'] === undefined ? undefined : parseScores(values['scores']);
	if (scores === null) return refuse(terminal, words.scores(scoreScale.map(({ id }) => id)));
	const file = { path: basename(path), bytes };
	if (passphrase === undefined && isLocked(file))
		passphrase = (await terminal.ask?.(words.passphrase(showText(file.path)))) ?? undefined;
	const opened = await openTalent(file, document, {
		...(passphrase === undefined ? {} : { passphrase }),
		...(scores === undefined ? {} : { scores }),
	});
	const paint = painter(terminal.color);
	for (const issue of opened.issues) if (issue.severity !== 'info') terminal.err(showIssue(issue, paint));
	return opened.ok ? projectTalent(opened.value.talent, { sees: 'all' }) : 1;
}
