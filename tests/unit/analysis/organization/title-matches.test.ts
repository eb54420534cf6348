import { expect, test } from 'vitest';
import { titleMatches } from '#lib/analysis/organization/title-matches.ts';
import { makeDocument, makeRole } from '../../../make/document.ts';
import { inTime } from '../../../make/in-time.ts';
import { organizationOf } from '../../../make/organization.ts';

const roles = [
	makeRole({ id: 'engineer', name: 'Software Engineer', aliases: ['Developer'] }),
	makeRole({ id: 'senior', name: 'Senior Software Engineer' }),
	makeRole({ id: 'manager', name: 'Engineering Manager', shortName: 'EM' }),
	makeRole({ id: 'director', name: 'Director of Engineering' }),
	makeRole({ id: 'vp', name: 'Vice President of Engineering' }),
	makeRole({ id: 'board', name: 'Board', kind: 'body' }),
];

function matchesOf(titles: readonly string[]) {
	const seats = titles.map((title, at) => ({ id: `s${at}`, title }));
	return titleMatches({ ...organizationOf(seats), roles });
}
const best = (title: string) => {
	const [first] = matchesOf([title]).titles[0]?.candidates ?? [];
	return first === undefined ? null : `${first.how} ${first.role}`;
};

test.each([
	['Software Engineer', 'same engineer'],
	['SOFTWARE  ENGINEER', 'same engineer'],
	['Developer', 'same engineer'],
	['em', 'same manager'],
	['Sr. Software Engineer', 'near senior'],
	['Software Engineers', 'near engineer'],
	['Sofware Engineer', 'near engineer'],
	['Engineering Director', 'near director'],
	['Engineering Manager, Platform', 'near manager'],
	['Engineering Manager (Payments)', 'near manager'],
	['M1: Engineering Manager', 'near manager'],
	['VP of Engineering', 'near vp'],
	['Dir. of Engineering', 'near director'],
	['Eng Mgr', 'near manager'],
	['Software Engineer Platform', 'near engineer'],
	// Another rank is another role.
	['Principal Software Engineer', null],
	['Associate Director of Engineering', null],
	['Accountant', null],
	['Sound Engineer', null],
	['Board', null],
	['技術者', null],
])('%s may mean %s', (title, wanted) => expect(best(title)).toBe(wanted));

test('titles of most positions come first, those alike as one, and who has a role is only counted', () => {
	const { linked, unlinked, titles } = titleMatches({
		...organizationOf([
			{ id: 'a', title: 'Clerk' },
			{ id: 'b', title: 'Software Engineer' },
			{ id: 'c', title: 'software engineer' },
			{ id: 'd', title: 'Software Engineer', roleId: 'senior' },
			{ id: 'e', title: 'Software Engineer', status: 'closed' },
			{ id: 'f', title: '' },
		]),
		roles,
	});
	expect([linked, unlinked]).toEqual([1, 4]);
	expect(titles.map(({ title, positions }) => [title, ...positions])).toEqual([
		['Software Engineer', 'b', 'c'],
		['Clerk', 'a'],
	]);
});

test('thousands of titles and roles are not held against each other one by one', async () => {
	const words = [
		'Data',
		'Cloud',
		'Payment',
		'Search',
		'Mobile',
		'Network',
		'Policy',
		'Quality',
		'Design',
		'Safety',
	];
	const names = Array.from({ length: 3000 }, (_, at) => {
		const [one, other, third] = [
			words[at % 10],
			words[Math.floor(at / 10) % 10],
			words[Math.floor(at / 100) % 10],
		];
		return `${one} ${other} ${third} Specialist ${at}`;
	});
	const many = names.map((name, at) => makeRole({ id: `r${at}`, name }));
	const seats = names.map((name, at) => ({ id: `s${at}`, title: `${name} Unit` }));
	const document = makeDocument({ ...organizationOf(seats), roles: many });
	const titles = await inTime(3000, () => titleMatches(document).titles);
	expect(titles).toHaveLength(3000);
});
