import { expect, test } from 'vitest';
import { project } from '#lib/model/projection.ts';
import { PositionIndex } from '#lib/state/position-index.ts';
import { addressOf } from '#lib/state/search-target.ts';
import { inTime } from '../../make/in-time.ts';
import { organizationOf } from '../../make/organization.ts';
import { largeOrganization } from '../../make/large-organization.ts';

const few = organizationOf([
	{ id: '3', title: 'Analyst', manager: '2', unitId: 'u', held: { 'Zoë Quist': 0.5 } },
	{ id: '1', title: 'Head of Data' },
	{ id: '2', title: 'Head of Data', manager: '1', unitId: 'u' },
	{ id: '4', title: 'Assistant', manager: '2', held: { 'Zoë Quist': 0.5, 'Ada Moss': 1 } },
]);
const small = project(
	{
		...few,
		units: [{ id: 'u', orgId: 'org', name: 'Quayside' }],
		people: [
			...few.people,
			{ id: 'ida', orgId: 'org', name: 'Ida Quist', kind: 'employee' },
			{ id: 'seat', orgId: 'org', name: 'Quist to come', kind: 'placeholder' },
		],
	},
	{ purpose: 'screen' },
);

async function find(query: string): Promise<readonly string[]> {
	const index = new PositionIndex(small);
	await index.build();
	return index.find(query, 8).best.map(({ entry, text }) => {
		return `${addressOf(entry, new URL('http://localhost/organization'))} ${text}`;
	});
}

test.each([
	[
		'zoe',
		[
			'/organization?position=3 Zoë Quist, Analyst',
			'/organization?position=4 Zoë Quist, Ada Moss, Assistant',
		],
	],
	['moss assis', ['/organization?position=4 Zoë Quist, Ada Moss, Assistant']],
	['quays analyst', ['/organization?position=3 Zoë Quist, Analyst']],
	// The one nearer the top first.
	['data', ['/organization?position=1 Head of Data', '/organization?position=2 Head of Data']],
	['annalist', ['/organization?position=3 Zoë Quist, Analyst']],
	['moss analyst', []],
	// Who holds no position is found as well, apart from the chart.
	['ida quist', ['/organization?person=ida Ida Quist']],
])('“%s” finds positions by people, title and unit', async (query, found) => {
	expect(await find(query)).toEqual(found);
});

test('what else the address holds stays in it', () => {
	const target = { kind: 'position', positionId: 'a b' } as const;
	const entry = { group: 'positions', kind: 'position', text: '', names: [], target } as const;
	const here = new URL('http://localhost/organization?scenario=two&position=1');
	expect(addressOf(entry, here)).toBe('/organization?scenario=two&position=a+b');
	const person = { ...entry, target: { kind: 'person', personId: 'p' } as const };
	expect(addressOf(person, here)).toBe('/organization?scenario=two&person=p');
});

test('100,000 positions answer each key', { timeout: 60_000 }, async () => {
	const document = project(largeOrganization(100_000), { purpose: 'screen' });
	const index = new PositionIndex(document);
	await index.build();
	const name = document.people[70_000]?.name ?? '';
	for (const query of [name.slice(0, 1), name.slice(0, 3), name, `${name} special`, 'speciallist']) {
		const { count, best } = await inTime(50, () => index.find(query, 8));
		expect(count).toBeGreaterThan(0);
		expect(best[0]?.terms.length).toBeGreaterThan(0);
	}
});
