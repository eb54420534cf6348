import { expect, test } from 'vitest';
import { applyReadiness, inverseReadiness } from '#lib/model/readiness/readiness-change.ts';
import { openReadiness, subjectsOf, takeInAll } from '#lib/state/take-in-readiness.ts';
import { ownView, withGrades } from '../../make/readiness.ts';

const theirs = withGrades(
	{ x: 'shown', y: 'emerging' },
	{ ...ownView, subject: { label: 'Zoe' } },
	withGrades({ x: 'not-yet' }),
);

test('each person of a file becomes who they are here, in one act that is undone at once', () => {
	const mine = withGrades({ x: 'emerging' });
	expect(subjectsOf(theirs)).toEqual(['', 'Zoe']);
	const change = takeInAll(mine, theirs, new Map([['', 'Dana']]));
	const after = applyReadiness(mine, change);
	expect(after.assessments.map(({ subject, itemId, state }) => [subject.label, itemId, state])).toEqual([
		['', 'x', 'emerging'],
		['Dana', 'x', 'not-yet'],
		['Zoe', 'x', 'shown'],
		['Zoe', 'y', 'emerging'],
	]);
	expect(applyReadiness(after, inverseReadiness(change))).toEqual(mine);
});

test('two people of a file that are one here do not undo one another', () => {
	const after = applyReadiness(
		withGrades({}),
		takeInAll(
			withGrades({}),
			theirs,
			new Map([
				['', 'Dana'],
				['Zoe', 'Dana'],
			]),
		),
	);
	expect(after.assessments.map(({ itemId, state }) => [itemId, state])).toEqual([
		['x', 'shown'],
		['y', 'emerging'],
	]);
});

test('a file that is too large is not read, and one that cannot be read says why', async () => {
	const large = { name: 'me.rolemap-readiness.json', size: 6_000_000 } as File;
	expect(await openReadiness(large)).toMatchObject({ ok: false, issues: [{ code: 'file-too-large' }] });
	const gone = {
		name: 'me.rolemap-readiness.json',
		size: 10,
		arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
	} as unknown as File;
	expect(await openReadiness(gone)).toMatchObject({ ok: false, issues: [{ code: 'opening-unreadable' }] });
	const other = new File(['# A page'], 'page.md');
	expect(await openReadiness(other)).toMatchObject({ ok: false, issues: [{ code: 'readiness-broken' }] });
});
