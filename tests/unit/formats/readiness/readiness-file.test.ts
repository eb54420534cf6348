import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReadiness } from '#lib/formats/readiness/read.ts';
import { writeReadiness } from '#lib/formats/readiness/write.ts';
import { projectReadiness } from '#lib/model/readiness/project-readiness.ts';
import type { Readiness } from '#lib/model/readiness/readiness.ts';
import { managersView, withGrades } from '../../../make/readiness.ts';

const both = withGrades({ x: 'shown' }, managersView, withGrades({ x: 'not-yet', y: 'emerging' }));
const file = (content: string) => ({
	path: 'me.rolemap-readiness.json',
	bytes: new TextEncoder().encode(content),
});
const written = (document: Readiness) =>
	writeReadiness(projectReadiness(document, { subject: '', reviewer: null }));

describe('the file', () => {
	test('read again it is the document, and written again the same text', () => {
		const odd = {
			...both,
			later: [1],
			assessments: both.assessments.map((one) => ({ ...one, mood: 'calm' })),
		};
		const text = written(odd);
		const read = readReadiness(file(text));
		expect(read).toEqual({ ok: true, value: odd, issues: [] });
		expect(read.ok && written(read.value)).toBe(text);
		expect(written({ ...odd, title: odd.title })).toBe(text);
	});

	test.each([
		['readiness-broken', '{"format": '],
		['readiness-foreign', '{"format": "rolemap"}'],
		['readiness-foreign', '[]'],
	])('%s', (code, content) => {
		const read = readReadiness(file(content));
		expect(read.ok).toBe(false);
		expect(read.issues).toMatchObject([{ code, place: { file: 'me.rolemap-readiness.json', line: 1 } }]);
	});

	test('a damaged record is left out with its line, and the rest taken in', () => {
		const text = written(both).replace('"emerging"', '"perhaps"');
		const read = readReadiness(file(text));
		expect(read.ok && read.value.assessments).toHaveLength(2);
		const line = text.split('\n').findIndex((one) => one.includes('perhaps')) + 1;
		expect(read.issues).toMatchObject([
			{
				code: 'readiness-left-out',
				message: expect.stringContaining('assessments[1]') as string,
				place: { line },
			},
		]);
	});

	test('one of a newer form says so and keeps its version', () => {
		const read = readReadiness(file(written({ ...both, version: 7 })));
		expect(read).toMatchObject({ ok: true, value: { version: 7 }, issues: [{ code: 'readiness-newer' }] });
	});

	test('two records of one id stay two', () => {
		const [one] = both.assessments;
		if (!one) throw new Error('nothing graded');
		const read = readReadiness(file(written({ ...both, assessments: [one, one] })));
		expect(read.ok && new Set(read.value.assessments.map(({ id }) => id)).size).toBe(2);
	});
});

test('whoever a file or handout is not for leaves no trace in it', () => {
	const person = fc.constantFrom('', 'Ana', 'Bo');
	const reviewer = fc.constantFrom(
		{ kind: 'self' as const },
		{ kind: 'manager' as const },
		{ kind: 'other' as const, label: 'Cem' },
	);
	fc.assert(
		fc.property(
			fc.array(fc.tuple(person, reviewer), { maxLength: 12 }),
			person,
			reviewer,
			(given, who, by) => {
				const mark = (label: string, { kind }: { kind: string }) => `mark <${label}> <${kind}>`;
				const document: Readiness = {
					...both,
					assessments: given.map(([label, one], at) => ({
						id: String(at),
						subject: { label },
						reviewer: one,
						transitionId: 'a--b',
						itemId: 'x',
						itemText: 'X',
						state: 'shown',
						on: '2026-11-25',
						text: mark(label, one),
					})),
					plan: given.map(([label], at) => ({
						id: String(at),
						subject: { label },
						transitionId: 'a--b',
						text: mark(label, { kind: 'plan' }),
					})),
				};
				const text = writeReadiness(projectReadiness(document, { subject: who, reviewer: by }));
				const marks = new Set(text.match(/mark <.*?> <.*?>/g) ?? []);
				const mayShow = new Set([mark(who, by), mark(who, { kind: 'plan' })]);
				expect([...marks].filter((one) => !mayShow.has(one))).toEqual([]);
				const own = given.filter(([label, one]) => label === who && one.kind === by.kind).length;
				expect(marks.has(mark(who, by))).toBe(own > 0);
			},
		),
		{ seed: 20261125, numRuns: 200 },
	);
});
