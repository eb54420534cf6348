import { findPareto } from '#lib/analysis/routes/find-pareto.ts';
import { findWays, type FoundWays } from '#lib/analysis/routes/find-ways.ts';
import type { Way } from '#lib/analysis/routes/way.ts';
import { wayOrders, type WayOrder } from '#lib/analysis/routes/move-costs.ts';
import { wayfinding, type WaysQuestion } from '#lib/analysis/routes/ways-question.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { analysisWords as words } from '#lib/words/english/analyses.ts';
import { commandLineWords } from '#lib/words/english/command-line.ts';
import { numberFlag } from '../number-flag.ts';
import { readDocument } from '../read-document.ts';
import { readFlags, type Given } from '../read-flags.ts';
import { roleFlag, roleNamed } from '../role-flag.ts';
import { showJson } from '../show-json.ts';
import { showText } from '../show-text.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { refuse, wrongUsage } from '../wrong-usage.ts';

/** `rolemap routes <path> --from <id> --to <id> [--k n] [--order ...] [filters] [--json]`: the ways between two roles. */
export async function routes(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
	const given = readFlags('routes', args, {
		from: 'value',
		to: 'value',
		k: 'value',
		order: 'value',
		pareto: 'switch',
		'no-people': 'switch',
		'no-down': 'switch',
		pass: 'value',
		avoid: 'value',
		years: 'value',
		spent: 'value',
		json: 'switch',
	});
	if (typeof given === 'string') return wrongUsage(terminal, given);
	const [path, ...more] = given.paths;
	if (path === undefined) return wrongUsage(terminal, commandLineWords.missingPath('routes'));
	if (more.length > 0) return wrongUsage(terminal, commandLineWords.tooManyPaths('routes'));
	const read = await readDocument(path, terminal);
	if (typeof read === 'number') return read;
	const question = readQuestion(read.document, given);
	if (typeof question === 'string') return refuse(terminal, question);
	const finding = wayfinding(read.document);
	const found = findWays(finding, given.switches.has('pareto') ? { ...question, k: 1 } : question);
	const pareto = given.switches.has('pareto') ? findPareto(finding, question) : null;
	const ways = pareto?.ways ?? found.ways;
	if (found.none) terminal.err(noWay(question, found.none));
	if (pareto && pareto.total > ways.length) terminal.err(words.paretoCut(ways.length, pareto.total));
	if (pareto ? pareto.stopped : found.stopped) terminal.err(words.searchStopped);
	if (given.switches.has('json')) terminal.out(showJson(ways));
	else if (ways.length > 0) terminal.out(ways.map((way, at) => shownWay(way, at + 1)).join('\n'));
	return read.code;
}

function readQuestion(document: ProjectedDocument, given: Given): WaysQuestion | string {
	const ends = [roleFlag(document, given, 'from'), roleFlag(document, given, 'to')] as const;
	const k = numberFlag(given, 'k', 'whole');
	const years = numberFlag(given, 'years');
	const spent = numberFlag(given, 'spent');
	const pass = rolesOf(document, given, 'pass');
	const avoid = rolesOf(document, given, 'avoid');
	const [from, to] = ends;
	for (const one of [from, to, k, years, spent, pass, avoid]) if (typeof one === 'string') return one;
	const order = given.values['order'] ?? 'years';
	if (!isOrder(order)) return words.unknownOrder(order, wayOrders);
	if (k === 0) return words.notANumber('k', '0', 'whole');
	if (typeof from === 'string' || typeof to === 'string') return '';
	if (typeof pass === 'string' || typeof avoid === 'string') return '';
	if (from.id === to.id) return words.sameRole;
	return {
		from: from.id,
		to: to.id,
		order,
		pass,
		avoid,
		withoutPeople: given.switches.has('no-people'),
		withoutDown: given.switches.has('no-down'),
		...(typeof k === 'number' ? { k } : {}),
		...(typeof years === 'number' ? { years } : {}),
		...(typeof spent === 'number' ? { spent } : {}),
	};
}

function isOrder(order: string): order is WayOrder {
	return (wayOrders as readonly string[]).includes(order);
}

/** Ids between commas, as `compare --roles a,b` has them; none where the flag is not given. */
function rolesOf(document: ProjectedDocument, given: Given, flag: string): readonly string[] | string {
	const ids = (given.values[flag] ?? '').split(',').map((id) => id.trim());
	const roles = ids.filter((id) => id !== '').map((id) => roleNamed(document, id));
	return (
		roles.find((role) => typeof role === 'string') ??
		roles.flatMap((role) => (typeof role === 'string' ? [] : role.id))
	);
}

function noWay({ from, to }: WaysQuestion, { why, nearest }: NonNullable<FoundWays['none']>): string {
	return words.noWay(showText(from), showText(to), why, nearest === null ? null : showText(nearest));
}

function shownWay(way: Way, place: number): string {
	return words.way(place, way.roles.map(showText), way);
}
