import { ladderFigures } from '#lib/analysis/ladder-figures.ts';
import type { Issue } from '#lib/model/issue.ts';
import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import { checkReport } from '../check-report.ts';
import { leftClosed } from '../left-closed.ts';
import { readFlags } from '../read-flags.ts';
import { readLadders, type OpenedLadder } from '../read-ladders.ts';
import { painter, showIssue, type Paint } from '../show-issue.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { refuse, wrongUsage } from '../wrong-usage.ts';

/** `rolemap check <path...> [--json]`: every problem of the files there. */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
	const given = readFlags('check', args, { json: 'switch' });
	if (typeof given === 'string') return wrongUsage(terminal, given);
	if (given.paths.length === 0) return wrongUsage(terminal, words.missingPath('check'));
	const ladders = await readLadders(given.paths);
	if (typeof ladders === 'string') return refuse(terminal, ladders);
	if (given.switches.has('json')) {
		terminal.out(JSON.stringify(checkReport(ladders), null, '\t'));
	} else {
		const paint = painter(terminal.color);
		for (const ladder of ladders) terminal.out(showLadder(ladder, paint));
	}
	const failed = ladders.some(({ issues }) => issues.some(({ severity }) => severity === 'error'));
	return failed ? 1 : 0;
}

function showLadder({ document, issues }: OpenedLadder, paint: Paint): string {
	const closed = issues.filter(({ code }) => leftClosed.has(code));
	const shown = issues.filter((issue) => !closed.includes(issue));
	const helped = new Set<string>();
	const show = (issue: Issue): string => {
		// The way out of a code is told once, or a page of the same notes would be half repetition.
		const { help, ...bare } = issue;
		const text = showIssue(helped.has(issue.code) ? bare : issue, paint);
		if (help !== undefined) helped.add(issue.code);
		return text;
	};
	const blocks = byFile(shown).map((ofFile) => ofFile.map(show).join('\n'));
	const disagreements = shown.filter(({ code }) => code === 'statements-differ').length;
	const count = (severity: string) => shown.filter((issue) => issue.severity === severity).length;
	const closing = [
		words.figures({ ...ladderFigures(document), disagreements }),
		words.problems(count('error'), count('warning'), count('info')),
		...closed.map(({ message }) => message),
	];
	return [...blocks, closing.join('\n')].join('\n\n');
}

/** Problems of no file come first, then file by file in the order of their names, and by line within one. */
function byFile(issues: readonly Issue[]): readonly (readonly Issue[])[] {
	const groups = new Map<string | null, Issue[]>();
	for (const issue of issues) {
		const file = issue.place?.file ?? null;
		groups.set(file, [...(groups.get(file) ?? []), issue]);
	}
	const at = (issue: Issue) => issue.place?.line ?? 0;
	return [...groups]
		.sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
		.map(([, ofFile]) => ofFile.sort((a, b) => at(a) - at(b)));
}
