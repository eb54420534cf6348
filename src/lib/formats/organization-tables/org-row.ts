import type { Position, Person, Assignment } from '#lib/model/organization.ts';
import type { Issue } from '#lib/model/issue.ts';
import type { Table, TableRow } from '../tables/table.ts';
import type { OrgMeaning } from './org-columns.ts';
import { orgIssue } from './org-issue.ts';
import { readDay, type DayOrder } from './read-day.ts';
import { readAmount } from './read-amount.ts';

/** One row as its columns mean it; '' where a cell is empty. */
export interface OrgRow {
	readonly table: Table;
	readonly row: TableRow;
	readonly positionId: string;
	readonly personId: string;
	/** Every id by which others may name this row's position or person, the two above among them. */
	readonly ids: readonly string[];
	readonly name: string;
	readonly email: string;
	readonly title: string;
	readonly role: string;
	/** What the manager columns say, those that name a position first. */
	readonly managers: readonly string[];
	/** Those of them that stand in a column of position ids. */
	readonly managerSeats: readonly string[];
	/** What the columns of dotted managers say; one cell may name several. */
	readonly dotted: readonly string[];
	readonly unit: string;
	readonly location: string;
	readonly status: Position['status'];
	/** Whether the row is of someone who left: told, not kept. */
	readonly left: boolean;
	readonly fte: number | null;
	/** Posts in bulk: how many FTE, and how many people. */
	readonly posts: number | null;
	readonly headcount: number | null;
	readonly assistant: boolean;
	readonly cost: number | null;
	readonly personKind: Person['kind'];
	readonly personFte: number | null;
	readonly joined: string | null;
	readonly leaving: string | null;
	readonly assignmentKind: Assignment['kind'] | null;
	readonly since: string | null;
	readonly level: string;
	readonly extras: Readonly<Record<string, string>>;
	/** Whether the seat is said to be vacant. */
	readonly vacant: boolean;
}

const vacantName =
	/^(?:vacant|vacancy|open|tbh|tbc|tba|to be (?:hired|confirmed|announced)|unfilled|nobody|n\/a|-|–)(?: (?:post|position|role|seat|req).*)?$/i;
const closedName = /^(?:eliminated|abolished|deleted|closed)(?: (?:post|position))?$/i;
const gone =
	/^(?:terminated|inactive|left|leaver|departed|deceased|retired|resigned|suspended|deprovisioned|former|0|false|no)$/i;
const yes = /^(?:yes|y|true|1|x|ja|oui|si)$/i;

/** How the columns of one table are read: their meanings, and which number of its dates is the day. */
export interface RowReading {
	readonly meanings: readonly OrgMeaning[];
	readonly dayOrder: DayOrder;
	readonly keepSensitive: ReadonlySet<number>;
	/** Whether the table is one that we wrote: nothing of it is guessed. */
	readonly own: boolean;
	readonly tell: (issue: Issue) => void;
}

/** What one row says. Cells that should be numbers or days and are not are told, and kept as they are. */
export function readOrgRow(table: Table, row: TableRow, reading: RowReading): OrgRow {
	const { meanings, dayOrder, keepSensitive, own, tell } = reading;
	const extras: Record<string, string> = {};
	const keep = (column: number) => {
		const cell = (row.cells[column] ?? '').trim();
		if (cell !== '') extras[table.header[column] ?? String(column)] = cell;
	};
	const cells = new Map<OrgMeaning, { readonly text: string; readonly column: number }[]>();
	for (const [column, meaning] of meanings.entries()) {
		const text = (row.cells[column] ?? '').trim();
		if (meaning === 'extra' || (meaning === 'sensitive' && keepSensitive.has(column))) keep(column);
		else if (meaning !== 'sensitive' && text !== '')
			cells.set(meaning, [...(cells.get(meaning) ?? []), { text, column }]);
	}
	const all = (meaning: OrgMeaning) => (cells.get(meaning) ?? []).map(({ text }) => text);
	const one = (meaning: OrgMeaning) => all(meaning)[0] ?? '';
	const typed = <T>(
		meaning: OrgMeaning,
		read: (text: string) => T | null,
		code: 'org-number-odd' | 'org-day-odd',
	) => {
		const [cell] = cells.get(meaning) ?? [];
		if (!cell) return null;
		const value = read(cell.text);
		if (value === null) {
			keep(cell.column);
			const place = table.placeOf(row, cell.column);
			const values = {
				line: row.line,
				column: table.header[cell.column] ?? '',
				text: cell.text.slice(0, 80),
			};
			tell(orgIssue(code, values, place));
		}
		return value;
	};
	const amount = (meaning: OrgMeaning) => typed(meaning, readAmount, 'org-number-odd');
	const above0 = (meaning: OrgMeaning) =>
		typed(meaning, (text) => ((readAmount(text) ?? 0) > 0 ? readAmount(text) : null), 'org-number-odd');
	const day = (meaning: OrgMeaning) => typed(meaning, (text) => readDay(text, dayOrder), 'org-day-odd');
	const full = one('name') || [one('first-name'), one('last-name')].filter((part) => part !== '').join(' ');
	const says = [one('status'), full];
	const nameless = full === '' && all('email').length + all('position-id').length === 0 && hasNames(meanings);
	const vacant = own ? one('person-id') === '' : nameless || says.some((text) => vacantName.test(text));
	const closed = !own && closedName.test(full);
	return {
		table,
		row,
		positionId: one('position-id'),
		personId: one('person-id'),
		ids: (['position-id', 'person-id', 'other-id', 'email'] as const).flatMap(all),
		name: vacant || closed ? '' : full,
		email: one('email'),
		title: one('title'),
		role: one('role'),
		managers: (
			['manager-position', 'manager-id', 'manager-email', 'manager', 'manager-name'] as const
		).flatMap(all),
		managerSeats: all('manager-position'),
		dotted: all('dotted'),
		unit: one('unit'),
		location: one('location'),
		status: statusOf(closed ? 'closed' : one('status')),
		left: !own && gone.test(one('status')),
		fte: above0('fte'),
		posts: above0('posts'),
		headcount: above0('headcount'),
		assistant: yes.test(one('assistant')),
		cost: amount('cost'),
		personKind: kindOf(one('person-kind')),
		personFte: above0('person-fte'),
		joined: day('joined'),
		leaving: day('leaving'),
		assignmentKind: assignmentKindOf(one('assignment-kind')),
		since: day('since'),
		level: one('level'),
		extras,
		vacant,
	};
}

/** In a list of people a row without a name is a seat that nobody holds, whatever number it has. */
function hasNames(meanings: readonly OrgMeaning[]): boolean {
	return meanings.some((meaning) => ['name', 'first-name', 'last-name'].includes(meaning));
}

function statusOf(text: string): Position['status'] {
	if (/^(?:planned|plan|proposed|future|requested|approved)$/i.test(text)) return 'planned';
	if (/^(?:frozen|on hold|hold)$/i.test(text)) return 'frozen';
	return /^(?:closed|eliminated|abolished|cancell?ed)$/i.test(text) ? 'closed' : 'active';
}

function kindOf(text: string): Person['kind'] {
	if (/contract|freelanc|contingent|temp|agency|vendor/i.test(text)) return 'contractor';
	if (/\bintern|trainee|apprentice|praktik/i.test(text)) return 'intern';
	if (/placeholder/i.test(text)) return 'placeholder';
	return /external|consultant|guest|partner/i.test(text) ? 'external' : 'employee';
}

function assignmentKindOf(text: string): Assignment['kind'] | null {
	if (/^(?:acting|interim)$/i.test(text)) return 'acting';
	if (/^secondary$/i.test(text)) return 'secondary';
	return /^primary$/i.test(text) ? 'primary' : null;
}
