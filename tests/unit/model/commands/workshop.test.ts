import { describe, expect, test } from 'vitest';
import { addressOf } from '#lib/model/commands/saved-view-input.ts';
import { doCommand } from '#lib/model/commands/do-command.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { masked } from '#lib/model/mask.ts';
import { withOptions } from '../../../make/organization.ts';
import { emptyDocument } from '#lib/model/empty-document.ts';

function done(document: RolemapDocument, command: string, input: object): RolemapDocument {
	const result = doCommand(document, command, input);
	if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join(' '));
	return result.value.document;
}

function codes(document: RolemapDocument, command: string, input: object): readonly string[] {
	const result = doCommand(document, command, input);
	return result.ok ? [] : result.issues.map(({ code }) => code);
}

const begun = done(emptyDocument('d', 'D'), 'add-story', { title: 'Review' });

describe('a step', () => {
	const step = { story: 'review', title: 'Today' };

	test('keeps its mask apart from its address, once', () => {
		const address = '/organization?scenario=a&mask=initials,pay';
		const document = done(begun, 'add-step', { ...step, address, camera: '1 2 0.5', expanded: 'P1\nP2' });
		const view = document.stories[0]?.steps[0]?.view;
		expect(view).toEqual({
			address: '/organization?scenario=a',
			camera: [1, 2, 0.5],
			expanded: ['P1', 'P2'],
			mask: { names: 'initials', photos: false, pay: true, talent: false },
			show: {},
		});
		expect(view && addressOf(view)).toBe(address);
	});

	test.each([
		'https://elsewhere.example',
		'//elsewhere.example',
		'/\\elsewhere',
		'roles/vp',
		'javascript:alert(1)',
	])('at %s is refused: it is no view of this app', (address) => {
		expect(codes(begun, 'add-step', { ...step, address })).toEqual(['view-address-odd']);
	});

	test('is retaken, moved, copied and taken away', () => {
		const two = ['/', '/skills'].reduce(
			(now, address, at) => done(now, 'add-step', { story: 'review', title: `S${at}`, address }),
			begun,
		);
		const titles = (document: RolemapDocument) =>
			document.stories[0]?.steps.map(({ id, title }) => [id, title]);
		expect(titles(done(two, 'reorder-step', { story: 'review', step: 's1', position: 0 }))).toEqual([
			['s1', 'S1'],
			['s0', 'S0'],
		]);
		expect(titles(done(two, 'duplicate-step', { story: 'review', step: 's0' }))).toEqual([
			['s0', 'S0'],
			['s0-2', 'S0'],
			['s1', 'S1'],
		]);
		const retaken = done(two, 'retake-step', { story: 'review', step: 's0', address: '/compare?roles=a,b' });
		expect(retaken.stories[0]?.steps[0]?.view.address).toBe('/compare?roles=a,b');
		expect(titles(done(two, 'remove-step', { story: 'review', step: 's0' }))).toEqual([['s1', 'S1']]);
	});
});

describe('a decision', () => {
	const decision = { text: 'Go', who: 'Ada', on: '2027-01-31' };
	const options = withOptions(emptyDocument('d', 'D'));
	const scenario = options.scenarios.find(({ acts }) => acts.length > 0);
	const act = scenario?.acts[0]?.id ?? '';

	test('covers changes of its own option alone', () => {
		const document = done(options, 'add-decision', { ...decision, scenario: scenario?.id, acts: act });
		expect(document.decisions[0]).toMatchObject({ scenarioId: scenario?.id, actIds: [act], status: 'made' });
		expect(codes(options, 'add-decision', { ...decision, acts: act })).toEqual(['decision-act-unknown']);
		const other = { ...decision, scenario: scenario?.id, acts: 'nowhere' };
		expect(codes(options, 'add-decision', other)).toEqual(['decision-act-unknown']);
	});

	test('is on a day', () => {
		expect(codes(options, 'add-decision', { ...decision, on: 'soon' })).toEqual(['scenario-no-day']);
		expect(codes(options, 'add-decision', { ...decision, review: '2027-13-01' })).toEqual([
			'scenario-no-day',
		]);
	});

	test('calls who took it as the mask has it', () => {
		const name = options.people[0]?.name ?? '';
		const document = [
			['add-decision', { ...decision, who: name }],
			['add-follow-up', { text: 'Tell', owner: name }],
			['cast-vote', { voter: name, target: 'x', dots: 1 }],
		].reduce((now, [command, input]) => done(now, command as string, input as object), options);
		const seen = masked(document, { names: 'role-only', pay: false });
		for (const said of [seen.decisions[0]?.who, seen.actions[0]?.owner, seen.votes[0]?.voter]) {
			expect(said).toBeDefined();
			expect(said).not.toContain(name);
		}
	});
});

test('a criterion takes its scores along, and a note its dots', () => {
	const options = withOptions(emptyDocument('d', 'D'));
	const scenario = options.scenarios[0]?.id;
	const scored = done(done(options, 'add-criterion', { text: 'Speed' }), 'score-scenario', {
		scenario,
		criterion: 'speed',
		score: '5',
		why: 'It is',
	});
	expect(scored.scenarios[0]?.scores).toEqual({ speed: { score: 5, why: 'It is' } });
	expect(done(scored, 'remove-criterion', { criterion: 'speed' }).scenarios[0]?.scores).toBeUndefined();
	const voted = done(done(options, 'add-note', { text: 'Why?' }), 'cast-vote', {
		voter: 'Ada',
		target: 'why',
		dots: 3,
	});
	expect(done(voted, 'cast-vote', { voter: 'Ada', target: 'why', dots: 0 }).votes).toEqual([]);
	expect(done(voted, 'remove-note', { note: 'why' }).votes).toEqual([]);
});
