import type { RolemapDocument } from '../document.ts';
import type { Line, Position } from '../organization.ts';
import { slug } from '../slug.ts';

/** An id for a new record, made of `text`, that none of `records` has. */
export function newId(records: readonly { readonly id: string }[], text: string, otherwise: string): string {
	const wanted = slug(text.slice(0, 60)) || otherwise;
	const taken = new Set(records.map(({ id }) => id));
	if (!taken.has(wanted)) return wanted;
	let count = 2;
	while (taken.has(`${wanted}-${count}`)) count++;
	return `${wanted}-${count}`;
}

/** What a sentence calls a position: who holds it, else its title. */
export function seatName(document: RolemapDocument, id: string): string {
	const holders = document.assignments
		.filter(({ positionId }) => positionId === id)
		.map(({ personId }) => personName(document, personId));
	if (holders.length > 0) return holders.join(', ');
	return document.positions.find((position) => position.id === id)?.title || id;
}

export function personName(document: RolemapDocument, id: string): string {
	return document.people.find((person) => person.id === id)?.name ?? id;
}

/** The solid line from `report` to its manager; the first where a file has several. */
export function solidLine(document: RolemapDocument, report: string): Line | undefined {
	return document.lines.find((line) => line.report === report && line.kind === 'solid');
}

/** Ids of those who report to `manager` by a solid line. */
export function reportsTo(document: RolemapDocument, manager: string): readonly string[] {
	return document.lines
		.filter((line) => line.manager === manager && line.kind === 'solid')
		.map(({ report }) => report);
}

/** Lines mostly come from the top down: so often all of them are looked through before they are put in a map. */
const looksThrough = 6;

/** How many positions stand below `id`; a loop, in a file that others wrote, ends. */
export function countBelow({ lines }: RolemapDocument, id: string): number {
	const seen = new Set([id]);
	for (let look = 0; look < looksThrough; look++) {
		const before = seen.size;
		for (const { report, manager, kind } of lines)
			if (kind === 'solid' && seen.has(manager)) seen.add(report);
		if (seen.size === before) return seen.size - 1;
	}
	const under = new Map<string, string[]>();
	for (const { report, manager, kind } of lines) {
		if (kind !== 'solid') continue;
		const reports = under.get(manager);
		if (reports) reports.push(report);
		else under.set(manager, [report]);
	}
	for (const one of seen) for (const report of under.get(one) ?? []) seen.add(report);
	return seen.size - 1;
}

/** `document` with each of `reports` under `manager`, or at the top where that is undefined. */
export function withManager(
	document: RolemapDocument,
	reports: ReadonlySet<string>,
	manager: string | undefined,
): RolemapDocument {
	const [lines, hung] = [[] as Line[], new Set<string>()];
	for (const line of document.lines) {
		if (line.kind !== 'solid' || !reports.has(line.report)) lines.push(line);
		else if (manager !== undefined && !hung.has(line.report)) {
			hung.add(line.report);
			lines.push(line.manager === manager ? line : { ...line, manager });
		}
	}
	for (const report of manager === undefined ? [] : reports) {
		if (hung.has(report)) continue;
		const orgId = document.positions.find(({ id }) => id === report)?.orgId ?? '';
		const id = newId(lines, `${report}--${manager}`, 'line');
		lines.push({ id, orgId, report, manager: manager ?? '', kind: 'solid' });
	}
	return { ...document, lines };
}

/** `document` with the position closed: nobody holds it, and no line leads to it or from it. */
export function withoutSeat(document: RolemapDocument, id: string): RolemapDocument {
	return {
		...document,
		positions: document.positions.map((position) =>
			position.id === id ? { ...position, status: 'closed' } : position,
		),
		assignments: document.assignments.filter(({ positionId }) => positionId !== id),
		lines: document.lines.filter(({ report, manager }) => report !== id && manager !== id),
	};
}

/** How much of a seat's FTE nobody fills, at least 0. */
export function openFte(document: RolemapDocument, { id, fte }: Position): number {
	const filled = document.assignments
		.filter(({ positionId }) => positionId === id)
		.reduce((sum, assignment) => sum + assignment.fte, 0);
	return Math.max(0, fte - filled);
}
