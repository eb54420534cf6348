import { expect, test } from 'vitest';
import { begunReadiness, firstView, givenViews } from '#lib/analysis/readiness-views.ts';
import { planFor } from '#lib/model/readiness/readiness-acts.ts';
import { applyReadiness } from '#lib/model/readiness/readiness-change.ts';
import { emptyReadiness } from '#lib/model/readiness/readiness.ts';
import { makeEvidence, managersView, ownView, withGrades } from '../../make/readiness.ts';

const dana = { subject: { label: 'Dana' }, reviewer: { kind: 'manager' as const }, transitionId: 'a--b' };

test('everybody begun, the owner of the device first, then by name, the move seen last first', () => {
	let document = withGrades({ x: 'shown' }, { ...dana, subject: { label: 'Zoe' } });
	document = withGrades({ x: 'shown', y: 'emerging' }, { ...dana, transitionId: 'b--c' }, document);
	document = withGrades({ x: 'shown' }, dana, document);
	document = withGrades({ x: 'shown' }, ownView, document);
	const people = begunReadiness(document);
	expect(people.map(({ subject }) => subject.label)).toEqual(['', 'Dana', 'Zoe']);
	expect(people[1]?.moves.map(({ transitionId, last }) => [transitionId, last])).toEqual([
		['b--c', '2026-11-02'],
		['a--b', '2026-11-01'],
	]);
});

test('a plan alone begins a move as well', () => {
	const empty = emptyReadiness('ladder', 'Ladder');
	const planned = applyReadiness(
		empty,
		planFor(empty, { ...ownView, id: 'p', item: { text: 'Run a budget' } }),
	);
	expect(begunReadiness(planned)).toMatchObject([
		{ moves: [{ transitionId: 'a--b', views: [], plan: [{ text: 'Run a budget' }], last: '' }] },
	]);
	expect(begunReadiness(empty)).toEqual([]);
});

test('views come from the person, the manager, then others by name, each with its own evidence', () => {
	const by = (kind: 'self' | 'manager' | 'other', label?: string) =>
		makeEvidence({ id: `${kind} ${label}`, reviewer: label === undefined ? { kind } : { kind, label } });
	const views = givenViews([
		by('other', 'Zoe'),
		by('manager'),
		by('other', 'Ann'),
		by('self'),
		by('manager'),
	]);
	expect(views.map(({ reviewer, evidence }) => [reviewer.kind, reviewer.label, evidence.length])).toEqual([
		['self', undefined, 1],
		['manager', undefined, 2],
		['other', 'Ann', 1],
		['other', 'Zoe', 1],
	]);
});

test('a screen opens with what is kept of the move, else with one’s own view', () => {
	const own = { subject: { label: '' }, reviewer: { kind: 'self' } };
	expect(firstView(emptyReadiness('ladder', 'Ladder'), 'a--b')).toEqual(own);
	const ofDana = withGrades({ x: 'shown' }, dana);
	expect(firstView(ofDana, 'a--b')).toEqual({ subject: { label: 'Dana' }, reviewer: { kind: 'manager' } });
	expect(firstView(ofDana, 'b--c')).toEqual(own);
	expect(firstView(withGrades({ x: 'shown' }, managersView, ofDana), 'a--b')).toEqual({
		subject: { label: '' },
		reviewer: { kind: 'manager' },
	});
});
