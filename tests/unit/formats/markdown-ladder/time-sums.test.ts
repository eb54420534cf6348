import { describe, expect, test } from 'vitest';
import { readPages, type ReadPages } from '../../../make/read-page-text.ts';

const skills = '\n\n## Skills\n- a\n';
const sums = ({ issues }: ReadPages): unknown[] =>
	issues
		.filter(({ code }) => code.startsWith('time-shares'))
		.map(({ code, message, place }) => [code, message, place?.file, place?.line]);
const list = (...shares: string[]): ReadPages =>
	readPages({
		'manager.md': `# Manager${skills}\n## Time Allocation\n\n${shares.map((share) => `- **${share}\n`).join('')}`,
	});

describe('shares of time', () => {
	test('that cannot reach 100 % are reported', () => {
		expect(sums(list('Coding**: 0-20%', 'Meetings**: 30-50%', 'Coaching**: 22%'))).toEqual([
			['time-shares-short', 'Manager: the largest shares add to 92 %; 100 % is impossible.', 'manager.md', 8],
		]);
	});

	test('that take more than 100 % are reported', () => {
		expect(sums(list('Coding**: 60-80%', 'Meetings**: 41+%'))).toEqual([
			[
				'time-shares-over',
				'Manager: the smallest shares add to 101 %, more than the 100 % there are.',
				'manager.md',
				8,
			],
		]);
	});

	test.each([
		['that may add up', ['Coding**: 10-50%', 'Meetings**: 30-60%']],
		['of which one is open', ['Coding**: 10%', 'Meetings**: 30%+']],
		['of which one is in words', ['Coding**: 10%', 'Meetings**: 30%', 'The rest**: whatever comes']],
		['of which one is in hours', ['Coding**: 10%', 'Meetings**: 30 hrs']],
		['in hours alone', ['Coding**: 10 hrs', 'Meetings**: 15-20 hrs/week']],
		['that are one', ['Coding**: 50%']],
		['with one of nothing', ['Coding**: 100%', 'Meetings**: None']],
	])('%s are not', (_, shares) => expect(sums(list(...shares))).toEqual([]));

	test('are added by role and by table, on the line where a role has its first', () => {
		const table = (ic: string, manager: string): string =>
			`| Activity | IC | Manager |\n|---|---|---|\n| Code | ${ic} | 10% |\n| Talk | 30% | ${manager} |\n`;
		const read = readPages({
			'ic.md': `# IC${skills}`,
			'manager.md': `# Manager${skills}`,
			'README.md': `# Us\n\n## Time Allocation\n\n${table('70%', '80%')}\n## Activity time comparison\n\n${table('71%', '90%')}`,
		});
		expect(sums(read)).toEqual([
			['time-shares-short', 'Manager: the largest shares add to 90 %; 100 % is impossible.', 'README.md', 7],
			[
				'time-shares-over',
				'IC: the smallest shares add to 101 %, more than the 100 % there are.',
				'README.md',
				14,
			],
		]);
	});
});
