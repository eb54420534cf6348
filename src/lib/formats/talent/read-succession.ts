import type { Issue } from '#lib/model/issue.ts';
import type { Result } from '#lib/model/result.ts';
import { checkTalent } from '#lib/model/talent/check-talent.ts';
import { defaultReadinessScale, type ReadinessStep } from '#lib/model/talent/readiness-scale.ts';
import { talentGround } from '#lib/model/talent/talent-ground.ts';
import { emptyTalent, nominationStatuses, type Criticality } from '#lib/model/talent/talent.ts';
import { readCsv } from '../csv/read.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Table, TableRow } from '../tables/table.ts';
import { SlateBook } from './slate-book.ts';
import { successionColumnOf, type SuccessionColumn } from './succession-columns.ts';
import { talentIssue } from './talent-issue.ts';
import { RowPlaces, type Ground, type TalentReading } from './talent-reading.ts';

const yes = /^(?:yes|y|true|1|x|ja|j)$/i;
const no = /^(?:no|n|false|0|nein|-)?$/i;

/**
 * The talent data in a `succession.csv`, for the organization in `ground`. What does not fit it is kept and told with
 * its row; only rows that say nothing, or the same again, are left out. Never throws.
 */
export function readSuccession(
	file: SourceFile,
	ground: Ground,
	scale: readonly ReadinessStep[] = defaultReadinessScale,
): Result<TalentReading> {
	const read = readCsv(file, (head) => successionColumnOf(head) !== null);
	if (!read.ok) return read;
	const table = read.value;
	const columns = columnsOf(table);
	if (!columns.has('position_id')) {
		const place = { file: file.path, line: 1 };
		return {
			ok: false,
			issues: [...read.issues, talentIssue('talent-no-columns', { file: file.path }, place)],
		};
	}
	const rows = new SuccessionRows(table, columns, scale);
	const kept = table.rows.filter((row) => rows.take(row)).length;
	const all = table.rows.length + table.lost;
	const orgId = ground.orgs[0]?.id ?? '';
	const stem = file.path.replace(/^.*\//, '').replace(/\.\w+$/, '');
	const talent = {
		...emptyTalent(orgId || 'talent', stem, orgId),
		readinessScale: scale,
		criticality: rows.book.criticality,
		slates: rows.book.ranked(),
	};
	const issues = [
		...read.issues,
		...table.problems,
		...rows.issues(),
		...checkTalent(talent, talentGround(ground, talent), rows.places.of),
	];
	return { ok: true, value: { talent, rows: { read: all, kept, reported: all - kept } }, issues };
}

function columnsOf({ header }: Table): ReadonlyMap<string, number> {
	const columns = new Map<string, number>();
	for (const [at, head] of header.entries()) {
		const meaning = successionColumnOf(head) ?? `other ${head}`;
		columns.set(columns.has(meaning) ? `other ${head}` : meaning, at);
	}
	return columns;
}

/** Takes the rows of one table into a book of slates. */
class SuccessionRows {
	readonly book = new SlateBook();
	readonly places: RowPlaces;
	readonly #table: Table;
	readonly #columns: ReadonlyMap<string, number>;
	readonly #scale: readonly ReadinessStep[];
	readonly #issues: Issue[] = [];
	#withoutStatus = 0;

	constructor(table: Table, columns: ReadonlyMap<string, number>, scale: readonly ReadinessStep[]) {
		this.#table = table;
		this.#columns = columns;
		this.#scale = scale;
		this.places = new RowPlaces(table, columns);
	}

	issues(): readonly Issue[] {
		const count = this.#withoutStatus;
		const place = { file: this.#table.file, line: 1 };
		return [
			...this.#issues,
			...(count === 0 ? [] : [talentIssue('talent-status-missing', { count }, place)]),
		];
	}

	/** False for a row that is told instead. */
	take(row: TableRow): boolean {
		const positionId = this.#cell(row, 'position_id');
		const personId = this.#cell(row, 'person_id');
		const criticality = this.#criticalityIn(row);
		const says = criticality.critical || criticality.impact !== undefined;
		if (positionId === '' || (personId === '' && !says)) {
			this.#tell('talent-row-empty', { line: row.line }, row);
			return false;
		}
		if (says) this.#takeCriticality(positionId, criticality, row);
		const added = personId === '' ? says : this.#takePerson(positionId, personId, row);
		if (personId === '' && says) {
			const at = this.book.criticalAt(positionId);
			const before = this.book.criticality[at];
			if (before) this.book.criticality[at] = { ...before, ...this.#extrasIn(row) };
		}
		return added;
	}

	#takeCriticality(
		positionId: string,
		{ critical, impact }: Pick<Criticality, 'critical' | 'impact'>,
		row: TableRow,
	): void {
		const at = this.book.criticalAt(positionId);
		const before = this.book.criticality[at];
		if (!before) return;
		this.places.put(['criticality', at], row);
		if (impact !== undefined && before.impact !== undefined && before.impact !== impact) {
			const values = { position: positionId, kept: before.impact, other: impact };
			this.#tell('talent-impact-differs', values, row, 'impact');
		}
		const known = before.impact ?? impact;
		this.book.criticality[at] = {
			...before,
			critical: before.critical || critical,
			...(known === undefined ? {} : { impact: known }),
		};
	}

	#takePerson(positionId: string, personId: string, row: TableRow): boolean {
		const at = this.book.slateAt(positionId);
		this.places.put(['slates', at], row);
		const isEmergency = this.#flag(row, 'emergency');
		const says = (['readiness', 'rank', 'status'] as const).some((name) => this.#cell(row, name) !== '');
		// Who only covers an emergency is no successor yet.
		const named = isEmergency && !says ? null : this.#nominate(at, personId, row);
		const covers = isEmergency && this.#cover(at, positionId, personId, row, !says);
		if (named !== null) return true;
		if (!covers)
			this.#tell('talent-row-again', { line: row.line, person: personId, position: positionId }, row);
		return covers;
	}

	/** Where the row's person now stands on the slate; null where they did already. */
	#nominate(at: number, personId: string, row: TableRow): number | null {
		const nth = this.book.nominate(at, {
			personId,
			readiness: this.#readinessIn(row),
			rank: this.#number(row, 'rank', (rank) => Number.isInteger(rank) && rank >= 1),
			status: this.#statusIn(row),
			...this.#extrasIn(row),
		});
		if (nth !== null) this.places.put(['slates', at, 'nominations', nth], row);
		return nth;
	}

	/** Whether the row tells who covers an emergency, and is the first to tell it. */
	#cover(at: number, position: string, personId: string, row: TableRow, alone: boolean): boolean {
		const slate = this.book.slates[at];
		if (!slate) return false;
		if (slate.emergency) {
			const values = { position, kept: slate.emergency.personId, other: personId };
			if (values.kept !== personId) this.#tell('talent-emergency-twice', values, row, 'emergency');
			return false;
		}
		this.book.slates[at] = { ...slate, emergency: { personId, ...(alone ? this.#extrasIn(row) : {}) } };
		return true;
	}

	#cell(row: TableRow, name: SuccessionColumn): string {
		const column = this.#columns.get(name);
		return column === undefined ? '' : (row.cells[column] ?? '').trim();
	}

	#extrasIn(row: TableRow): { readonly extras?: Record<string, string> } {
		const others = [...this.#columns].filter(([name]) => name.startsWith('other '));
		const filled = others.flatMap(([name, column]) => {
			const text = (row.cells[column] ?? '').trim();
			return text === '' ? [] : [[name.slice('other '.length), text] as const];
		});
		return filled.length === 0 ? {} : { extras: Object.fromEntries(filled) };
	}

	#criticalityIn(row: TableRow): Pick<Criticality, 'critical' | 'impact'> {
		const degree = this.#number(row, 'impact', (impact) => [1, 2, 3, 4, 5].includes(impact));
		const impact = degree as Criticality['impact'] | null;
		return { critical: this.#flag(row, 'critical'), ...(impact ? { impact } : {}) };
	}

	#flag(row: TableRow, name: 'critical' | 'emergency'): boolean {
		const text = this.#cell(row, name);
		if (yes.test(text)) return true;
		if (!no.test(text)) this.#tellOdd(row, name, text);
		return false;
	}

	#number(row: TableRow, name: 'impact' | 'rank', fits: (value: number) => boolean): number | null {
		const text = this.#cell(row, name);
		const value = /^\d{1,9}(?:\.0+)?$/.test(text) ? Number(text) : NaN;
		if (fits(value)) return value;
		if (text !== '') this.#tellOdd(row, name, text);
		return null;
	}

	/** A step of the scale by its id or its name; what is neither stays as it is written. */
	#readinessIn(row: TableRow): string {
		const text = this.#cell(row, 'readiness');
		const plain = plainWords(text);
		return this.#scale.find(({ id, name }) => [id, name].map(plainWords).includes(plain))?.id ?? text;
	}

	#statusIn(row: TableRow): (typeof nominationStatuses)[number] {
		const text = this.#cell(row, 'status');
		const status = nominationStatuses.find((name) => name === text.toLowerCase());
		if (status !== undefined) return status;
		if (text === '') this.#withoutStatus++;
		else this.#tell('talent-status-odd', { line: row.line, status: text.slice(0, 80) }, row, 'status');
		return 'proposed';
	}

	#tellOdd(row: TableRow, column: SuccessionColumn, text: string): void {
		this.#tell('talent-cell-odd', { line: row.line, column, text: text.slice(0, 80) }, row, column);
	}

	#tell<C extends Parameters<typeof talentIssue>[0]>(
		code: C,
		values: Parameters<typeof talentIssue<C>>[1],
		row: TableRow,
		column?: SuccessionColumn,
	): void {
		const at = column === undefined ? undefined : this.#columns.get(column);
		this.#issues.push(talentIssue(code, values, this.#table.placeOf(row, at)));
	}
}

/** "1–2 Years" and "1-2 years" are one. */
function plainWords(text: string): string {
	return text
		.toLowerCase()
		.replace(/[‐-―−]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();
}
