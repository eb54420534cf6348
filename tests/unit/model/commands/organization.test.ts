import { expect, test } from 'vitest';
import { orgDiff } from '#lib/analysis/organization/diff.ts';
import { orgGraph } from '#lib/analysis/organization/org-graph.ts';
import { doCommand } from '#lib/model/commands/do-command.ts';
import { doInScenario } from '#lib/model/commands/in-scenario.ts';
import { applyChange, inverseOf } from '#lib/model/change.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { materialise } from '#lib/model/materialise.ts';
import { commandWords } from '#lib/words/english/commands.ts';
import { workedExample } from '../../../make/organization.ts';

const start = workedExample();

function done(document: RolemapDocument, name: string, input: unknown) {
	const result = doCommand(document, name, input);
	if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
	const { value } = result;
	return { document: value.document, said: commandWords[value.name].done(value.values) };
}

function refusedWith(document: RolemapDocument, name: string, input: unknown) {
	const result = doCommand(document, name, input);
	return result.ok ? [] : result.issues.map(({ code, message }) => ({ code, message }));
}

function managerOf(document: RolemapDocument, id: string): string | undefined {
	const graph = orgGraph(document);
	return graph.positions[graph.parents[graph.placeOf.get(id) ?? -1] ?? -1]?.id;
}

test('a position moves with all below it, and says how many', () => {
	const { document, said } = done(start, 'move-position', { position: 'P5', to: 'P7' });
	expect(said).toBe('Moved Dia and 3 reports to Fay');
	expect([managerOf(document, 'P5'), managerOf(document, 'P8')]).toEqual(['P7', 'P5']);
	expect(orgDiff(start, document).positions.moved).toEqual([{ id: 'P5', from: 'P3', to: 'P7', carried: 3 }]);
});

test('moved alone, its reports stay with its old manager', () => {
	const { document, said } = done(start, 'move-position', { position: 'P5', to: 'P7', alone: true });
	expect(said).toBe('Moved Dia to Fay; 3 reports stayed');
	expect(managerOf(document, 'P9')).toBe('P3');
});

test('a loop is refused by name (edit-loop), unless the reports stay', () => {
	expect(refusedWith(start, 'move-position', { position: 'P3', to: 'P5' })).toEqual([
		{ code: 'edit-loop', message: 'Cem -> Dia -> Cem is a loop. Moving Cem under Dia was not done.' },
	]);
	expect(refusedWith(start, 'move-position', { position: 'P1', to: 'P8' })[0]?.message).toBe(
		'Ana -> Gus -> Dia -> Cem -> Ana is a loop. Moving Ana under Gus was not done.',
	);
	expect(refusedWith(start, 'move-position', { position: 'P3', to: 'P3' })[0]?.code).toBe(
		'edit-reports-to-itself',
	);
	const { document } = done(start, 'move-position', { position: 'P3', to: 'P5', alone: true });
	expect([managerOf(document, 'P5'), managerOf(document, 'P3')]).toEqual(['P1', 'P5']);
});

test('a position moves to the top, and what stood there stays', () => {
	const { document, said } = done(start, 'move-position', { position: 'P4', to: '' });
	expect(said).toBe('Moved Director Product and 3 reports to the top');
	expect(managerOf(document, 'P4')).toBeUndefined();
});

test('a closed position hands its reports to the manager above, and its people go to the bench', () => {
	const { document, said } = done(start, 'close-position', { position: 'P3' });
	expect(said).toBe('Closed Director Platform; 2 reports now report to Ana; Cem is on the bench');
	expect([managerOf(document, 'P5'), managerOf(document, 'P6')]).toEqual(['P1', 'P1']);
	expect(document.positions.find(({ id }) => id === 'P3')?.status).toBe('closed');
	expect(orgDiff(start, document).people.bench).toEqual(['Cem']);
});

test('one of its own reports takes its place where they go to that one', () => {
	const { document } = done(start, 'close-position', { position: 'P3', reportsTo: 'P5' });
	expect([managerOf(document, 'P5'), managerOf(document, 'P6')]).toEqual(['P1', 'P5']);
	expect(refusedWith(start, 'close-position', { position: 'P3', reportsTo: 'P3' })[0]?.code).toBe(
		'edit-reports-to-closed',
	);
	const closed = done(start, 'close-position', { position: 'P13' }).document;
	expect(refusedWith(closed, 'move-position', { position: 'P13', to: 'P5' })[0]?.code).toBe(
		'edit-unknown-choice',
	);
});

test('positions are added below a manager and change their facts', () => {
	const added = done(start, 'add-position', { title: 'Designer', manager: 'P7', fte: 0.8, cost: 2_500_000 });
	expect(added.said).toBe('Added Designer under Fay');
	expect(added.document.positions.at(-1)).toMatchObject({
		id: 'designer',
		fte: 0.8,
		annualCost: 2_500_000,
		status: 'active',
	});
	const set = done(added.document, 'set-position', {
		position: 'designer',
		title: 'Lead',
		location: 'Lagos',
	});
	expect(set.said).toBe("Changed Designer: title 'Lead', location 'Lagos'");
	expect(
		done(set.document, 'set-position', { position: 'designer', location: '' }).document.positions.at(-1),
	).not.toHaveProperty('location');
});

test('figures stay in bounds (edit-fte-too-low, edit-cost-too-low, edit-share-out-of-bounds)', () => {
	expect(refusedWith(start, 'set-position', { position: 'P8', fte: 0 })[0]?.code).toBe('edit-fte-too-low');
	expect(refusedWith(start, 'set-position', { position: 'P8', cost: -1 })[0]?.code).toBe('edit-cost-too-low');
	expect(refusedWith(start, 'add-dotted-line', { position: 'P8', manager: 'P7', share: 2 })[0]?.code).toBe(
		'edit-share-out-of-bounds',
	);
	expect(refusedWith(start, 'split-position', { position: 'P8', title: 'A', fte: 1 })[0]?.code).toBe(
		'edit-split-fte',
	);
});

test('people fill positions, leave them, join and go', () => {
	const filled = done(start, 'assign-person', { person: 'Dia', position: 'P4' });
	expect(filled.said).toBe('Assigned Dia to Director Product, out of Manager Core');
	expect(orgDiff(start, filled.document).people.moved).toEqual([{ id: 'Dia', from: ['P5'], to: ['P4'] }]);
	const both = done(start, 'assign-person', { person: 'Dia', position: 'P4', fte: 0.2, keeps: true });
	expect(both.document.assignments.filter(({ personId }) => personId === 'Dia')).toMatchObject([
		{ kind: 'primary', fte: 1 },
		{ kind: 'secondary', fte: 0.2 },
	]);
	expect(done(start, 'unassign-person', { person: 'Jon' }).said).toBe('Took Jon out of Engineer, Engineer');
	const joined = done(start, 'add-person', { name: 'Kim Li', position: 'P10' });
	expect(joined.said).toBe('Added Kim Li in Engineer');
	expect(orgDiff(start, joined.document).people.joined).toEqual(['kim-li']);
	const gone = done(start, 'remove-person', { person: 'Cem' });
	expect(orgDiff(start, gone.document).people.left).toEqual(['Cem']);
});

test('a position is split without costing more, and two are merged with their people and reports', () => {
	const split = done(start, 'split-position', { position: 'P3', title: 'Director Data', fte: 0.4 });
	expect(orgDiff(start, split.document).metrics.fte).toEqual({ from: 11.1, to: 11.1 });
	expect(managerOf(split.document, 'director-data')).toBe('P1');
	const merged = done(start, 'merge-positions', { position: 'P3', into: 'P4' });
	expect(merged.said).toBe('Merged Director Platform into Director Product with 2 reports');
	expect(managerOf(merged.document, 'P6')).toBe('P4');
	expect(merged.document.assignments.find(({ personId }) => personId === 'Cem')?.positionId).toBe('P4');
	const same = done(start, 'merge-positions', { position: 'P12', into: 'P13' });
	expect(same.document.assignments.filter(({ personId }) => personId === 'Jon')).toMatchObject([{ fte: 1 }]);
	expect(refusedWith(start, 'merge-positions', { position: 'P3', into: 'P3' })[0]?.code).toBe(
		'edit-merge-with-itself',
	);
});

test('dotted lines are no part of the tree', () => {
	const { document, said } = done(start, 'add-dotted-line', { position: 'P3', manager: 'P8', share: 0.2 });
	expect(said).toBe('Cem now has a dotted line to Gus');
	expect(managerOf(document, 'P3')).toBe('P1');
	expect(done(document, 'remove-dotted-line', { position: 'P3', manager: 'P8' }).document).toEqual(start);
});

test('without an organization there is nothing to add to (edit-no-organization)', () => {
	const empty = { ...start, orgs: [], positions: [] };
	expect(refusedWith(empty, 'add-position', { title: 'A' })[0]?.code).toBe('edit-no-organization');
});

const optioned = done(start, 'add-scenario', { name: 'Option A' }).document;

function inOption(document: RolemapDocument, name: string, input: unknown, scenario = 'option-a') {
	const result = doInScenario(document, scenario, name, input);
	if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
	return result.value;
}

test('in an option today stays as it is, and each command is one act and one step of undo', () => {
	const first = inOption(optioned, 'move-position', { position: 'P5', to: 'P7' });
	const second = inOption(first.document, 'close-position', { position: 'P5' });
	expect(second.document.positions).toBe(optioned.positions);
	expect(second.document.scenarios[0]?.acts.map(({ command }) => command)).toEqual([
		'move-position',
		'close-position',
	]);
	expect(second.change.steps.length).toBe(1);
	expect(applyChange(second.document, inverseOf(second.change))).toEqual(first.document);
	const { document } = materialise(second.document, 'option-a');
	expect(managerOf(document, 'P8')).toBe('P7');
	expect(commandWords['close-position'].done(second.values)).toContain('3 reports now report to Fay');
});

test('an option rests on another, which is not removed before it (scenario-is-base)', () => {
	const first = inOption(optioned, 'move-position', { position: 'P5', to: 'P7' }).document;
	const based = done(first, 'add-scenario', { name: 'Option B', base: 'option-a' }).document;
	const { document } = inOption(based, 'move-position', { position: 'P8', to: 'P6' }, 'option-b');
	const state = materialise(document, 'option-b').document;
	expect([managerOf(state, 'P5'), managerOf(state, 'P8')]).toEqual(['P7', 'P6']);
	expect(refusedWith(document, 'remove-scenario', { scenario: 'option-a' })).toEqual([
		{ code: 'scenario-is-base', message: '"Option B" is based on "Option A", so it was not removed.' },
	]);
	expect(refusedWith(document, 'add-scenario', { name: 'option a' })[0]?.code).toBe('scenario-name-taken');
});

test('an act that no longer fits is reported and left out (scenario-stale)', () => {
	const moved = inOption(optioned, 'move-position', { position: 'P5', to: 'P7' }).document;
	const more = inOption(moved, 'set-position', { position: 'P8', title: 'Lead' }).document;
	const { document } = done(more, 'move-position', { position: 'P5', to: 'P6' });
	const state = materialise(document, 'option-a');
	expect(state.stale.map(({ act }) => act.command)).toEqual(['move-position']);
	expect(managerOf(state.document, 'P5')).toBe('P6');
	expect(state.document.positions.find(({ id }) => id === 'P8')?.title).toBe('Lead');
	expect(refusedWith(document, 'adopt-scenario', { scenario: 'option-a' })[0]?.code).toBe('scenario-stale');
	const act = state.stale[0]?.act.id;
	const dropped = done(document, 'drop-act', { scenario: 'option-a', act }).document;
	expect(materialise(dropped, 'option-a').stale).toEqual([]);
});

test('an option is adopted as today, and those that rest on it rest on today (scenario-done)', () => {
	const moved = inOption(optioned, 'move-position', { position: 'P5', to: 'P7' }).document;
	const based = done(moved, 'add-scenario', { name: 'Option B', base: 'option-a' }).document;
	const next = inOption(based, 'close-position', { position: 'P10' }, 'option-b').document;
	const { document, said } = done(next, 'adopt-scenario', { scenario: 'option-a' });
	expect(said).toBe("Made the option 'Option A' today's organization");
	expect(managerOf(document, 'P5')).toBe('P7');
	expect(materialise(document, 'option-a')).toEqual({ document, stale: [] });
	const state = materialise(document, 'option-b');
	expect(state.stale).toEqual([]);
	expect(orgDiff(document, state.document).positions.closed).toEqual(['P10']);
	const again = doInScenario(document, 'option-a', 'close-position', { position: 'P9' });
	expect(again.ok ? [] : again.issues.map(({ code }) => code)).toEqual(['scenario-done']);
});

test('an option changes the organization alone (scenario-other-records, scenario-unknown)', () => {
	const track = doInScenario(optioned, 'option-a', 'add-track', { name: 'Design', kind: 'ic' });
	expect(track.ok ? [] : track.issues.map(({ code }) => code)).toEqual(['scenario-other-records']);
	const lost = doInScenario(optioned, 'nowhere', 'close-position', { position: 'P9' });
	expect(lost.ok ? [] : lost.issues.map(({ code }) => code)).toEqual(['scenario-unknown']);
});
