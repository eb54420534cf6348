import { expect, test } from 'vitest';
import {
	assess,
	changePlan,
	describeEvidence,
	dropFromPlan,
	forgetSubject,
	planFor,
	takeInReadiness,
	withdraw,
} from '#lib/model/readiness/readiness-acts.ts';
import {
	applyReadiness,
	inverseReadiness,
	type ReadinessChange,
} from '#lib/model/readiness/readiness-change.ts';
import { emptyReadiness, type Readiness } from '#lib/model/readiness/readiness.ts';
import { soundReadiness, upgradeReadiness } from '#lib/model/readiness/sound-readiness.ts';
import { makeEvidence, managersView, ownView, withGrades } from '../../../make/readiness.ts';

const start = withGrades({ x: 'shown', y: 'emerging' }, managersView, withGrades({ x: 'not-yet' }));
const [first] = start.assessments;
if (!first) throw new Error('nothing was graded');
const planned = applyReadiness(
	start,
	planFor(start, { ...ownView, id: 'p', item: { id: 'act', text: 'Run a budget' } }),
);
const [item] = planned.plan;
if (!item) throw new Error('nothing was planned');

const acts: Readonly<Record<string, (document: Readiness) => ReadinessChange>> = {
	'a first grade': (document) =>
		assess(document, ownView, {
			item: { id: 'z', text: 'Z' },
			state: 'shown',
			on: '2026-01-02',
			previous: null,
		}),
	'another grade': (document) =>
		assess(document, ownView, {
			item: { id: 'x', text: 'X' },
			state: 'shown',
			on: '2026-01-02',
			previous: first,
		}),
	evidence: (document) => describeEvidence(document, first, { text: 'Led it', on: '2026-01-03' }),
	'taking it back': (document) => withdraw(document, first),
	'a thing to do': (document) => planFor(document, { ...ownView, id: 'q', item: { text: 'My own' } }),
	'owner, due and done': (document) =>
		changePlan(document, item, { owner: 'Ana', due: '2026-12-01', done: '2026-11-30' }),
	'dropping it': (document) => dropFromPlan(document, item),
	'forgetting a person': (document) => forgetSubject(document, ownView.subject, null),
	'taking in a file': (document) => takeInReadiness(document, withGrades({ n: 'shown' }), { label: 'Bo' }),
};

test.each(Object.entries(acts))('%s changes the document, and undone it is as before', (_, act) => {
	const change = act(planned);
	const after = applyReadiness(planned, change);
	expect(after).not.toEqual(planned);
	expect(applyReadiness(after, inverseReadiness(change))).toEqual(planned);
});

test('a grade keeps the words of the sign, and says the day', () => {
	expect(first).toMatchObject({ itemId: 'x', itemText: 'Sign x', state: 'not-yet', on: '2026-11-01' });
	const again = applyReadiness(start, acts['another grade']?.(start) ?? { steps: [] });
	expect(again.assessments).toHaveLength(start.assessments.length);
	expect(again.assessments[0]).toMatchObject({ id: first.id, itemText: 'X', state: 'shown' });
});

test('an emptied text or field is gone, the words of a plan are not', () => {
	const told = applyReadiness(start, describeEvidence(start, { ...first, text: 'x' }, { text: '' }));
	expect(told.assessments[0]).not.toHaveProperty('text');
	const plan = applyReadiness(
		planned,
		changePlan(planned, { ...item, owner: 'Ana' }, { owner: '', text: '' }),
	);
	expect(plan.plan[0]).not.toHaveProperty('owner');
	expect(plan.plan[0]?.text).toBe('Run a budget');
});

test('two tabs that write in one record both keep what they wrote', () => {
	const graded = assess(start, ownView, {
		item: { id: 'x', text: 'Sign x' },
		state: 'shown',
		on: first.on,
		previous: first,
	});
	const described = describeEvidence(start, first, { text: 'Led the migration' });
	const both = applyReadiness(applyReadiness(start, graded), described);
	expect(both.assessments[0]).toMatchObject({ state: 'shown', text: 'Led the migration' });
	const removed = applyReadiness(applyReadiness(start, withdraw(start, first)), described);
	expect(removed.assessments.find(({ id }) => id === first.id)?.text).toBe('Led the migration');
});

test('two tabs that grade one sign for the first time make one record of it', () => {
	const empty = emptyReadiness('ladder', 'Ladder');
	const [one, other] = (['shown', 'emerging'] as const).map((state) =>
		assess(empty, ownView, { item: { id: 'x', text: 'X' }, state, on: '2026-01-01', previous: null }),
	);
	if (!one || !other) throw new Error('no acts');
	expect(applyReadiness(applyReadiness(empty, one), other).assessments).toMatchObject([
		{ state: 'emerging' },
	]);
});

test('a file is taken in once, about whom one says, and never over what is newer', () => {
	const file = withGrades({ x: 'shown' }, managersView);
	const once = applyReadiness(start, takeInReadiness(start, file, { label: 'Bo' }));
	const twice = applyReadiness(once, takeInReadiness(once, file, { label: 'Bo' }));
	expect(twice).toEqual(once);
	expect(once.assessments.filter(({ subject }) => subject.label === 'Bo')).toHaveLength(1);
	const older = { ...file, assessments: file.assessments.map((one) => ({ ...one, on: '2020-01-01' })) };
	expect(takeInReadiness(once, older, { label: 'Bo' }).steps).toEqual([]);
});

test('what a file holds keeps its order, and somebody else’s copy of a plan is one of its own', () => {
	const file = withGrades({ a: 'shown', b: 'shown' }, ownView, planned);
	const plan = ['p', 'q', 'r'].map((id) => ({ ...item, id, text: `Step ${id}` }));
	const taken = applyReadiness(planned, takeInReadiness(planned, { ...file, plan }, { label: 'Bo' }));
	const ofBo = <T extends { readonly subject: { readonly label: string } }>(records: readonly T[]) =>
		records.filter(({ subject }) => subject.label === 'Bo');
	expect(ofBo(taken.plan).map(({ text }) => text)).toEqual(['Step p', 'Step q', 'Step r']);
	expect(taken.plan).toContainEqual(item);
	expect(ofBo(taken.assessments).map(({ itemId }) => itemId)).toEqual(['x', 'x', 'y', 'a', 'b']);
});

test('what is stored is not trusted: the damaged is left out of sight and stays in its place', () => {
	const damaged = { id: 'broken', state: 'perfect' };
	const kept = { ...start, assessments: [...start.assessments, damaged], later: { a: 1 } };
	const { whole, sound, broken } = soundReadiness(kept, 'ladder', 'Ladder');
	expect(broken).toBe(1);
	expect(sound.assessments).toEqual(start.assessments);
	expect(whole.assessments).toContainEqual(damaged);
	expect(whole).toMatchObject({ later: { a: 1 } });
	expect(soundReadiness('nonsense', 'l', 'L').sound).toEqual(emptyReadiness('l', 'L'));
});

test('fields that nobody here knows survive every act', () => {
	const odd = { ...makeEvidence({}), mood: 'calm' };
	const document = { ...start, assessments: [odd] };
	const after = applyReadiness(document, describeEvidence(document, odd, { text: 'Seen' }));
	expect(after.assessments[0]).toMatchObject({ mood: 'calm', text: 'Seen' });
});

test('an upgrade never lowers a version, and gives an odd one ours', () => {
	const documents = [{ version: 9 }, { version: 'x' }, {}] as Record<string, unknown>[];
	for (const document of documents) upgradeReadiness(document);
	expect(documents.map(({ version }) => version)).toEqual([9, 1, 1]);
});
