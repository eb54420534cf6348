import { expect, test } from 'vitest';
import { loadCommands } from '#lib/state/load-commands.ts';
import { previewRelease, releaseMoves } from '#lib/state/release-moves.ts';
import { WhatIf } from '#lib/state/what-if.svelte.ts';
import { makeEditedApp } from '../../make/edited-app.ts';
import { fullTalent } from '../../make/full-talent.ts';
import { workedExample } from '../../make/organization.ts';
import { makeSuccessionDesk } from '../../make/succession-desk.ts';
import { talentOf, workedTalent } from '../../make/talent.ts';

const stepsOf = (whatIf: WhatIf) =>
	whatIf.shown.steps.map(({ position, successor, byHand }) => [position, successor, byHand]);

test('who leaves is followed down the chain, changed by hand, and let go again', async () => {
	const { desk } = await makeSuccessionDesk(workedExample(), workedTalent());
	const whatIf = new WhatIf(desk);
	expect(whatIf.asks).toBe(false);
	whatIf.leave('Ana');
	expect(stepsOf(whatIf)).toEqual([
		['P1', 'Cem', false],
		['P3', 'Dia', false],
		['P5', null, false],
	]);
	whatIf.choose('P3', 'Eli');
	expect(stepsOf(whatIf)).toEqual([
		['P1', 'Cem', false],
		['P3', 'Eli', true],
		['P6', null, false],
	]);
	whatIf.choose('P1', null);
	expect(stepsOf(whatIf)).toEqual([['P1', null, true]]);
	whatIf.choose('P1', undefined);
	whatIf.choose('P3', undefined);
	whatIf.close('P3');
	expect(stepsOf(whatIf)).toEqual([['P1', 'Cem', false]]);
	whatIf.policy = 'now';
	expect([whatIf.shown.length, whatIf.shown.benched]).toEqual([1, ['Cem']]);
	whatIf.stay('Ana');
	whatIf.keepOpen('P3');
	expect(whatIf.asks).toBe(false);
	whatIf.open = whatIf.vacant;
	expect(stepsOf(whatIf)).toEqual([
		['P4', 'Dia', false],
		['P5', null, false],
	]);
});

test('one that is kept is in the talent document, and gives the same when it is taken up again', async () => {
	const { desk, open } = await makeSuccessionDesk(workedExample(), workedTalent());
	const whatIf = new WhatIf(desk);
	whatIf.leave('Ana');
	whatIf.choose('P3', 'Eli');
	whatIf.method = 'best';
	whatIf.keep('If she goes');
	const steps = stepsOf(whatIf);
	expect(open().keptCascades).toMatchObject([
		{ name: 'If she goes', on: '2026-11-25', leaving: ['Ana'], policy: 'within-2-years', method: 'best' },
	]);
	const [kept] = whatIf.kept;
	if (!kept) throw new Error('not kept');
	expect([kept.outcome.moves, kept.outcome.open]).toEqual([2, ['P6']]);
	const other = new WhatIf(desk);
	other.take(kept.one);
	expect(stepsOf(other)).toEqual(steps);
	whatIf.forget(kept.one.id);
	expect(open().keptCascades).toEqual([]);
});

test('a release puts the chosen moves into an option, and nothing else of talent data anywhere in the organization', async () => {
	const talent = { ...fullTalent(), keptCascades: [] };
	const { desk } = await makeSuccessionDesk(workedExample(), talent);
	const { editing, workspace, announcer } = await makeEditedApp(workedExample(), () =>
		loadCommands((values) => values),
	);
	const whatIf = new WhatIf(desk);
	whatIf.leave('Ana');
	whatIf.close('P10');
	whatIf.keep('If Ana leaves');
	expect(whatIf.releasable).toEqual(['P1', 'P3', 'P10']);
	const moves = whatIf.released(['P3', 'P10']);
	const preview = await previewRelease(editing, workspace.whole, 'Spring', moves);
	expect(preview.issues).toEqual([]);
	expect(preview.sentences).toHaveLength(2);
	expect(workspace.whole.scenarios).toEqual([]);
	const done = await releaseMoves(editing, 'Spring', moves);
	expect([done.scenario, done.issues]).toEqual(['spring', []]);
	const [option] = workspace.whole.scenarios;
	expect(option?.acts.map(({ command, input }) => [command, input])).toEqual([
		['assign-person', { person: 'Dia', position: 'P3' }],
		['close-position', { position: 'P10' }],
	]);
	const told = [editing.undoName, announcer.message, ...preview.sentences];
	const everything = JSON.stringify([option, editing.history, told]);
	expect(everything).toContain('Dia');
	expect(everything).not.toMatch(/Ana|1-2y|readiness|"rank"|Led the move|leaves|Eli/);
	// Undone like any other act of the organization.
	while (editing.canUndo) editing.undo();
	expect(workspace.whole.scenarios).toEqual([]);
});

test('what cannot be released is told, and a name that is taken changes nothing', async () => {
	const { desk } = await makeSuccessionDesk(workedExample(), talentOf({ P1: ['Cem now'] }));
	const { editing, workspace } = await makeEditedApp(workedExample(), () => loadCommands((values) => values));
	const whatIf = new WhatIf(desk);
	whatIf.leave('Ana');
	const moves = whatIf.released(['P1']);
	await releaseMoves(editing, 'Spring', moves);
	const again = await releaseMoves(editing, 'spring', moves);
	expect(again.scenario).toBe(null);
	expect(again.issues.map(({ code }) => code)).toEqual(['scenario-name-taken']);
	expect(workspace.whole.scenarios).toHaveLength(1);
	const unknown = [{ command: 'assign-person', input: { person: 'Nobody', position: 'P1' } }] as const;
	const preview = await previewRelease(editing, workspace.whole, 'Summer', unknown);
	expect([preview.sentences, preview.issues.length]).toEqual([[], 1]);
});
