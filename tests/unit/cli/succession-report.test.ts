import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import { readSuccession } from '#lib/formats/talent/read-succession.ts';
import { writeLockedTalent } from '#lib/formats/talent/write-locked.ts';
import { projectTalent } from '#lib/model/talent/project-talent.ts';
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

describe('report bench', () => {
	test('gives every strength by its name', async () => {
		const answer = v.parse(answerShapes['report-bench'], await asked('bench'));
		expect(answer).toMatchObject({
			...{ critical: 3, depth: 1.666667, infor: { now: 0.666667, later: 0.333333, none: 0 } },
			seats: [
				{ position: 'P1', nakisa: 1, weighted: 0.6 },
				{ position: 'P3', nakisa: 1.5, weighted: 1.1 },
				{ position: 'P4', nakisa: 1.5, weighted: 0.8 },
			],
		});
		const { out } = await rolemap(['report', organization, 'bench', '--talent', talent]);
		expect(out).toContain(
			'VP of Engineering (P1): 1 nominee, 0 ready now, strength 1 (Nakisa), 0.6 (by readiness)',
		);
		expect(out).toContain('starting value');
	});
});

describe('report cascade', () => {
	test('Ana leaves: P1 by Cem, P3 by Dia, P5 open; now only P1 is open', async () => {
		const answer = v.parse(answerShapes['report-cascade'], await asked('cascade', '--leaving', 'ana'));
		expect(answer).toMatchObject({
			steps: [
				{ position: 'P1', successor: 'cem' },
				{ position: 'P3', successor: 'dia' },
				{ position: 'P5', successor: null },
			],
			...{ open: ['P5'], length: 3, moves: 2, settled: 15 },
		});
		const now = await asked('cascade', '--leaving', 'ana', '--policy', 'now');
		expect(now).toMatchObject({ steps: [{ position: 'P1', successor: null }], open: ['P1'], length: 1 });
	});

	test('takes several leavers, and a position for whoever holds it', async () => {
		const answer = v.parse(
			answerShapes['report-cascade'],
			await asked('cascade', '--leaving', 'ana', '--leaving', 'P3', '--policy=rank'),
		);
		expect(answer.leaving).toEqual(['ana', 'cem']);
		expect(answer.steps.map(({ position, successor }) => [position, successor])).toEqual([
			['P1', null],
			['P3', 'dia'],
			['P5', null],
		]);
		const { out } = await rolemap([
			'report',
			organization,
			'cascade',
			'--talent',
			talent,
			'--leaving',
			'ana',
		]);
		expect(out).toContain('VP of Engineering (P1): Cem, 1-2y, settled in 15 months');
		expect(out).toContain('Chain of 3 vacancies: 2 internal moves, 0 from outside, 1 left open');
	});

	test('asks for what it needs', async () => {
		const refused = async (...flags: readonly string[]) => {
			const { code, out, err } = await rolemap([
				'report',
				organization,
				'cascade',
				'--talent',
				talent,
				...flags,
			]);
			expect([code, out]).toEqual([2, '']);
			return err;
		};
		expect(await refused()).toContain('--leaving');
		expect(await refused('--leaving', 'anna')).toContain('Did you mean ana?');
		expect(await refused('--leaving', 'P4')).toContain('P4');
		expect(await refused('--leaving', 'ana', '--policy', 'soon')).toContain('now, within-2-years, rank');
	});
});

describe('a locked file', () => {
	test('opens with the passphrase from a file, and with no other', async () => {
		const read = await readSuccessionFixture();
		const locked = await writeLockedTalent(projectTalent(read, { sees: 'all' }), 'open sesame');
		const made = await makeFolder({
			'team.rolemap-talent.json': locked,
			'pass.txt': 'open sesame\n',
			'wrong.txt': 'open\n',
		});
		const ask = (...flags: readonly string[]) =>
			rolemap([
				'report',
				organization,
				'coverage',
				'--talent',
				join(made.folder, 'team.rolemap-talent.json'),
				...flags,
			]);
		const opened = await ask('--passphrase-file', join(made.folder, 'pass.txt'));
		expect([opened.code, opened.err]).toEqual([0, '']);
		expect(opened.out).toContain('1 (33 %) net');
		const wrong = await ask('--passphrase-file', join(made.folder, 'wrong.txt'));
		expect([wrong.code, wrong.out]).toEqual([1, '']);
		expect(wrong.err).toContain('talent-passphrase-wrong');
		const none = await ask();
		expect([none.code, none.out]).toEqual([1, '']);
		expect(none.err).toContain('talent-locked');
		const questions: string[] = [];
		const answering = (answer: string | null) => ({
			ask: (question: string) => (questions.push(question), Promise.resolve(answer)),
		});
		const args = [
			'report',
			organization,
			'coverage',
			'--talent',
			join(made.folder, 'team.rolemap-talent.json'),
		];
		expect((await rolemap(args, answering('open sesame'))).code).toBe(0);
		expect((await rolemap(args, answering(null))).err).toContain('talent-locked');
		expect(questions).toEqual(Array(2).fill('Passphrase of team.rolemap-talent.json: '));
		await made.remove();
	});
});

async function readSuccessionFixture() {
	const ground = { orgs: [], positions: [], people: [], assignments: [] };
	const read = readSuccession({ path: 'succession.csv', bytes: await readFile(talent) }, ground);
	if (!read.ok) throw new Error('refused');
	return read.value.talent;
}

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
		const changed = await rolemap(['edit', made.folder, 'set-role', '--input', '{}', '--dry-run']);
		expect(changed.err).toContain('2 talent files left closed.');
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
