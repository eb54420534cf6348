import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { answerShapes } from '#lib/analysis/answer-shapes.ts';
import { rolemap } from '../../make/command-line.ts';
import { ladderPages } from '../../make/ladder-pages.ts';
import { makeFolder } from '../../make/made-folder.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/organization');
const ladder = join(import.meta.dirname, '../../../data/ladders/engineering');
const example = join(fixtures, 'worked-example.csv');

async function asked(...args: readonly string[]) {
	const { code, out, err } = await rolemap(['report', ...args, '--json']);
	expect([code, err]).toEqual([0, '']);
	return JSON.parse(out) as unknown;
}

test('the worked example from its file gives what domain.md 2.1 lists, as the schema promises', async () => {
	const answer = v.parse(answerShapes['report-spans'], await asked(example, 'spans'));
	expect(answer).toMatchObject({
		...{ positions: 13, vacant: 2, people: 10, employees: 9, contingent: 1, layers: 4 },
		fte: { budget: 11.1, filled: 9.1, vacant: 2 },
		...{ perLayer: [1, 3, 3, 6], managers: 6, individualContributors: 6, meanSpan: 1.833333, medianSpan: 2 },
	});
	expect((await rolemap(['report', example, 'spans'])).out.split('\n').slice(0, 8)).toEqual([
		'13 positions, 2 vacant (15.4 %)',
		'9 employees, 1 contingent',
		'FTE: 11.1 budgeted, 9.1 filled, 2 vacant',
		'4 layers: 1, 3, 3, 6',
		'6 managers (46.2 %), 6 individual contributors, 1 a manager',
		'Span: mean 1.833333 (2 with assistants), median 2',
		'  1      2 managers',
		'  2-3    4 managers',
	]);
	const people = v.parse(answerShapes['report-spans'], await asked(example, 'spans', '--basis', 'people'));
	expect(people).toMatchObject({ managers: 5, meanSpan: 1.6 });
	const layers = v.parse(answerShapes['report-layers'], await asked(example, 'layers'));
	expect(layers.deepest).toEqual(['P1', 'P3', 'P5', 'P8']);
});

test('checks are told in words, and as data', async () => {
	const { out } = await rolemap(['report', example, 'checks']);
	expect(out).toContain('Director Product is vacant, with 1 direct report.');
	expect(out).toContain('Manager Infra manages one position alone.');
	const answer = v.parse(answerShapes['report-checks'], await asked(example, 'checks'));
	expect(answer.findings.filter(({ kind }) => kind === 'one-to-one')).toHaveLength(2);
});

test('an unknown basis is refused, and a ladder without an organization says so', async () => {
	const odd = await rolemap(['report', example, 'spans', '--basis', 'chairs']);
	expect([odd.code, odd.err]).toEqual([2, expect.stringContaining('--basis positions')]);
	const none = await rolemap(['report', ladder, 'spans']);
	expect([none.code, none.err]).toEqual([1, expect.stringContaining('organization.csv')]);
});

test('titles are told with the roles they may mean, and linked by one edit', async () => {
	const { folder, remove } = await makeFolder({
		...ladderPages,
		'organization.csv':
			'position_id,title,manager_position_id,person_name\n1,Senior Engineer,,Ana\n2,Sr Engineer,1,Bo\n3,Cook,1,Cy\n4,Software Engneer,1,Di\n',
	});
	const { out } = await rolemap(['report', folder, 'titles']);
	expect(out.split('\n')).toEqual([
		'0 positions are linked to a role, 4 not.',
		'  Senior Engineer (2 positions) -> senior',
		'  Cook (1 position)',
		'  Software Engneer (1 position) -> engineer?',
	]);
	const links = { links: 'Senior Engineer -> senior' };
	const edit = await rolemap(['edit', folder, 'link-positions', '--input', JSON.stringify(links)]);
	expect([edit.code, edit.out.split('\n')[0]]).toEqual([0, "Linked 2 positions to 'Senior Engineer'."]);
	const answer = v.parse(answerShapes['report-titles'], await asked(folder, 'titles'));
	expect(answer).toMatchObject({ linked: 2, unlinked: 2, titles: [{ title: 'Cook', candidates: [] }, {}] });
	await remove();
});
