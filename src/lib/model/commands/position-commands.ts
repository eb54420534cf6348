import { makeIssue } from '../make-issue.ts';
import type { RolemapDocument } from '../document.ts';
import type { Assignment, Position } from '../organization.ts';
import type { Command, CommandField, CommandInput, CommandValues } from './command.ts';
import { edited, recordOf, refused, roleName, withRecord } from './edited.ts';
import {
	countBelow,
	newId,
	reportsTo,
	seatName,
	solidLine,
	withManager,
	withoutSeat,
} from './org-records.ts';

const seat = { name: 'position', kind: 'seat' } as const;
const mostMoney = 1e12;

/** What a position says of itself, as the fields of a command; one that is given is set. */
const facts: readonly CommandField[] = [
	{ name: 'role', kind: 'role', optional: true, blank: true },
	{ name: 'unit', kind: 'unit', optional: true, blank: true },
	{ name: 'fte', kind: 'number', optional: true },
	{ name: 'cost', kind: 'number', optional: true, most: mostMoney },
	{ name: 'location', kind: 'text', optional: true, blank: true },
	{ name: 'status', kind: 'choice', choices: ['active', 'planned', 'frozen'], optional: true },
	{ name: 'assistant', kind: 'flag', optional: true },
];

/** The field of a position that a field of a command sets, where it has another name. */
const fieldOf: Readonly<Record<string, keyof Position>> = {
	role: 'roleId',
	unit: 'unitId',
	cost: 'annualCost',
};

/** `position` with what `input` gives of it; '' and false take a field away. */
function withFacts(position: Position, input: CommandInput): Position {
	const next: Record<string, unknown> = { ...position };
	for (const { name } of [{ name: 'title' }, ...facts]) {
		const value = input[name];
		if (value === undefined) continue;
		const field = fieldOf[name] ?? name;
		if (value === '' || value === false) delete next[field];
		else next[field] = value;
	}
	return next as Position;
}

/** What is not as it was, in words: fills the sentence. */
function factValues(document: RolemapDocument, input: CommandInput): CommandValues {
	const unit = document.units.find(({ id }) => id === input['unit'])?.name;
	const given = ['title', ...facts.map(({ name }) => name)].flatMap((name) => {
		const value = input[name];
		if (value === undefined) return [];
		if (name === 'role' && value !== '') return [[name, roleName(document, String(value))] as const];
		if (name === 'unit' && value !== '') return [[name, unit ?? String(value)] as const];
		return [[name, typeof value === 'boolean' ? Number(value) : value] as const];
	});
	return Object.fromEntries(given);
}

const addPosition: Command = {
	name: 'add-position',
	fields: [{ name: 'title', kind: 'text' }, { name: 'manager', kind: 'seat', optional: true }, ...facts],
	run: (document, input) => {
		const manager = input['manager'] === undefined ? undefined : String(input['manager']);
		const orgId = document.positions.find(({ id }) => id === manager)?.orgId ?? document.orgs[0]?.id;
		const title = String(input['title']);
		if (orgId === undefined) return refused(makeIssue('edit-no-organization', {}, null));
		const id = newId(document.positions, title, 'position');
		const position = withFacts({ id, orgId, title, status: 'active', fte: 1 }, input);
		const added = { ...document, positions: [...document.positions, position] };
		const next = manager === undefined ? added : withManager(added, new Set([id]), manager);
		const under = manager === undefined ? {} : { manager: seatName(document, manager) };
		return edited(next, { title, ...under });
	},
};

const movePosition: Command = {
	name: 'move-position',
	fields: [
		seat,
		{ name: 'to', kind: 'seat', optional: true, blank: true },
		{ name: 'alone', kind: 'flag', optional: true },
	],
	run: (document, input) => {
		const id = String(input['position']);
		const to = String(input['to'] ?? '') || undefined;
		const alone = input['alone'] === true;
		const reports = reportsTo(document, id);
		const freed = alone
			? withManager(document, new Set(reports), solidLine(document, id)?.manager)
			: document;
		const values = {
			position: seatName(document, id),
			reports: alone ? 0 : countBelow(document, id),
			...(to === undefined ? {} : { to: seatName(document, to) }),
			...(alone && reports.length > 0 ? { left: reports.length } : {}),
		};
		return edited(withManager(freed, new Set([id]), to), values);
	},
};

/** The reports of `id` under `to`; `to` itself, where it is among them, takes the place of `id`. */
function handedOver(document: RolemapDocument, id: string, to: string | undefined): RolemapDocument {
	const above = solidLine(document, id)?.manager;
	const others = new Set(reportsTo(document, id));
	const takesOver = to !== undefined && others.delete(to);
	const next = withManager(document, others, to);
	return takesOver ? withManager(next, new Set([to]), above) : next;
}

const closePosition: Command = {
	name: 'close-position',
	fields: [seat, { name: 'reportsTo', kind: 'seat', optional: true }],
	run: (document, input) => {
		const id = String(input['position']);
		const above = solidLine(document, id)?.manager;
		const to = input['reportsTo'] === undefined ? above : String(input['reportsTo']);
		const position = seatName(document, id);
		if (to === id) return refused(makeIssue('edit-reports-to-closed', { position }, null));
		const reports = reportsTo(document, id).filter((report) => report !== to).length;
		const { title } = recordOf(document, 'positions', id);
		const held = document.assignments.filter(({ positionId }) => positionId === id).length;
		return edited(withoutSeat(handedOver(document, id, to), id), {
			title: title || id,
			reports,
			...(to === undefined ? {} : { to: seatName(document, to) }),
			...(held > 0 ? { people: position, count: held } : {}),
		});
	},
};

const setPosition: Command = {
	name: 'set-position',
	fields: [seat, { name: 'title', kind: 'text', optional: true }, ...facts],
	run: (document, input) => {
		const position = recordOf(document, 'positions', input['position']);
		const next = withFacts(position, input);
		const values = { position: seatName(document, position.id), ...factValues(document, input) };
		return edited(withRecord(document, 'positions', next), values);
	},
};

/** A part of a seat's FTE as a seat of its own, beside it: the budget stays what it was. */
const splitPosition: Command = {
	name: 'split-position',
	fields: [seat, { name: 'title', kind: 'text' }, { name: 'fte', kind: 'number', optional: true }],
	run: (document, input) => {
		const position = recordOf(document, 'positions', input['position']);
		const fte = Number(input['fte'] ?? position.fte / 2);
		const title = String(input['title']);
		const values = { position: seatName(document, position.id), title, fte };
		if (fte <= 0 || fte >= position.fte)
			return refused(makeIssue('edit-split-fte', { fte, whole: position.fte }, null));
		const { pooled: _, ...kept } = position;
		const id = newId(document.positions, title, 'position');
		const rest = Math.round((position.fte - fte) * 1e6) / 1e6;
		const parted = withRecord(document, 'positions', { ...position, fte: rest });
		const next = { ...parted, positions: [...parted.positions, { ...kept, id, title, fte }] };
		const manager = solidLine(document, position.id)?.manager;
		return edited(manager === undefined ? next : withManager(next, new Set([id]), manager), values);
	},
};

/** Who holds `id` holds `into` as well; whoever held both holds it with the FTE of both. */
function withHoldersOf(document: RolemapDocument, id: string, into: string): RolemapDocument {
	const held = document.assignments.filter((one) => one.positionId === id);
	const assignments = document.assignments.flatMap((one) => {
		const both = (other: Assignment) => other.personId === one.personId;
		if (one.positionId === into) {
			const more = held.filter(both).reduce((sum, { fte }) => sum + fte, 0);
			return [more === 0 ? one : { ...one, fte: one.fte + more }];
		}
		if (one.positionId !== id) return [one];
		const there = document.assignments.some((other) => other.positionId === into && both(other));
		return there ? [] : [{ ...one, positionId: into }];
	});
	return { ...document, assignments };
}

/** One seat out of two: it takes the other's people, reports and FTE. */
const mergePositions: Command = {
	name: 'merge-positions',
	fields: [seat, { name: 'into', kind: 'seat' }],
	run: (document, input) => {
		const position = recordOf(document, 'positions', input['position']);
		const into = recordOf(document, 'positions', input['into']);
		const values = { title: position.title || position.id, into: seatName(document, into.id) };
		if (position.id === into.id)
			return refused(makeIssue('edit-merge-with-itself', { position: values.into }, null));
		const reports = reportsTo(document, position.id).filter((report) => report !== into.id).length;
		const fte = Math.round((position.fte + into.fte) * 1e6) / 1e6;
		const wider = withRecord(document, 'positions', { ...into, fte });
		const people = withHoldersOf(wider, position.id, into.id);
		const next = withoutSeat(handedOver(people, position.id, into.id), position.id);
		return edited(next, { ...values, reports });
	},
};

const dotted = [seat, { name: 'manager', kind: 'seat' }] as const;

const addDottedLine: Command = {
	name: 'add-dotted-line',
	fields: [...dotted, { name: 'share', kind: 'number', optional: true }],
	run: (document, input) => {
		const [report, manager] = [String(input['position']), String(input['manager'])];
		const values = { position: seatName(document, report), manager: seatName(document, manager) };
		const share = typeof input['share'] === 'number' ? { share: input['share'] } : {};
		const others = document.lines.filter(
			(line) => line.kind !== 'dotted' || line.report !== report || line.manager !== manager,
		);
		const old = document.lines.find((line) => !others.includes(line));
		const { orgId } = recordOf(document, 'positions', report);
		const id = old?.id ?? newId(document.lines, `${report}--${manager}-dotted`, 'line');
		const line = { ...old, id, orgId, report, manager, kind: 'dotted' as const, ...share };
		return edited(
			old ? withRecord(document, 'lines', line) : { ...document, lines: [...document.lines, line] },
			values,
		);
	},
};

const removeDottedLine: Command = {
	name: 'remove-dotted-line',
	fields: [...dotted],
	run: (document, input) => {
		const [report, manager] = [String(input['position']), String(input['manager'])];
		const lines = document.lines.filter(
			(line) => line.kind !== 'dotted' || line.report !== report || line.manager !== manager,
		);
		const values = { position: seatName(document, report), manager: seatName(document, manager) };
		return edited(lines.length === document.lines.length ? document : { ...document, lines }, values);
	},
};

/** What is done to the positions of an organization and to whom they report. */
export const positionCommands = {
	'add-position': addPosition,
	'move-position': movePosition,
	'close-position': closePosition,
	'set-position': setPosition,
	'split-position': splitPosition,
	'merge-positions': mergePositions,
	'add-dotted-line': addDottedLine,
	'remove-dotted-line': removeDottedLine,
};
