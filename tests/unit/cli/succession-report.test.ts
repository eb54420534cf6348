import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import { rolemap } from '../../make/command-line.ts';
import { makeFolder } from '../../make/made-folder.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const organization = join(fixtures, 'organization/worked-example.csv');
const talent = join(fixtures, 'succession/worked-example.csv');

async function asked(...args: readonly string[]) {
	const { code, out, err } = await rolemap(['report', organization, ...args, '--talent', talent, '--json']);
	expect([code, err]).toEqual([0, '']);
	return JSON.parse(out) as unknown;
}

describe('report coverage', () => {
	test('gives what domain.md 2.4 lists for the worked example, as the schema promises', async () => {
		const answer = v.parse(answerShapes['report-coverage'], await asked('coverage'));
		expect(answer).toMatchObject({
			...{ critical: 3, covered: 3, readyNow: { gross: 2, net: 1 }, benchDepth: 1.666667 },
			...{ successors: 4, successorRatio: 1.333333, uncovered: [] },
			overloaded: [{ person: 'dia', slates: 2, readyNow: 2 }],
		});
	});

	test('says the same in words', async () => {
		const { out } = await rolemap(['report', organization, 'coverage', '--talent', talent]);
		expect(out).toContain('Ready now: 2 of 3 (67 %) gross, 1 (33 %) net');
		expect(out).toContain('Overloaded: Dia');
	});
});

describe('talent data', () => {
	test('is read from the file that is named, and from no other', async () => {
		const made = await makeFolder({
			'organization.csv': await readFile(organization, 'utf8'),
			'succession.csv': await readFile(talent, 'utf8'),
			'old.rolemap-talent.json': '{}',
		});
		const at = (name: string) => join(made.folder, name);
		const without = await rolemap(['report', made.folder, 'coverage']);
		expect([without.code, without.out]).toEqual([2, '']);
		expect(without.err).toContain('--talent');
		const named = await rolemap(['report', made.folder, 'coverage', '--talent', at('succession.csv')]);
		expect([named.code, named.err]).toEqual([0, '1 talent file left closed.']);
		const other = await rolemap(['report', made.folder, 'spans']);
		expect([other.code, other.err]).toEqual([0, '2 talent files left closed.']);
		const broken = await rolemap([
			'report',
			made.folder,
			'coverage',
			'--talent',
			at('old.rolemap-talent.json'),
		]);
		expect([broken.code, broken.out]).toEqual([1, '']);
		expect(broken.err).toContain('talent-foreign');
		await writeFile(at('succession.csv'), 'position_id,critical,person_id\nP1,yes,nobody\n');
		const odd = await rolemap(['report', made.folder, 'coverage', '--talent', at('succession.csv')]);
		expect(odd.code).toBe(0);
		expect(odd.err).toMatch(/succession\.csv:2:1 .*talent-person-unknown/);
		const gone = await rolemap(['report', made.folder, 'coverage', '--talent', at('no.csv')]);
		expect([gone.code, gone.err]).toEqual([2, expect.stringContaining('no.csv')]);
		await made.remove();
	});
});
