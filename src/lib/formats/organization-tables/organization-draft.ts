import type { Issue } from '#lib/model/issue.ts';
import type { Assignment, Person, Position, Unit } from '#lib/model/organization.ts';
import type { OrganizationRecords } from '#lib/model/organization-records.ts';
import { UniqueIds } from '#lib/model/unique-ids.ts';
import { orgIssue } from './org-issue.ts';
import type { OrgRow } from './org-row.ts';

/** A position as far as the rows read so far tell it, with the first of them. */
export interface DraftPosition {
	position: Position;
	readonly rows: OrgRow[];
	readonly ids: Set<string>;
}

/** What public bodies write for the name of someone junior. */
const undisclosed = /^(?:n\/d|not disclosed|undisclosed|withheld|redacted)$/i;

/** Positions and people that grow row by row; rows of one id are one. */
export class OrganizationDraft {
	readonly positions = new Map<string, DraftPosition>();
	readonly people = new Map<string, Person>();
	readonly #orgId: string;
	readonly #tell: (issue: Issue) => void;
	readonly #assignments = new Map<string, Assignment>();
	readonly #units = new Map<string, Unit>();
	readonly #unitIds = new UniqueIds();
	readonly #minted = new UniqueIds();
	readonly #held = new Map<string, string[]>();

	constructor(orgId: string, tell: (issue: Issue) => void) {
		this.#orgId = orgId;
		this.#tell = tell;
	}

	/** Takes a row in; false for one that is told instead, because it says nothing or nothing new. */
	add(row: OrgRow): boolean {
		const { table, row: source } = row;
		if (row.left) {
			this.#tell(orgIssue('org-row-left', { line: source.line, name: row.name }, table.placeOf(source)));
			return false;
		}
		if (![row.positionId, row.personId, row.name, row.title, row.email].some((text) => text !== '')) {
			this.#tell(orgIssue('org-row-empty', { line: source.line }, table.placeOf(source)));
			return false;
		}
		const id = this.#positionIdOf(row);
		const known = this.positions.get(id);
		if (known) return this.#join(known, row);
		const position = this.#positionOf(id, row);
		this.positions.set(id, { position, rows: [row], ids: new Set(row.ids) });
		this.#assign(position, row, row.personFte ?? row.fte ?? 1);
		return true;
	}

	records(): Omit<OrganizationRecords, 'orgs' | 'lines'> {
		return {
			units: [...this.#units.values()],
			positions: [...this.positions.values()].map(({ position }) => position),
			people: [...this.people.values()],
			assignments: [...this.#assignments.values()],
		};
	}

	/** Ids of the positions a person holds, the first they were named with first. */
	heldBy(personId: string): readonly string[] {
		return this.#held.get(personId) ?? [];
	}

	/** A row without an id of its position is a person's seat, or a post that is called by its title. */
	#positionIdOf(row: OrgRow): string {
		const own = row.positionId || row.personId || row.email;
		if (own === '') return this.#minted.ofText(`${row.managers[0] ?? ''} ${row.title || row.name}`, 'post');
		if (row.positionId !== '' || row.title === '') return own;
		// One person in two rows with two titles has two seats.
		const known = this.positions.get(own);
		const differs = known !== undefined && known.position.title !== '' && known.position.title !== row.title;
		return differs ? this.#minted.take(`${own}-2`) : own;
	}

	/** What a further row of a position adds to it. */
	#join(known: DraftPosition, row: OrgRow): boolean {
		const { position } = known;
		const { line } = row.row;
		const place = row.table.placeOf(row.row);
		const added = this.#positionOf(position.id, row);
		if (row.title !== '' && position.title !== '' && row.title !== position.title) {
			const values = { line, id: position.id, kept: position.title, other: row.title };
			this.#tell(orgIssue('org-position-differs', values, place));
		}
		const whole: Position = { ...added, ...position, title: position.title || added.title };
		const grows = Object.keys(whole).length > Object.keys(position).length || whole.title !== position.title;
		const assigned = this.#assign(position, row, row.personFte ?? row.fte ?? 1);
		// Rows that say only one FTE mean their own: a seat that is shared has the sum.
		const shared =
			assigned && row.personFte === null && row.fte !== null && known.rows.some(({ fte }) => fte !== null);
		known.position = shared
			? { ...whole, fte: Math.round((position.fte + (row.fte ?? 0)) * 1e6) / 1e6 }
			: whole;
		const tellsManager = row.managers.length > 0 && known.rows.every(({ managers }) => managers.length === 0);
		known.rows.push(row);
		for (const id of row.ids) known.ids.add(id);
		if (grows || assigned || tellsManager) return true;
		this.#tell(orgIssue('org-row-again', { line, id: position.id }, place));
		return false;
	}

	#positionOf(id: string, row: OrgRow): Position {
		const pooled = row.posts !== null && row.positionId === '' && row.personId === '' && row.name === '';
		const unitId = row.unit === '' ? undefined : this.#unit(row.unit);
		return {
			id,
			orgId: this.#orgId,
			title: row.title,
			...(row.role === '' ? {} : { roleId: row.role }),
			...(row.level === '' ? {} : { level: row.level }),
			...(unitId === undefined ? {} : { unitId }),
			status: row.status,
			fte: row.fte ?? row.posts ?? 1,
			...(pooled || row.headcount !== null
				? { pooled: row.headcount === null ? {} : { headcount: row.headcount } }
				: {}),
			...(row.assistant ? { assistant: true } : {}),
			...(row.cost === null ? {} : { annualCost: row.cost }),
			...(row.location === '' ? {} : { location: row.location }),
			...(Object.keys(row.extras).length === 0 ? {} : { extras: row.extras }),
		};
	}

	#unit(name: string): string {
		const known = this.#units.get(name);
		if (known) return known.id;
		const id = this.#unitIds.ofText(name, 'unit');
		this.#units.set(name, { id, orgId: this.#orgId, name });
		return id;
	}

	/** Puts the row's person into the position; false where it names nobody, or one who holds it already. */
	#assign(position: Position, row: OrgRow, fte: number): boolean {
		if (row.vacant || (row.personId === '' && row.name === '' && row.email === '')) return false;
		const personId = this.#person(position, row);
		const id = `${position.id}--${personId}`;
		if (this.#assignments.has(id)) return false;
		const before = this.#held.get(personId);
		if (before) before.push(position.id);
		else this.#held.set(personId, [position.id]);
		this.#assignments.set(id, {
			id,
			orgId: this.#orgId,
			personId,
			positionId: position.id,
			fte,
			kind: row.assignmentKind ?? (before ? 'secondary' : 'primary'),
			...(row.since === null ? {} : { start: row.since }),
		});
		return true;
	}

	#person(position: Position, row: OrgRow): string {
		const wanted = row.personId || (row.positionId === '' ? position.id : row.email || `${position.id}`);
		const known = this.people.get(wanted);
		// Two people whose names are not told are two people.
		const same =
			known === undefined ||
			(!undisclosed.test(row.name) && (row.personId !== '' || row.name === '' || known.name === row.name));
		const id = same ? wanted : this.#minted.take(`${wanted}-2`);
		const before = this.people.get(id);
		this.people.set(id, {
			...{ id, orgId: this.#orgId, name: row.name || row.email || id, kind: row.personKind },
			...(row.joined === null ? {} : { joined: row.joined }),
			...(row.leaving === null ? {} : { leaving: row.leaving }),
			...(row.email === '' ? {} : { email: row.email }),
			...before,
		});
		return id;
	}
}
