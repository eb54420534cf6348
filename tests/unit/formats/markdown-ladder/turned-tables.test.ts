import { describe, expect, test } from 'vitest';
import { readPages, texts, type ReadPages } from '../../../make/read-page-text.ts';

const skills = '\n\n## Skills\n- a\n';
const read = (table: string, title = 'Expectations', onPage = ''): ReadPages =>
	readPages({
		'engineer.md': `# Engineer${skills}${onPage}`,
		'manager.md': `# Manager${skills}`,
		'README.md': `# Ours\n\nHello.\n\n## Scope\n\nx\n\n## ${title}\n\n${table}\n`,
	});
const scopeOf = (found: ReadPages, id: string): string[] =>
	found.role(id).scope.map(({ dimensionId, statements }) => {
		const name = found.document.dimensions.find((dimension) => dimension.id === dimensionId)?.name;
		return `${name}: ${texts(statements.map(({ text }) => ({ text }))).join(' / ')}`;
	});

describe('a table with a row a role and a column a dimension', () => {
	test.each(['Role', '', 'Level', 'Position'])('says of each role what its columns name: "%s"', (head) => {
		const found = read(
			`| ${head} | Team size | **Reports to** |\n|---|---|---|\n| Engineer | None | Manager |\n| **Managers** | 5-12 | CTO |\n| | 3 in Berlin | |`,
		);
		expect(scopeOf(found, 'engineer')).toEqual(['Team size: None', 'Reports to: Manager']);
		expect(scopeOf(found, 'manager')).toEqual(['Team size: 5-12 / 3 in Berlin', 'Reports to: CTO']);
		const [table] = found.document.matrices;
		expect(table).toMatchObject({
			kind: 'comparison',
			rows: [{ ref: 'engineer' }, { ref: 'manager' }, { ref: 'manager' }],
		});
		expect(table?.cols.map(({ refKind }) => refKind)).toEqual(['none', 'none']);
	});

	test('says by its section what it is about', () => {
		const time = read(
			'| Role | Coding | Meetings |\n|---|---|---|\n| Engineer | 60-80% | 20-40% |\n| Manager | 0-20% | 80% |',
			'Time allocation',
		);
		expect(
			time.role('engineer').timeShares.map(({ activity, stated }) => `${activity} ${stated.text}`),
		).toEqual(['Coding 60-80%', 'Meetings 20-40%']);
		const able = read(
			'| Role | Key skills |\n|---|---|\n| Engineer | Go, SQL |\n| Manager | Hiring |',
			'Skills',
		);
		expect(able.role('manager').skillSets.map(({ text, from }) => [text, from])).toContainEqual([
			'Hiring',
			'index',
		]);
	});

	test('a role without a page has it among its comparisons, on the map', () => {
		const found = read(
			'| Role | Team size |\n|---|---|\n| Engineer | None |\n| CTO | 100+ |',
			'Expectations',
			'\n## Transition to CTO\n',
		);
		expect(found.role('cto').onMap).toBe(true);
		expect(scopeOf(found, 'cto')).toEqual(['Team size: 100+']);
	});

	test.each([
		['people one works with', '| Stakeholder | How |\n|---|---|\n| Engineer | daily |\n| Manager | weekly |'],
		['moves', '| From | Typical time |\n|---|---|\n| Engineer | 2 years |\n| Manager | 3 years |'],
		['one role', '| Who | How |\n|---|---|\n| Engineer | daily |\n| Nobody | weekly |'],
		['roles on both sides', '| Role | Manager |\n|---|---|\n| Engineer | yes |\n| Manager | no |'],
	])('%s stay a table', (_, table) => {
		const found = read(table, 'Meetings');
		expect(scopeOf(found, 'engineer')).toEqual([]);
		expect(found.document.matrices.map(({ kind }) => kind)).toEqual(['other']);
	});
});
