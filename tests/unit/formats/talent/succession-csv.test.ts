import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSuccession } from '#lib/formats/talent/read-succession.ts';
import { writeSuccession } from '#lib/formats/talent/write-succession.ts';
import { projectTalent } from '#lib/model/talent/project-talent.ts';
import type { Talent } from '#lib/model/talent/talent.ts';
import { organizationOf, workedExample } from '../../../make/organization.ts';
import { csvFile, readLines, workedTalent } from '../../../make/talent.ts';

const written = (talent: Talent) => writeSuccession(projectTalent(talent, { sees: 'all' }));
const org = workedExample();

function read(...lines: readonly string[]) {
	const result = readLines(org, ...lines);
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	const codes = result.issues.map(({ code, place }) => [
		code,
		`${place?.line ?? '-'}:${place?.column ?? '-'}`,
	]);
	return { ...result.value, codes };
}

describe('a succession.csv', () => {
	test('gives criticality, slates in their ranks, and who covers an emergency', () => {
		const { talent, rows, codes } = read(
			'P1,yes,5,Cem,1-2y,1,confirmed,',
			'P3,yes,,Dia,Ready now,2,confirmed,yes',
			'P3,,4,Eli,1–2 YEARS,1,proposed,',
			'P4,yes,,Fay,,,,yes',
			'P5,yes,3,,,,,',
		);
		expect(codes).toEqual([]);
		expect(rows).toEqual({ read: 5, kept: 5, reported: 0 });
		expect(talent.criticality).toEqual([
			{ positionId: 'P1', critical: true, impact: 5 },
			{ positionId: 'P3', critical: true, impact: 4 },
			{ positionId: 'P4', critical: true },
			{ positionId: 'P5', critical: true, impact: 3 },
		]);
		expect(talent.slates.map(({ emergency, nominations }) => [emergency?.personId, nominations])).toEqual([
			[undefined, [expect.objectContaining({ personId: 'Cem', readiness: '1-2y', rank: 1 })]],
			[
				'Dia',
				[
					expect.objectContaining({ personId: 'Dia', readiness: 'now', rank: 2, status: 'confirmed' }),
					expect.objectContaining({ personId: 'Eli', readiness: '1-2y', rank: 1, status: 'proposed' }),
				],
			],
			['Fay', []],
		]);
	});

	test('tells every row that does not fit with its line and column, and drops none but those that say nothing new', () => {
		const { talent, rows, codes } = read(
			'P1,yes,9,Cem,soonish,0,confirmed,',
			'P99,yes,,Dia,now,1,confirmed,',
			'P3,perhaps,,Nobody,now,1,confirmed,',
			'P5,yes,,Dia,now,1,confirmed,',
			'P1,yes,,Cem,now,2,confirmed,',
			',yes,,Dia,now,1,confirmed,',
			'P6,,,,,,,',
			'P4,yes,2,Eli,now,1,agreed,',
			'P4,yes,3,Fay,now,1,,yes',
			'P4,yes,2,Gus,,,,yes',
		);
		expect(codes).toEqual([
			['talent-cell-odd', '2:8'],
			['talent-cell-odd', '2:22'],
			['talent-cell-odd', '4:4'],
			['talent-row-again', '6:1'],
			['talent-row-empty', '7:1'],
			['talent-row-empty', '8:1'],
			['talent-status-odd', '9:20'],
			['talent-impact-differs', '10:8'],
			['talent-emergency-twice', '11:17'],
			['talent-row-again', '11:1'],
			['talent-status-missing', '1:-'],
			['talent-position-unknown', '3:1'],
			['talent-readiness-odd', '2:1'],
			['talent-person-unknown', '4:1'],
			['talent-own-position', '5:1'],
			['talent-rank-twice', '10:18'],
		]);
		expect(rows).toEqual({ read: 10, kept: 6, reported: 4 });
		expect(rows?.read).toBe((rows?.kept ?? 0) + (rows?.reported ?? 0));
		expect(talent.slates.flatMap(({ nominations }) => nominations.map(({ personId }) => personId))).toEqual([
			...['Cem', 'Dia', 'Nobody', 'Dia', 'Eli', 'Fay'],
		]);
	});

	test('without a rank the others come behind those that have one', () => {
		const { talent } = read(
			'P1,yes,,Dia,now,,confirmed,',
			'P1,yes,,Cem,now,4,confirmed,',
			'P1,,,Eli,now,,confirmed,',
		);
		expect(talent.slates[0]?.nominations.map(({ personId, rank }) => [personId, rank])).toEqual([
			['Dia', 5],
			['Cem', 4],
			['Eli', 6],
		]);
	});

	test('is refused where no column names positions', () => {
		const result = readSuccession(csvFile('name,age\nDia,40\n'), org);
		expect(result).toMatchObject({ ok: false, issues: [{ code: 'talent-no-columns', place: { line: 1 } }] });
	});

	test('columns of others come back, whatever their cells begin with', () => {
		const cells = ['=1+1', "'=1", "''-5", '+33 6 12', '@x', 'plain, quoted "so"'];
		const people = cells.map((_, at) => `p${at}`);
		const ground = organizationOf([
			{ id: '=seat' },
			...people.map((name) => ({ id: `s${name}`, held: { [name]: 1 } })),
		]);
		const talent: Talent = {
			...workedTalent(),
			criticality: [{ positionId: '=seat', critical: true, extras: { Sponsor: 'Board' } }],
			slates: [
				{
					id: 'slate-seat',
					target: { positionId: '=seat' },
					nominations: people.map((personId, at) => ({
						...{ id: `seat-${personId}`, personId, readiness: 'now', rank: at + 1 },
						...{ status: 'confirmed', extras: { Comment: cells[at] ?? '' } },
					})),
				},
			],
		};
		const text = written(talent);
		const result = readSuccession(csvFile(text), ground);
		expect(result.issues).toEqual([]);
		if (!result.ok) throw new Error('refused');
		expect(result.value.talent.criticality).toEqual(talent.criticality);
		expect(result.value.talent.slates).toEqual(talent.slates);
		expect(written(result.value.talent)).toBe(text);
		expect(text).toContain("'=1+1");
	});
});

test('written and read again, any slates are the same, and their text too', () => {
	const people = ['Ana', 'Bo', 'Cem', 'Dia', 'Eli', 'Fay', 'Gus'];
	const aSlate = fc.record({
		critical: fc.boolean(),
		impact: fc.constantFrom(undefined, 1, 3, 5),
		emergency: fc.constantFrom(undefined, ...people),
		nominees: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 4 }),
		readiness: fc.constantFrom('now', '1-2y', '3-5y', 'someday'),
		status: fc.constantFrom('confirmed', 'proposed', 'declined'),
	});
	fc.assert(
		fc.property(fc.array(aSlate, { maxLength: 6 }), (slates) => {
			const rows = slates.flatMap(({ critical, impact, emergency, nominees, readiness, status }, at) => {
				const head = `P${at + 3},${critical ? 'yes' : ''},${impact ?? ''}`;
				const named = nominees.map(
					(person, nth) =>
						`${head},${person},${readiness},${nth + 1},${status},${person === emergency ? 'yes' : ''}`,
				);
				const alone = emergency !== undefined && !nominees.includes(emergency);
				return [
					...named,
					...(alone ? [`${head},${emergency},,,,yes`] : []),
					...(named.length + Number(alone) === 0 ? [`${head},,,,,`] : []),
				];
			});
			const first = readLines(org, ...rows);
			if (!first.ok) throw new Error('refused');
			const text = written(first.value.talent);
			const again = readSuccession(csvFile(text), org);
			expect(again.ok && again.value.talent).toEqual(first.value.talent);
			expect(again.ok && written(again.value.talent)).toBe(text);
			const counts = first.value.rows;
			expect(counts?.kept).toBe((counts?.read ?? 0) - (counts?.reported ?? 0));
		}),
		{ seed: 20261125, numRuns: 200 },
	);
});
