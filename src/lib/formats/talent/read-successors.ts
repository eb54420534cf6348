import type { Issue } from '#lib/model/issue.ts';
import type { Result } from '#lib/model/result.ts';
import { checkTalent } from '#lib/model/talent/check-talent.ts';
import { talentGround, type TalentGround } from '#lib/model/talent/talent-ground.ts';
import { emptyTalent } from '#lib/model/talent/talent.ts';
import { readCsv } from '../csv/read.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Table, TableRow } from '../tables/table.ts';
import { scoreScale, type ScoreMapping } from './readiness-scores.ts';
import { SlateBook } from './slate-book.ts';
import {
	isSuccessorColumn,
	scoresIn,
	successorCell,
	successorColumns,
	type SuccessorColumn,
} from './successor-columns.ts';
import { talentIssue } from './talent-issue.ts';
import { RowPlaces, type Ground, type TalentReading } from './talent-reading.ts';

/**
 * The nominations in a successor file of SuccessFactors, for the organization in `ground`. A slate of an incumbent is
 * that of the position the incumbent holds. `mapping` says what each score means; without one the file is refused and
 * its scores are told, because which end is ready cannot be known. The nominations in such a file stand in the system
 * it came from, so they are confirmed. Never throws.
 */
export function readSuccessors(
	file: SourceFile,
	ground: Ground,
	mapping: ScoreMapping | null,
): Result<TalentReading> {
	const read = readCsv(file, isSuccessorColumn);
	if (!read.ok) return read;
	const table = read.value;
	const { path } = file;
	if (mapping === null) {
		const scores = scoresIn(table)
			.map(({ score, label, count }) => `${score}${label === '' ? '' : ` ${label}`} × ${count}`)
			.join(', ');
		const issue = talentIssue('successors-not-mapped', { file: path, scores }, { file: path, line: 1 });
		return { ok: false, issues: [...read.issues, issue] };
	}
	const orgId = ground.orgs[0]?.id ?? '';
	const stem = path.replace(/^.*\//, '').replace(/\.\w+$/, '');
	const empty = { ...emptyTalent(orgId || 'talent', stem, orgId), readinessScale: scoreScale };
	const found = talentGround(ground, empty);
	const rows = new SuccessorRows(table, found, mapping);
	const kept = table.rows.filter((row) => rows.take(row)).length;
	const all = table.rows.length + table.lost;
	const talent = { ...empty, slates: rows.book.ranked() };
	const issues = [
		...read.issues,
		...table.problems,
		...rows.issues,
		...checkTalent(talent, found, rows.places.of),
	];
	return { ok: true, value: { talent, rows: { read: all, kept, reported: all - kept } }, issues };
}

class SuccessorRows {
	readonly book = new SlateBook();
	readonly issues: Issue[] = [];
	readonly places: RowPlaces;
	readonly #table: Table;
	readonly #ground: TalentGround;
	readonly #mapping: ScoreMapping;
	readonly #columns: ReadonlyMap<SuccessorColumn, number>;

	constructor(table: Table, ground: TalentGround, mapping: ScoreMapping) {
		this.#table = table;
		this.#ground = ground;
		this.#mapping = mapping;
		this.#columns = successorColumns(table);
		this.places = new RowPlaces(table, new Map());
	}

	/** False for a row that is told instead. */
	take(row: TableRow): boolean {
		const personId = this.#cell(row, 'successor');
		const position = this.#positionOf(row, ['position', 'incumbent', 'vacancy']);
		if (personId === '' || position === null) return this.#leave('successors-row-empty', {}, row);
		const action = this.#cell(row, 'action').toUpperCase() || 'ADD';
		if (action === 'DELETE') {
			this.book.withdraw(position, personId);
			return this.#leave('successors-row-removes', { action }, row);
		}
		if (!['ADD', 'UPDATE', 'TRANSFER'].includes(action))
			return this.#leave('successors-action-odd', { action: action.slice(0, 40) }, row);
		const score = this.#cell(row, 'readiness');
		const readiness = this.#mapping.get(score);
		if (readiness === undefined)
			return this.#leave('successors-score-odd', { score: score.slice(0, 40) }, row, 'readiness');
		const from = action === 'TRANSFER' ? this.#positionOf(row, oldColumns) : null;
		if (from !== null) this.book.withdraw(from, personId);
		return this.#nominate(position, { personId, readiness, stated: score }, row);
	}

	#nominate(
		position: string,
		successor: { readonly personId: string; readonly readiness: string; readonly stated: string },
		row: TableRow,
	): boolean {
		const at = this.book.slateAt(position);
		this.places.put(['slates', at], row);
		const nth = this.book.nominate(at, { ...successor, rank: null, status: 'confirmed' });
		if (nth !== null) {
			this.places.put(['slates', at, 'nominations', nth], row);
			return true;
		}
		const { personId, readiness, stated } = successor;
		if (this.#cell(row, 'action').toUpperCase() === 'UPDATE')
			return this.book.reassess(at, personId, { readiness, stated });
		return this.#leave('talent-row-again', { person: personId, position }, row);
	}

	/** The position that one of `columns`, the first that is filled, names by itself or by who holds it. */
	#positionOf(row: TableRow, columns: readonly SuccessorColumn[]): string | null {
		const named = columns.find((column) => this.#cell(row, column) !== '');
		if (named === undefined) return null;
		const id = this.#cell(row, named);
		if (!/incumbent/i.test(named)) return id;
		const seats = this.#ground.seats.get(id) ?? [];
		const [position = id] = seats;
		const { line } = row;
		const place = this.#table.placeOf(row, this.#columns.get(named));
		if (seats.length === 0)
			this.issues.push(talentIssue('successors-no-seat', { line, incumbent: id }, place));
		if (seats.length > 1)
			this.issues.push(
				talentIssue('successors-seats', { line, incumbent: id, position, count: seats.length }, place),
			);
		return position;
	}

	#cell(row: TableRow, meaning: SuccessorColumn): string {
		return successorCell(row, this.#columns, meaning);
	}

	#leave<C extends Parameters<typeof talentIssue>[0]>(
		code: C,
		values: Omit<Parameters<typeof talentIssue<C>>[1], 'line'>,
		row: TableRow,
		column?: SuccessorColumn,
	): false {
		const place = this.#table.placeOf(row, column === undefined ? undefined : this.#columns.get(column));
		const filled = { ...values, line: row.line } as Parameters<typeof talentIssue<C>>[1];
		this.issues.push(talentIssue(code, filled, place));
		return false;
	}
}

const oldColumns = ['oldPosition', 'oldIncumbent', 'oldVacancy'] as const;
