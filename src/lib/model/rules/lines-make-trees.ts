import type { RolemapDocument } from '../document.ts';
import { makeIssue } from '../make-issue.ts';
import { seatName } from '../commands/org-records.ts';
import { touched, type Rule } from './rule.ts';

type ManagerOf = (report: string) => string | undefined;

/** Ids from `report` up to `report` again, or null where the way up ends. */
function loopFrom(managerOf: ManagerOf, report: string): readonly string[] | null {
	const way = [report];
	const seen = new Set(way);
	for (let at = managerOf(report); at !== undefined; at = managerOf(at)) {
		way.push(at);
		if (at === report) return way;
		// A loop further up was there before, and is not this edit's doing.
		if (seen.has(at)) return null;
		seen.add(at);
	}
	return null;
}

/** A way up is mostly short: so many managers are looked for before all of them are put in a map. */
const looksAtFirst = 24;

function managersIn({ lines }: RolemapDocument): ManagerOf {
	let looks = 0;
	let managers: Map<string, string> | undefined;
	return (report) => {
		if (looks++ < looksAtFirst)
			return lines.find((line) => line.report === report && line.kind === 'solid')?.manager;
		if (!managers) {
			managers = new Map();
			for (const { report: from, manager, kind } of lines)
				if (kind === 'solid' && !managers.has(from)) managers.set(from, manager);
		}
		return managers.get(report);
	};
}

/** Nobody reports, through others, to themselves; and by a dotted line to themselves neither. */
export const linesMakeTrees: Rule = (edit) => {
	const lines = touched(edit, 'lines');
	const { before, after } = edit;
	const own = lines.find(({ report, manager }) => report === manager);
	if (own) {
		const position = seatName(after, own.report);
		return [makeIssue('edit-reports-to-itself', { position }, null)];
	}
	const solid = lines.filter(({ kind }) => kind === 'solid');
	if (solid.length === 0) return [];
	const managers = managersIn(after);
	const found = solid
		.map((line) => ({ line, way: loopFrom(managers, line.report) }))
		.find(({ way }) => way !== null);
	if (!found?.way) return [];
	// What stood there before is told as it was called there: who holds a position may change with the edit.
	const names = found.way.map((id) => seatName(before, id));
	const shown = names.length > 9 ? [...names.slice(0, 4), '…', ...names.slice(-4)] : names;
	const [position = '', to = ''] = names;
	return [makeIssue('edit-loop', { loop: shown.join(' -> '), position, to }, null)];
};
