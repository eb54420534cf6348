import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orgDiff } from '#lib/analysis/organization/diff.ts';
import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { spans } from '#lib/analysis/organization/spans.ts';
import { commandCatalog } from '#lib/model/commands/catalog.ts';
import { doInScenario } from '#lib/model/commands/in-scenario.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { materialise } from '#lib/model/materialise.ts';
import { positionCommands } from '#lib/model/commands/position-commands.ts';
import { personCommands } from '#lib/model/commands/person-commands.ts';
import type { CommandName } from '#lib/words/english/commands.ts';
import { Dice } from '../../make/ladder.ts';
import { randomCommand } from '../../make/random-commands.ts';
import { anOrganization } from '../../make/random-organization.ts';

const names = [...Object.keys(positionCommands), ...Object.keys(personCommands)] as CommandName[];

/** An option of up to 8 acts that chance gave it. */
function optionOf(document: RolemapDocument, id: string, baseId: string | null, seed: number) {
	const dice = new Dice(seed);
	const option = { id, orgId: 'org', name: id, baseId, status: 'draft' as const, acts: [] };
	let now: RolemapDocument = { ...document, scenarios: [...document.scenarios, option] };
	for (let tries = 0; tries < 12; tries++) {
		const state = materialise(now, id).document;
		const { name, input } = randomCommand(dice, state, names);
		expect(commandCatalog[name].name).toBe(name);
		const result = doInScenario(now, id, name, input);
		if (result.ok) now = result.value.document;
	}
	return now;
}

/** The same by asking every record about every other, and every position for its whole way up. */
function byHand(before: RolemapDocument, after: RolemapDocument) {
	const openIn = ({ positions }: RolemapDocument) => positions.filter(({ status }) => status !== 'closed');
	const has = (document: RolemapDocument, id: string) => openIn(document).some((one) => one.id === id);
	const above = (document: RolemapDocument, id: string): string | null =>
		document.lines.find((line) => line.report === id && line.kind === 'solid' && has(document, line.manager))
			?.manager ?? null;
	const chain = (document: RolemapDocument, id: string): readonly string[] => {
		const manager = above(document, id);
		return manager === null ? [] : [manager, ...chain(document, manager)];
	};
	const both = openIn(after).filter(({ id }) => has(before, id));
	const moved = both.map(({ id }) => id).filter((id) => above(before, id) !== above(after, id));
	const held = (document: RolemapDocument, person: string) =>
		document.assignments
			.filter(({ personId, positionId }) => personId === person && has(document, positionId))
			.map(({ positionId }) => positionId)
			.sort();
	const people = after.people.map(({ id }) => id).filter((id) => before.people.some((one) => one.id === id));
	const shifted = people.filter((id) => String(held(before, id)) !== String(held(after, id)));
	const dotted = ({ lines }: RolemapDocument) =>
		lines.filter(({ kind }) => kind === 'dotted').map(({ report, manager }) => `${report} ${manager}`);
	return {
		added: openIn(after)
			.map(({ id }) => id)
			.filter((id) => !has(before, id)),
		closed: openIn(before)
			.map(({ id }) => id)
			.filter((id) => !has(after, id)),
		moved: moved.map((id) => ({
			id,
			from: above(before, id),
			to: above(after, id),
			carried: both.filter(
				(one) => !moved.includes(one.id) && chain(after, one.id).find((up) => moved.includes(up)) === id,
			).length,
		})),
		changed: both
			.filter(({ id, ...now }) => {
				const old = before.positions.find((one) => one.id === id);
				return (
					JSON.stringify(Object.entries(now).sort()) !==
					JSON.stringify(
						Object.entries({ ...old, id: undefined })
							.filter(([, value]) => value !== undefined)
							.sort(),
					)
				);
			})
			.map(({ id }) => id),
		joined: after.people.filter(({ id }) => !people.includes(id)).map(({ id }) => id),
		left: before.people.filter(({ id }) => !people.includes(id)).map(({ id }) => id),
		shifted: shifted.filter((id) => held(after, id).length > 0),
		bench: shifted.filter((id) => held(after, id).length === 0),
		dottedAdded: dotted(after).filter((line) => !dotted(before).includes(line)),
		dottedRemoved: dotted(before).filter((line) => !dotted(after).includes(line)),
		cost: openIn(after)
			.filter(({ status }) => status === 'active')
			.reduce((sum, { fte, annualCost = 0 }) => sum + fte * annualCost, 0),
		fte: openIn(after)
			.filter(({ status }) => status === 'active')
			.reduce((sum, { fte }) => sum + fte, 0),
	};
}

function expectAgreement(before: RolemapDocument, after: RolemapDocument): number {
	const told = orgDiff(before, after);
	const known = byHand(before, after);
	expect(told.positions.added).toEqual(known.added);
	expect(told.positions.closed).toEqual(known.closed);
	expect(told.positions.moved).toEqual(known.moved);
	expect(told.positions.changed.map(({ id }) => id)).toEqual(known.changed);
	expect(told.people.joined).toEqual(known.joined);
	expect(told.people.left).toEqual(known.left);
	expect(told.people.moved.map(({ id }) => id)).toEqual(known.shifted);
	expect(told.people.bench).toEqual(known.bench);
	const lines = (list: readonly { report: string; manager: string }[]) =>
		list.map(({ report, manager }) => `${report} ${manager}`);
	expect(lines(told.lines.added)).toEqual(known.dottedAdded);
	expect(lines(told.lines.removed)).toEqual(known.dottedRemoved);
	expect(told.metrics.cost.to).toBeCloseTo(known.cost, 3);
	expect(told.metrics.fte.to).toBeCloseTo(known.fte, 5);
	const { layers, medianSpan } = spans(orgGraph(after), 'positions');
	expect([told.metrics.layers.to, told.metrics.medianSpan.to]).toEqual([layers, medianSpan]);
	return known.added.length + known.closed.length + known.moved.length + known.shifted.length;
}

test('the comparison of 500 random options, and of options with each other, agrees with one by hand', () => {
	let changes = 0;
	const check = fc.property(anOrganization, fc.nat(1e6), (organization, seed) => {
		const first = optionOf(organization, 'a', null, seed);
		const document = optionOf(first, 'b', seed % 2 === 0 ? 'a' : null, seed + 1);
		const [a, b] = [materialise(document, 'a'), materialise(document, 'b')];
		expect([...a.stale, ...b.stale]).toEqual([]);
		expect(materialise(document, null).document).toBe(document);
		changes += expectAgreement(document, a.document);
		changes += expectAgreement(a.document, b.document);
		expectAgreement(b.document, document);
		// Both ways round tell of the same moves.
		const [there, back] = [orgDiff(a.document, b.document), orgDiff(b.document, a.document)];
		expect(there.positions.added.toSorted()).toEqual(back.positions.closed.toSorted());
		expect(there.positions.moved.length).toBe(back.positions.moved.length);
	});
	fc.assert(check, { numRuns: 500, seed: 20261125 });
	expect(changes).toBeGreaterThan(1000);
});
