import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCsv } from '#lib/formats/csv/read.ts';
import { openOrganization } from '#lib/formats/organization-tables/open-organization.ts';
import { openTalent } from '#lib/formats/talent/open-talent.ts';
import { readSuccessors } from '#lib/formats/talent/read-successors.ts';
import { parseScores, proposedScores } from '#lib/formats/talent/readiness-scores.ts';
import { isSuccessorColumn, isSuccessorFile, scoresIn } from '#lib/formats/talent/successor-columns.ts';
import { workedExample } from '../../../make/organization.ts';
import { csvFile } from '../../../make/talent.ts';

const org = workedExample();
const head =
	'JOBCODE,INCUMBENT_USERID,OLD_JOBCODE,OLD_INCUMBENT_USERID,OLD_TBH_ID,TBH_ID,TBH_MANAGER_USERID,READINESS,SUCCESSOR_USERID,ACTION';
const file = (...lines: readonly string[]) => csvFile([head, ...lines].join('\r\n'), 'successors.csv');
const mapping = parseScores('1=5y+, 2=3-5y, 3=1-2y, 4=now');

function read(...lines: readonly string[]) {
	const result = readSuccessors(file(...lines), org, mapping);
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	const codes = result.issues.map(({ code, place }) => [code, `${place?.line ?? '-'}`]);
	const slates = result.value.talent.slates.map(({ target, nominations }) => [
		'positionId' in target ? target.positionId : '',
		nominations.map(({ personId, readiness, stated }) => `${personId} ${readiness} (${stated})`),
	]);
	return { codes, slates, rows: result.value.rows };
}

describe('the successor file of SuccessFactors', () => {
	test('a slate is that of the position the incumbent holds, and each score keeps its number', () => {
		const { codes, slates, rows } = read(
			'J1,Ana,,,,,,3,Cem,ADD',
			'J3,Cem,,,,,,4,Dia,ADD',
			'J3,Cem,,,,,,1,Eli,UPDATE',
			'J3,Cem,,,,,,2,Eli,UPDATE',
		);
		expect(codes).toEqual([]);
		expect(slates).toEqual([
			['P1', ['Cem 1-2y (3)']],
			['P3', ['Dia now (4)', 'Eli 3-5y (2)']],
		]);
		expect(rows).toEqual({ read: 4, kept: 4, reported: 0 });
	});

	test('tells every row that gives no nomination', () => {
		const { codes, slates, rows } = read(
			'J1,Ana,,,,,,9,Cem,ADD',
			'J1,Ana,,,,,,4,,ADD',
			'J1,Ana,,,,,,4,Cem,ADD',
			'J1,Ana,,,,,,4,Cem,ADD',
			'J1,Ana,,,,,,4,Dia,MERGE',
			'J1,Ana,,,,,,4,Cem,DELETE',
			'J9,Zoe,,,,,,4,Cem,ADD',
			'J12,Jon,,,,,,4,Gus,ADD',
			'J3,Cem,J9,Zoe,,,,3,Cem,TRANSFER',
		);
		expect(codes).toEqual([
			['successors-score-odd', '2'],
			['successors-row-empty', '3'],
			['talent-row-again', '5'],
			['successors-action-odd', '6'],
			['successors-row-removes', '7'],
			['successors-no-seat', '8'],
			['successors-seats', '9'],
			['successors-no-seat', '10'],
			['talent-position-unknown', '8'],
			['talent-own-position', '10'],
		]);
		expect(slates).toEqual([
			['P1', []],
			['Zoe', []],
			['P12', ['Gus now (4)']],
			['P3', ['Cem 1-2y (3)']],
		]);
		expect(rows).toEqual({ read: 9, kept: 4, reported: 5 });
	});

	test('without being told what scores mean it is refused, and its scores are told with their counts', () => {
		const result = readSuccessors(file('J1,Ana,,,,,,4,Cem,ADD', 'J3,Cem,,,,,,4,Dia,ADD'), org, null);
		expect(result).toMatchObject({ ok: false, issues: [{ code: 'successors-not-mapped' }] });
		expect(result.issues[0]?.message).toContain('4 × 2');
	});

	test('both ends are proposed as ready, with a step beyond five years for a fourth score', () => {
		const table = readCsv(
			file('J1,Ana,,,,,,1,A,ADD', 'J1,Ana,,,,,,2,B,ADD', 'J1,Ana,,,,,,10,C,ADD', 'J1,Ana,,,,,,3,D,ADD'),
			isSuccessorColumn,
		);
		if (!table.ok) throw new Error('no table');
		const { lowestIsReady, highestIsReady } = proposedScores(scoresIn(table.value));
		expect([...lowestIsReady]).toEqual([
			['1', 'now'],
			['2', '1-2y'],
			['3', '3-5y'],
			['10', '5y+'],
		]);
		expect([...highestIsReady].toReversed()).toEqual([
			['1', '5y+'],
			['2', '3-5y'],
			['3', '1-2y'],
			['10', 'now'],
		]);
		expect([parseScores('1=ready'), parseScores(''), parseScores('=now'), parseScores('1=now=2')]).toEqual([
			...[null, null, null, null],
		]);
	});
});

const real = process.env['ROLEMAP_REAL_DATA'];
test.skipIf(real === undefined)('the real file: 56 rows onto the real organization, none lost', async () => {
	const at = (name: string) => ({ path: name, bytes: readFileSync(join(real ?? '', 'hris', name)) });
	const organization = await openOrganization([at('workday-report.csv')]);
	const ground = organization.reading?.records;
	if (!ground) throw new Error('no organization');
	const successors = at('successfactors-succession-import.csv');
	expect(isSuccessorFile(successors)).toBe(true);
	const refused = await openTalent(successors, ground);
	expect(refused.issues.map(({ code }) => code)).toEqual(['successors-not-mapped']);
	const opened = await openTalent(successors, ground, mapping === null ? {} : { scores: mapping });
	if (!opened.ok) throw new Error('refused');
	expect(opened.value.rows).toEqual({ read: 56, kept: 56, reported: 0 });
	const nominations = opened.value.talent.slates.flatMap((slate) => slate.nominations);
	expect(nominations).toHaveLength(56);
	expect(nominations.filter(({ readiness }) => readiness === 'now')).toHaveLength(17);
	expect(opened.issues.filter(({ code }) => /unknown|no-seat/.test(code))).toEqual([]);
});
