import { withoutAccents } from '#lib/model/slug.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { Line } from '#lib/model/organization.ts';
import { orgIssue } from './org-issue.ts';
import type { OrganizationDraft } from './organization-draft.ts';
import type { OrgRow } from './org-row.ts';

/** The ways of writing that there is no manager, besides an empty cell and naming oneself. */
const nobody = /^(?:xx|none|no[ _-]?manager|no[ _-]?one|n\/?a|null|nil|root|-|–)$/i;

/** Who reports to whom, as the rows of `draft` say; what cannot be found or would close a loop is told and left out. */
export function drawLines(draft: OrganizationDraft, tell: (issue: Issue) => void): readonly Line[] {
	const finder = new PositionFinder(draft);
	const managerOf = new Map<string, string>();
	const lines: Line[] = [];
	const rowOf = new Map<string, OrgRow>();
	for (const [report, { rows }] of draft.positions) {
		for (const row of rows) {
			if (!managerOf.has(report)) {
				const manager = managerIn(row, report, finder, tell);
				if (manager !== null) managerOf.set(report, manager);
				rowOf.set(report, row);
			}
			for (const text of row.dotted.flatMap((cell) => namedIn(cell, finder))) {
				const found = finder.seat(text) ?? finder.find(text);
				if (found.length === 1 && found[0] !== undefined && found[0] !== report)
					lines.push(lineOf(draft, report, found[0], 'dotted'));
				else if (!nobody.test(text)) tell(notFound(row, text, found.length));
			}
		}
	}
	cutLoops(managerOf, draft, rowOf, tell);
	const solid = [...managerOf].map(([report, manager]) => lineOf(draft, report, manager, 'solid'));
	return [...solid, ...new Map(lines.map((line) => [line.id, line])).values()];
}

/** What exports put between several managers in one cell, the surest first; ids may hold any of it. */
const separators = [/\s*[;\n]\s*/, /\s*\|\s*/, /\s*:\s*/];

function namedIn(cell: string, finder: PositionFinder, from = 0): readonly string[] {
	const separator = separators[from];
	if (separator === undefined || finder.seat(cell) !== null || finder.find(cell).length > 0) return [cell];
	return cell
		.split(separator)
		.filter((part) => part !== '')
		.flatMap((part) => namedIn(part, finder, from + 1));
}

function lineOf(draft: OrganizationDraft, report: string, manager: string, kind: Line['kind']): Line {
	const orgId = draft.positions.get(report)?.position.orgId ?? '';
	return { id: `${report}--${manager}${kind === 'dotted' ? '--dotted' : ''}`, orgId, report, manager, kind };
}

function managerIn(
	row: OrgRow,
	own: string,
	finder: PositionFinder,
	tell: (issue: Issue) => void,
): string | null {
	let missed: Issue | null = null;
	for (const text of row.managers) {
		const seat = row.managerSeats.includes(text) ? finder.seat(text) : null;
		if (seat === null && nobody.test(text)) return null;
		const found = seat ?? finder.find(text);
		// Who reports to themselves is at the top.
		if (found.includes(own) && found.length === 1) return null;
		if (found.length === 1) return found[0] ?? null;
		missed ??= notFound(row, text, found.length);
	}
	if (missed) tell(missed);
	return null;
}

function notFound({ row, table }: OrgRow, manager: string, count: number): Issue {
	const place = table.placeOf(row);
	const values = { line: row.line, manager: manager.slice(0, 120) };
	return count === 0
		? orgIssue('org-manager-unknown', values, place)
		: orgIssue('org-manager-ambiguous', { ...values, count }, place);
}

/** Cuts each loop at the position that stands first in the file. */
function cutLoops(
	managerOf: Map<string, string>,
	draft: OrganizationDraft,
	rowOf: ReadonlyMap<string, OrgRow>,
	tell: (issue: Issue) => void,
): void {
	const done = new Set<string>();
	for (const start of draft.positions.keys()) {
		const path = new Set<string>();
		let at: string | undefined = start;
		while (at !== undefined && !done.has(at) && !path.has(at)) {
			path.add(at);
			at = managerOf.get(at);
		}
		if (at !== undefined && path.has(at)) {
			const loop = [...path].slice([...path].indexOf(at));
			managerOf.delete(at);
			const row = rowOf.get(at);
			const names = [...loop.slice(0, 8), at].map((id) => nameOf(draft, id)).join(' -> ');
			const place = row?.table.placeOf(row.row) ?? null;
			tell(orgIssue('org-loop', { line: row?.row.line ?? 0, names }, place));
		}
		for (const id of path) done.add(id);
	}
}

function nameOf({ positions }: OrganizationDraft, id: string): string {
	const { rows, position } = positions.get(id) ?? {};
	return rows?.[0]?.name || position?.title || id;
}

/** Finds positions by any id, e-mail address or name of theirs or of who holds them. */
class PositionFinder {
	readonly #seats: ReadonlyMap<string, unknown>;
	readonly #exact = new Map<string, Set<string>>();
	readonly #loose = new Map<string, Set<string>>();
	readonly #names = new Map<string, Set<string>>();

	constructor(draft: OrganizationDraft) {
		this.#seats = draft.positions;
		for (const [id, { ids, rows }] of draft.positions) {
			put(this.#exact, id, id);
			for (const other of ids) {
				put(this.#exact, other, id);
				put(this.#loose, looseId(other), id);
			}
			for (const { name } of rows) if (name !== '') put(this.#names, nameKey(name), id);
		}
	}

	/** The position of that very id; a person or another id of the same text is not asked. */
	seat(text: string): readonly string[] | null {
		return this.#seats.has(text) ? [text] : null;
	}

	/** The positions `text` may mean: one if all is well. */
	find(text: string): readonly string[] {
		const [, named = '', inner = ''] = /^(.*?)\s*\(([^()]+)\)$/.exec(text) ?? [];
		const common = /^cn=([^,]+)/i.exec(text)?.[1] ?? '';
		const [last = '', first = ''] = text.split(/\s*,\s*/);
		const attempts: readonly (Set<string> | undefined)[] = [
			this.#exact.get(text),
			this.#loose.get(looseId(text)),
			inner === '' ? undefined : (this.#exact.get(inner) ?? this.#loose.get(looseId(inner))),
			this.#names.get(nameKey(text)),
			first === '' ? undefined : this.#names.get(nameKey(`${first} ${last}`)),
			named === '' ? undefined : (this.#names.get(nameKey(named)) ?? this.#swapped(named)),
			common === '' ? undefined : this.#names.get(nameKey(common)),
		];
		return [...(attempts.find((found) => found !== undefined) ?? [])];
	}

	#swapped(text: string): Set<string> | undefined {
		const [last = '', first = ''] = text.split(/\s*,\s*/);
		return first === '' ? undefined : this.#names.get(nameKey(`${first} ${last}`));
	}
}

function put(index: Map<string, Set<string>>, key: string, id: string): void {
	const known = index.get(key);
	if (known) known.add(id);
	else index.set(key, new Set([id]));
}

/** E-mail addresses differ in case from row to row, and spreadsheets eat leading zeros. */
function looseId(id: string): string {
	return id.toLowerCase().replace(/^0+(?=\d)/, '');
}

function nameKey(name: string): string {
	return withoutAccents(name).toLowerCase().replace(/\s+/g, ' ').trim();
}
