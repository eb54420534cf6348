import { describe, expect, test } from 'vitest';
import { importChanges } from '#lib/analysis/organization/import-changes.ts';
import { sayDiff } from '#lib/analysis/organization/say-diff.ts';
import { importOver } from '#lib/formats/organization-tables/import-over.ts';
import { linkedPositions, openOrganization } from '#lib/formats/organization-tables/open-organization.ts';
import { changeBetween, isEmptyChange } from '#lib/model/change.ts';
import { doGiven } from '#lib/model/commands/in-scenario.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { materialise } from '#lib/model/materialise.ts';
import { orgDiffWords } from '#lib/words/english/scenarios.ts';
import { makeDocument, makeRole } from '../../../make/document.ts';

const ladder = makeDocument({
	roles: [makeRole({ id: 'head', name: 'Head' }), makeRole({ id: 'clerk', name: 'Clerk' })],
});
const head = 'Employee ID,Full Name,Job Title,Manager ID,Department,Shoe size';
const first = [
	'A,Ana,Head of all,,Board,38',
	'B,Bo,Clerk,A,Sales,40',
	'C,Cy,Clerk,A,Sales,41',
	'D,Di,Clerk,B,Sales,42',
];

/** The document with the rows imported over it. */
async function imported(
	document: RolemapDocument,
	rows: readonly string[],
	header = head,
): Promise<RolemapDocument> {
	const bytes = new TextEncoder().encode([header, ...rows].join('\n'));
	const { reading } = await openOrganization([{ path: 'hr.csv', bytes }]);
	if (!reading) throw new Error('unreadable');
	const { positions } = linkedPositions(document, reading.records);
	return importOver(document, { ...reading.records, positions });
}

function edited(document: RolemapDocument, command: string, input: object, option?: string): RolemapDocument {
	const done = doGiven(document, command, input, option);
	if (!done.ok) throw new Error(done.issues.map(({ message }) => message).join(' '));
	return done.value.document;
}

const position = (document: RolemapDocument, id: string) => document.positions.find((one) => one.id === id);
const sentences = (before: RolemapDocument, after: RolemapDocument) =>
	sayDiff(importChanges(before, after).diff, before, after, orgDiffWords).map(({ text }) => text);

describe('an organization that is imported again', () => {
	test('the same rows change nothing at all, in any order', async () => {
		const document = await imported(ladder, first);
		const again = await imported(document, first.toReversed());
		expect(isEmptyChange(changeBetween(document, again))).toBe(true);
		expect(importChanges(document, again)).toMatchObject({ stale: 0, beside: 0 });
	});

	test('changes what the rows say, by id, and says so', async () => {
		const document = await imported(ladder, first);
		const rows = [
			'A,Ana,Head of all,,Board,38',
			'B,Bo,Lead,A,Sales,40',
			'D,Di,Clerk,A,Sales,43',
			'E,Em,Clerk,D,New,1',
		];
		const after = await imported(document, rows);
		expect(sentences(document, after)).toEqual([
			'Clerk is new, under Di.',
			'Clerk is closed.',
			'Di moves from Bo to Ana.',
			'Bo: title from Clerk to Lead.',
			'Em joins as Clerk.',
			'Cy leaves.',
		]);
		expect(importChanges(document, after).beside).toBe(1);
		expect(position(after, 'D')?.extras).toEqual({ 'Shoe size': '43' });
		expect(after.positions.map(({ id }) => id)).toEqual(['A', 'B', 'D', 'E']);
		expect(after.units.map(({ name }) => name)).toEqual(['Board', 'Sales', 'New']);
		expect(position(after, 'A')).toBe(position(document, 'A'));
	});

	test('keeps links to roles, notes, places of units, people on other lines and the currency', async () => {
		const plain = await imported(ladder, first);
		const linked = edited(plain, 'set-position', { position: 'B', role: 'clerk' });
		const document: RolemapDocument = {
			...linked,
			orgs: linked.orgs.map((org) => ({ ...org, id: 'ours', name: 'Ours', currency: 'EUR' })),
			positions: linked.positions.map((one) => ({ ...one, orgId: 'ours', notes: 'kept', annualCost: 9 })),
			people: linked.people.map((one) => ({ ...one, orgId: 'ours', leaving: '2030-01-01' })),
			assignments: linked.assignments.map((one) => ({ ...one, orgId: 'ours', end: '2030-01-01' })),
			lines: [
				...linked.lines.map((one) => ({ ...one, orgId: 'ours' })),
				{ id: 'dots', orgId: 'ours', report: 'D', manager: 'C', kind: 'dotted' },
			],
			units: [
				...linked.units.map((one) => ({ ...one, orgId: 'ours', parentId: 'top' })),
				{ id: 'top', orgId: 'ours', name: 'Top' },
			],
		};
		const same = await imported(document, first);
		expect(isEmptyChange(changeBetween(document, same))).toBe(true);
		const after = await imported(document, ['A,Ana,Head of all,,Board,38', 'B,Bo,Chief clerk,A,Sales,40']);
		expect(position(after, 'B')).toEqual({
			...position(document, 'B'),
			title: 'Chief clerk',
		});
		expect(after.orgs).toEqual(document.orgs);
		expect(after.units).toEqual(document.units);
		expect(after.lines.map(({ id }) => id)).toEqual(['B--A']);
		expect(importChanges(document, after).linked).toBe(1);
	});

	test('an import that names roles links what is not linked, and follows only where the title changed too', async () => {
		const header = 'Employee ID,Full Name,Job Title,Manager ID,Role';
		const rows = ['A,Ana,Chief,,Head', 'B,Bo,Clerk,A,Clerk', 'C,Cy,Clerk,A,Sage'];
		const document = await imported(ladder, rows, header);
		expect(document.positions.map(({ roleId, extras }) => [roleId, extras])).toEqual([
			['head', undefined],
			['clerk', undefined],
			[undefined, { role: 'Sage' }],
		]);
		const byHand = edited(document, 'set-position', { position: 'C', role: 'clerk' });
		const moved = ['A,Ana,Chief,,Clerk', 'B,Bo,Boss,A,Head', 'C,Cy,Clerk,A,Sage'];
		const after = await imported(byHand, moved, header);
		expect(after.positions.map(({ roleId }) => roleId)).toEqual(['head', 'head', 'clerk']);
	});

	test('a list without people or without managers leaves those as they are', async () => {
		const document = await imported(ladder, first);
		const rows = ['A,Chief of all', 'B,Clerk', 'C,Clerk', 'D,Clerk'];
		const after = await imported(document, rows, 'Position ID,Job Title');
		expect(after.people).toBe(document.people);
		expect(after.assignments).toEqual(document.assignments);
		expect(after.lines).toEqual(document.lines);
		expect(position(after, 'A')?.title).toBe('Chief of all');
	});

	test('options stay, and what of them no longer fits is counted, not dropped', async () => {
		const document = await imported(ladder, first);
		const option = {
			id: 'a',
			orgId: document.orgs[0]?.id ?? '',
			name: 'A',
			baseId: null,
			status: 'draft',
		} as const;
		const drawn = { ...document, scenarios: [{ ...option, acts: [] }] };
		const acts = edited(
			edited(drawn, 'set-position', { position: 'C', title: 'Lead' }, 'a'),
			...(['move-position', { position: 'D', to: 'A' }, 'a'] as const),
		);
		const after = await imported(
			acts,
			first.filter((row) => !row.startsWith('C')),
		);
		expect(after.scenarios).toBe(acts.scenarios);
		expect(materialise(after, 'a').stale).toHaveLength(1);
		expect(importChanges(acts, after).stale).toBe(1);
	});
});
