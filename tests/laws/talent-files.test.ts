import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTalent } from '#lib/formats/talent/open-talent.ts';
import { parseScores } from '#lib/formats/talent/readiness-scores.ts';
import { writeSuccession } from '#lib/formats/talent/write-succession.ts';
import { writeTalent } from '#lib/formats/talent/write.ts';
import { projectTalent } from '#lib/model/talent/project-talent.ts';
import { fullTalent } from '../make/full-talent.ts';
import { workedExample } from '../make/organization.ts';

const all = projectTalent(fullTalent(), { sees: 'all' });
const successors = `JOBCODE,INCUMBENT_USERID,READINESS,SUCCESSOR_USERID,ACTION
J1,Ana,3,Cem,ADD
J3,Cem,4,Dia,UPDATE
J3,Cem,"1",Eli,DELETE
`;
const files = [
	['succession.csv', writeSuccession(all)],
	['team.rolemap-talent.json', writeTalent(all)],
	['successors.csv', successors],
] as const;
const scores = parseScores('1=5y+,2=3-5y,3=1-2y,4=now');

/** What is put in, changed, taken out or cut off, and where. */
const drawn = fc.record({
	file: fc.constantFrom(...files),
	cuts: fc.array(
		fc.record({
			at: fc.noBias(fc.integer({ min: 0, max: 999 })).map((part) => part / 1000),
			length: fc.nat(8),
			text: fc.constantFrom(
				'',
				'"',
				'\n',
				',',
				'{',
				'[]',
				'null',
				'\u0000',
				'\ufffd',
				'1e400',
				'__proto__',
				'=1',
			),
		}),
		{ minLength: 1, maxLength: 3 },
	),
	end: fc.constantFrom(1, 1, 1, 1, 1, 0.5, 0.01),
});
const aMutant = fc.noBias(drawn).map(({ file: [path, text], cuts, end }) => {
	const changed = cuts.reduce((now, { at, length, text: put }) => {
		const from = Math.floor(at * now.length);
		return now.slice(0, from) + put + now.slice(from + length);
	}, text);
	return { path, bytes: new TextEncoder().encode(changed.slice(0, Math.ceil(end * changed.length))) };
});

test('whatever is done to a file of talent data, it is read or told, and no row is lost in silence', async () => {
	let read = 0;
	await fc.assert(
		fc.asyncProperty(aMutant, async (file) => {
			const opened = await openTalent(file, workedExample(), scores === null ? {} : { scores });
			if (!opened.ok) {
				expect(opened.issues.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
				return;
			}
			read++;
			const { talent, rows } = opened.value;
			if (rows !== null) {
				expect(rows.read).toBe(rows.kept + rows.reported);
				expect(opened.issues.length).toBeGreaterThanOrEqual(rows.reported);
			}
			// What was taken in is sound: written and read it is the same.
			const text = writeTalent(projectTalent(talent, { sees: 'all' }));
			const again = await openTalent(
				{ path: 'x.rolemap-talent.json', bytes: new TextEncoder().encode(text) },
				workedExample(),
			);
			expect(again.ok && again.value.talent).toEqual(talent);
		}),
		{ seed: 20261125, numRuns: 600 },
	);
	expect(read).toBeGreaterThan(100);
});
