import { makeIssue } from '../make-issue.ts';
import type { RolemapDocument } from '../document.ts';
import type { Assignment } from '../organization.ts';
import type { Command } from './command.ts';
import { edited, recordOf, refused } from './edited.ts';
import { newId, openFte, personName, seatName } from './org-records.ts';

const person = { name: 'person', kind: 'person' } as const;
const seat = { name: 'position', kind: 'seat' } as const;

function titleOf(document: RolemapDocument, id: string): string {
	return recordOf(document, 'positions', id).title || id;
}

/** `document` with the person in the position, with what of its FTE is open unless `fte` is given. */
function withHolder(
	document: RolemapDocument,
	personId: string,
	positionId: string,
	fte?: number,
): RolemapDocument {
	const position = recordOf(document, 'positions', positionId);
	const own = document.assignments.filter((one) => one.personId === personId);
	const old = own.find((one) => one.positionId === positionId);
	const kind = own.some((one) => one !== old && one.kind === 'primary') ? 'secondary' : 'primary';
	const assignment: Assignment = {
		kind,
		id: newId(document.assignments, `${personId}--${positionId}`, 'assignment'),
		orgId: position.orgId,
		personId,
		positionId,
		...old,
		fte: fte ?? old?.fte ?? (openFte(document, position) || position.fte),
	};
	const assignments = old
		? document.assignments.map((one) => (one === old ? assignment : one))
		: [...document.assignments, assignment];
	return { ...document, assignments };
}

const assignPerson: Command = {
	name: 'assign-person',
	fields: [
		person,
		seat,
		{ name: 'fte', kind: 'number', optional: true },
		{ name: 'keeps', kind: 'flag', optional: true },
	],
	run: (document, input) => {
		const [personId, positionId] = [String(input['person']), String(input['position'])];
		const leaving = document.assignments.filter(
			(one) => one.personId === personId && one.positionId !== positionId && input['keeps'] !== true,
		);
		const freed =
			leaving.length === 0
				? document
				: { ...document, assignments: document.assignments.filter((one) => !leaving.includes(one)) };
		const fte = typeof input['fte'] === 'number' ? input['fte'] : undefined;
		const left = leaving.map((one) => titleOf(document, one.positionId)).join(', ');
		return edited(withHolder(freed, personId, positionId, fte), {
			person: personName(document, personId),
			title: titleOf(document, positionId),
			...(left === '' ? {} : { left }),
		});
	},
};

const unassignPerson: Command = {
	name: 'unassign-person',
	fields: [person, { ...seat, optional: true }],
	run: (document, input) => {
		const personId = String(input['person']);
		const gone = document.assignments.filter(
			(one) =>
				one.personId === personId &&
				(input['position'] === undefined || one.positionId === input['position']),
		);
		const values = {
			person: personName(document, personId),
			title: gone.map((one) => seatTitle(document, one.positionId)).join(', '),
		};
		if (gone.length === 0) return edited(document, values);
		const rest = document.assignments.filter((one) => !gone.includes(one));
		return edited({ ...document, assignments: rest }, values);
	},
};

/** A file may name positions that it does not have. */
function seatTitle(document: RolemapDocument, id: string): string {
	return document.positions.find((position) => position.id === id)?.title || id;
}

const addPerson: Command = {
	name: 'add-person',
	fields: [
		{ name: 'name', kind: 'text' },
		{ ...seat, optional: true },
		{
			name: 'kind',
			kind: 'choice',
			choices: ['employee', 'contractor', 'intern', 'external'],
			optional: true,
		},
	],
	run: (document, input) => {
		const name = String(input['name']);
		const positionId = input['position'] === undefined ? undefined : String(input['position']);
		const orgId = document.positions.find(({ id }) => id === positionId)?.orgId ?? document.orgs[0]?.id;
		if (orgId === undefined) return refused(makeIssue('edit-no-organization', {}, null));
		const id = newId(document.people, name, 'person');
		const kind = (input['kind'] ?? 'employee') as 'employee';
		const added = { ...document, people: [...document.people, { id, orgId, name, kind }] };
		if (positionId === undefined) return edited(added, { name });
		return edited(withHolder(added, id, positionId), { name, title: seatName(document, positionId) });
	},
};

const removePerson: Command = {
	name: 'remove-person',
	fields: [person],
	run: (document, input) => {
		const id = String(input['person']);
		const assignments = document.assignments.filter(({ personId }) => personId !== id);
		const next = { ...document, people: document.people.filter((one) => one.id !== id), assignments };
		return edited(next, { person: personName(document, id) });
	},
};

/** Who holds which position. Whoever holds none is on the bench. */
export const personCommands = {
	'assign-person': assignPerson,
	'unassign-person': unassignPerson,
	'add-person': addPerson,
	'remove-person': removePerson,
};
