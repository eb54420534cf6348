import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import type { Issue, Severity } from '#lib/model/issue.ts';
import { columnsOf, showText } from './show-text.ts';

/** Puts a text in a color, or leaves it as it is. */
export type Paint = (text: string, color: 'red' | 'yellow' | 'blue' | 'bold' | 'dim') => string;

const colors = { red: 31, yellow: 33, blue: 34, bold: 1, dim: 2 };
const severityColor: Readonly<Record<Severity, 'red' | 'yellow' | 'blue'>> = {
	error: 'red',
	warning: 'yellow',
	info: 'blue',
};

/** How much of a long line is shown around the place that is meant, in characters. */
const window = { before: 40, all: 100 };

/** Colors by ANSI escapes, or none at all. */
export function painter(color: boolean): Paint {
	return (text, name) => (color ? `\u001b[${colors[name]}m${text}\u001b[0m` : text);
}

/** One problem in a few lines: where, how grave, what, the offending line with a caret, and the way out. */
export function showIssue(issue: Issue, paint: Paint): string {
	const { place, severity } = issue;
	const line = place?.line === undefined ? '' : `:${place.line}`;
	const column = place?.column === undefined ? '' : `:${place.column}`;
	const where = place === null ? '' : `${paint(`${showText(place.file)}${line}${column}`, 'bold')}  `;
	const grave = paint(words.severities[severity], severityColor[severity]);
	const lines = [`${where}${grave}  ${showText(issue.message)}  ${paint(issue.code, 'dim')}`];
	if (place?.excerpt !== undefined && place.excerpt.trim() !== '') {
		lines.push(...showExcerpt(place.excerpt, place.column, paint));
	}
	if (issue.help !== undefined) lines.push(`    ${words.wayOut(showText(issue.help))}`);
	return lines.join('\n');
}

function showExcerpt(excerpt: string, column: number | undefined, paint: Paint): string[] {
	const at = Math.max((column ?? 1) - 1, 0);
	const from = at > window.all - 20 ? at - window.before : 0;
	const shown = excerpt.slice(from, from + window.all);
	const head = from > 0 ? '…' : '';
	const tail = from + window.all < excerpt.length ? '…' : '';
	const lines = [`    ${paint('|', 'dim')} ${head}${showText(shown)}${tail}`];
	if (column !== undefined && at <= excerpt.length) {
		const before = columnsOf(head + showText(shown.slice(0, at - from)));
		lines.push(`    ${paint('|', 'dim')} ${' '.repeat(before)}${paint('^', 'bold')}`);
	}
	return lines;
}
