import { nearName } from '#lib/model/near-name.ts';
import { analysisWords as words } from '#lib/words/english/analyses.ts';
import { successionReportWords as successionWords } from '#lib/words/english/succession-reports.ts';
import { commandLineWords } from '#lib/words/english/command-line.ts';
import { emptyTalent } from '#lib/model/talent/talent.ts';
import { projectTalent } from '#lib/model/talent/project-talent.ts';
import { readDocument } from '../read-document.ts';
import { readFlags, type Given } from '../read-flags.ts';
import { reportKinds } from '../reports/catalog.ts';
import type { ReportKind } from '../reports/report-kind.ts';
import { readTalentFile } from '../read-talent-file.ts';
import { showJson } from '../show-json.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { refuse, wrongUsage } from '../wrong-usage.ts';

/** What reports that read no talent data are handed. */
const noTalent = projectTalent(emptyTalent('none', '', ''), { sees: 'all' });

interface ReportOrder {
	readonly path: string;
	readonly kind: ReportKind;
	readonly given: Given;
}

/** `rolemap report <path> <analysis> [its flags] [--json]`: a question about the ladder, and its answer. */
export async function report(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
	const order = await readOrder(args);
	if (typeof order === 'string') return wrongUsage(terminal, order);
	const { kind, given } = order;
	const opened = kind.readsTalent === true ? given.values['talent'] : undefined;
	if (kind.readsTalent === true && opened === undefined)
		return wrongUsage(terminal, successionWords.noTalent);
	const read = await readDocument(order.path, terminal, kind.about, opened);
	if (typeof read === 'number') return read;
	const talent =
		opened === undefined ? noTalent : await readTalentFile(opened, read.document, given, terminal);
	if (typeof talent === 'number') return talent;
	const made = kind.run(read.document, given, talent);
	if (typeof made === 'string') return refuse(terminal, made);
	terminal.out(given.switches.has('json') ? showJson(made.answer) : made.text);
	return read.code;
}

async function readOrder(args: readonly string[]): Promise<ReportOrder | string> {
	const names = Object.keys(reportKinds);
	let problem: string | null = null;
	// Which words are values of flags depends on the analysis, and a role may have the name of one: the analysis
	// asked for is the one that stands second when its own flags are taken out.
	for (const name of names.filter((one) => args.includes(one))) {
		const kind = await reportKinds[name]?.();
		if (kind === undefined) continue;
		const given = readFlags('report', args, { ...kind.flags, json: 'switch' });
		if (typeof given === 'string') problem ??= given;
		else if (given.paths[0] === name && given.paths.length === 1)
			problem = commandLineWords.missingPath('report');
		else if (given.paths[1] !== name) continue;
		else if (given.paths.length > 2) return commandLineWords.tooManyPaths('report');
		else return { path: given.paths[0] ?? '', kind, given };
	}
	if (problem !== null) return problem;
	const given = readFlags('report', args, { json: 'switch' });
	const asked = typeof given === 'string' ? '' : (given.paths[1] ?? '');
	return words.analysisMissing(names, asked, nearName(asked, names));
}
