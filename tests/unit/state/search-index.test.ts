import { expect, test } from 'vitest';
import { searchEntries } from '#lib/analysis/search-entries.ts';
import { searchGroups } from '#lib/analysis/search-entry.ts';
import { SearchIndex } from '#lib/state/search-index.ts';
import { makeDocument, makeMove, makeRole } from '../../make/document.ts';
import { inTime } from '../../make/in-time.ts';

const document = makeDocument({
	roles: [
		makeRole({
			id: 'vp',
			name: 'VP of Engineering',
			shortName: 'VP',
			responsibilities: [
				{
					id: 'g',
					title: 'Strategy',
					items: [{ id: 'i', text: 'Own the **engineering** budget with the café team' }],
				},
			],
		}),
		makeRole({ id: 'cto', name: 'CTO', aliases: ['Chief Technology Officer'] }),
		makeRole({ id: 'principal', name: 'Principal Engineer' }),
	],
	transitions: [
		makeMove({ from: 'vp', to: 'cto', pitfalls: [{ id: 'p', text: 'Staying too close to budget rounds' }] }),
	],
});

async function find(query: string): Promise<readonly string[]> {
	const index = new SearchIndex(searchEntries(document));
	await index.build();
	const found = index.find(query, () => 10);
	return searchGroups
		.flatMap((group) => found.get(group)?.best ?? [])
		.map(({ entry, text }) => `${entry.kind}: ${text}`);
}

test.each([
	['vp', 'role: VP of Engineering'],
	['VP of Eng', 'role: VP of Engineering'],
	['chief tech', 'role: CTO'],
	['VP CTO', 'move: VP of Engineering to CTO'],
	['VP of Engineering to CTO', 'move: VP of Engineering to CTO'],
	['vp → cto', 'move: VP of Engineering to CTO'],
	['prinzipal', 'role: Principal Engineer'],
	['engineering budget', 'responsibility: Own the engineering budget with the café team'],
	['cafe', 'responsibility: Own the engineering budget with the café team'],
	['close', 'pitfall: Staying too close to budget rounds'],
])('“%s” finds %s first', async (query, first) => {
	expect((await find(query))[0]).toBe(first);
});

test('all words must be there', async () => {
	expect(await find('budget zebra')).toEqual([]);
});

test('a single letter is looked for in names alone', async () => {
	const found = await find('c');
	expect(found).toContain('role: CTO');
	expect(found.filter((line) => !/^(role|move|skill):/.test(line))).toEqual([]);
});

test('where nothing is found the nearest names are given', async () => {
	const index = new SearchIndex(searchEntries(document));
	await index.build();
	expect(index.find('principle engines', () => 10).size).toBe(0);
	expect(index.nearest('principle engines', 3).map(({ text }) => text)).toContain('Principal Engineer');
});

test('a group names its best and counts the rest', async () => {
	const index = new SearchIndex(searchEntries(document));
	await index.build();
	const roles = index.find('e', () => 1).get('roles');
	expect(roles?.best).toHaveLength(1);
	expect(roles?.count).toBe(2);
});

test('a graph of thousands of moves is searched by the same words', async () => {
	const roles = Array.from({ length: 120 }, (_, at) =>
		makeRole({ id: `r${at}`, name: `Surveyor ${at}`, ...(at === 7 ? { aliases: ['Geodesist'] } : {}) }),
	);
	const transitions = roles.flatMap(({ id: from }) =>
		roles
			.filter(({ id }) => id !== from)
			.slice(0, 40)
			.map(({ id: to }) => makeMove({ from, to })),
	);
	const index = new SearchIndex(searchEntries(makeDocument({ roles, transitions })));
	await index.build();
	const found = (query: string) =>
		[...index.find(query, () => 3)].map(([group, { best, count }]) => [group, count, best[0]?.text]);
	expect(found('geodesist')).toEqual([
		['roles', 1, 'Surveyor 7'],
		['moves', 159, 'Surveyor 0 to Surveyor 7'],
	]);
	expect(found('s')).toEqual([['roles', 120, 'Surveyor 0']]);
	await inTime(16, () => index.find('surveyor 11', () => 8));
});
