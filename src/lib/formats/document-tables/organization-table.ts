import type { RolemapDocument } from '#lib/model/document.ts';
import type { Assignment, Person, Position } from '#lib/model/organization.ts';
import type { SheetRows } from './sheet.ts';
import { guessOrgColumns } from '../organization-tables/org-columns.ts';
import { ownColumns } from '../organization-tables/own-table.ts';

/**
 * The first organization of `document` as the table of one file: a row a seat or, where several share it, one for each
 * who does. Only the header where it has none.
 */
export function organizationTable(document: RolemapDocument): SheetRows {
	const orgId = document.orgs[0]?.id;
	const positions = document.positions.filter((position) => position.orgId === orgId);
	const people = new Map(document.people.map((person) => [person.id, person]));
	const units = new Map(document.units.map(({ id, name }) => [id, name]));
	const held = groupedBy(document.assignments, ({ positionId }) => positionId);
	const lines = groupedBy(document.lines, ({ report }) => report);
	const extras = extraColumns(positions);
	const rows = positions.flatMap((position) => {
		const own = lines.get(position.id) ?? [];
		const solid = own.find(({ kind }) => kind === 'solid');
		const dotted = own.filter(({ kind }) => kind === 'dotted').map(({ manager }) => manager);
		const seat = [
			...[position.id, position.title, position.roleId ?? position.extras?.['role'] ?? ''],
			...[solid?.manager ?? '', dotted.join(';')],
			...[units.get(position.unitId ?? '') ?? '', position.location ?? '', position.status, position.fte],
			...[position.assistant ? 'yes' : '', position.annualCost ?? ''],
		];
		const rest = [position.level ?? '', headcountOf(position)];
		const beside = extras.map((name) => position.extras?.[name] ?? '');
		const holders: readonly (Assignment | null)[] = held.get(position.id) ?? [null];
		return holders.map((one) => [...seat, ...holderCells(one, people), ...rest, ...beside]);
	});
	return [[...ownColumns, ...extras], ...rows];
}

function holderCells(
	assignment: Assignment | null,
	people: ReadonlyMap<string, Person>,
): readonly (string | number)[] {
	const person = assignment === null ? undefined : people.get(assignment.personId);
	if (assignment === null || person === undefined) return ['', '', '', '', '', '', '', ''];
	return [
		...[person.id, person.name, person.kind, assignment.fte],
		...[person.joined ?? '', person.email ?? '', assignment.kind, assignment.start ?? ''],
	];
}

/** Posts in bulk say how many they count for, whether that was told or follows from their FTE. */
function headcountOf({ pooled, fte }: Position): number | '' {
	return pooled === undefined ? '' : (pooled.headcount ?? Math.max(1, Math.round(fte)));
}

/** Names of columns beside positions that are read as that again; others would be taken for something else. */
function extraColumns(positions: readonly Position[]): readonly string[] {
	const names = new Set(positions.flatMap(({ extras = {} }) => Object.keys(extras)));
	const wanted = [...names].filter((name) => name.replace(/\s+/g, ' ').trim() === name && name !== '');
	const meanings = guessOrgColumns({ header: [...ownColumns, ...wanted] });
	return wanted.filter(
		(name, at) => meanings[ownColumns.length + at] === 'extra' && !ownColumns.includes(name),
	);
}

function groupedBy<T>(
	records: readonly T[],
	keyOf: (record: T) => string,
): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>();
	for (const record of records) {
		const group = groups.get(keyOf(record));
		if (group) group.push(record);
		else groups.set(keyOf(record), [record]);
	}
	return groups;
}
