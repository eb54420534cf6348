import { expect, test } from 'vitest';
import { doGiven } from '#lib/model/commands/in-scenario.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { materialise } from '#lib/model/materialise.ts';
import { documentSchema } from '#lib/model/document.ts';
import * as v from 'valibot';
import { workedExample } from '../../../make/organization.ts';

function done(document: RolemapDocument, name: string, input: unknown, scenario?: string): RolemapDocument {
	const result = doGiven(document, name, input, scenario);
	if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join());
	return result.value.document;
}

const optioned = done(workedExample(), 'add-scenario', { name: 'A' });
const moved = done(optioned, 'move-position', { position: 'P5', to: 'P7' }, 'a');
const [act] = moved.scenarios[0]?.acts ?? [];
const given = { scenario: 'a', act: act?.id };

test('a change has a day, a wave and a reason, each taken away again by nothing, and does what it did', () => {
	const planned = done(moved, 'set-act', {
		...given,
		on: '2027-04-01',
		wave: 'Wave 2',
		reason: 'Closer\nto work',
	});
	expect(planned.scenarios[0]?.acts).toEqual([
		{ ...act, on: '2027-04-01', wave: 'Wave 2', reason: 'Closer\nto work' },
	]);
	expect(v.is(documentSchema, planned)).toBe(true);
	expect(materialise(planned, 'a').document.lines).toEqual(materialise(moved, 'a').document.lines);
	const less = done(planned, 'set-act', { ...given, on: '', reason: 'Cheaper' });
	expect(less.scenarios[0]?.acts).toEqual([{ ...act, wave: 'Wave 2', reason: 'Cheaper' }]);
});

test.each(['soon', '2027-13-01', '1.4.2027'])('%s is no day (scenario-no-day)', (on) => {
	const result = doGiven(moved, 'set-act', { ...given, on });
	expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(['scenario-no-day']);
});
