import type { RolemapDocument } from '#lib/model/document.ts';
import { emptyDocument } from '#lib/model/empty-document.ts';
import type { Role } from '#lib/model/role.ts';
import type { Transition } from '#lib/model/transition.ts';
import { makeMove, makeRole, makeYears } from './document.ts';
import { randomNumbers } from './ladders.ts';

const families = [
	...['Software Engineering', 'Data and Analytics', 'Product Management', 'Design', 'Information Security'],
	...['Sales', 'Marketing', 'Customer Success', 'Finance', 'Legal', 'People and Culture', 'Operations'],
	...['Supply Chain', 'Manufacturing', 'Quality', 'Research', 'Clinical Services', 'Nursing', 'Education'],
	...['Construction', 'Transport', 'Hospitality', 'Public Affairs', 'Field Service'],
];
const fields = ['Platform', 'Regional', 'Growth', 'Core', 'Strategic', 'Digital', 'Central', 'Enterprise'];
const grades = ['Associate', 'Specialist', 'Senior Specialist', 'Lead', 'Manager', 'Director'];

export interface LargeSize {
	readonly roles: number;
	readonly moves: number;
	/** Without tracks the groups have to be found from the moves. */
	readonly tracks?: boolean;
}

/** A framework of `roles` roles in two dozen families and `moves` moves, most of them inside a family; some hubs have over a hundred. */
export function largeDocument(seed: number, { roles, moves, tracks = true }: LargeSize): RolemapDocument {
	const random = randomNumbers(seed);
	const among = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
	const family = Array.from({ length: roles }, (_, i) => i % families.length);
	const grade = Array.from({ length: roles }, () => Math.floor(random() * grades.length));
	const taken = new Map<string, number>();
	const made = Array.from({ length: roles }, (_, i): Role => {
		const title = `${grades[grade[i] ?? 0]} ${among(fields)} ${families[family[i] ?? 0]}`;
		const twin = (taken.get(title) ?? 0) + 1;
		taken.set(title, twin);
		const name = twin === 1 ? title : `${title} ${twin}`;
		return makeRole({
			id: `r-${i}`,
			name,
			trackIds: tracks ? [`t-${family[i]}`] : [],
			rank: grade[i] ?? 0,
			summary: [{ value: '', text: `Answers for ${title.toLowerCase()} and its results.`, from: 'own' }],
			responsibilities: [
				{
					id: `g-${i}`,
					title: '',
					items: Array.from({ length: 4 }, (_, k) => ({
						id: `i-${i}-${k}`,
						text: `Keep promise ${k + 1} of ${title}, and tell everybody whom it concerns`,
					})),
				},
			],
		});
	});
	const members = families.map((_, f) => made.map((_, i) => i).filter((i) => family[i] === f));
	const seen = new Set<string>();
	const all: Transition[] = [];
	while (all.length < moves) {
		// Every fiftieth role is a hub.
		const from = random() < 0.06 ? Math.floor((random() * roles) / 50) * 50 : Math.floor(random() * roles);
		const own = family[from] ?? 0;
		const near = (own + 1 + Math.floor(random() * 3)) % families.length;
		const to = random() < 0.75 ? among(members[own] ?? []) : among(members[near] ?? []);
		const key = `${from}-${to}`;
		if (to === undefined || from === to || seen.has(key)) continue;
		seen.add(key);
		const up = (grade[to] ?? 0) - (grade[from] ?? 0);
		const least = 1 + Math.floor(random() * 5);
		all.push(
			makeMove({
				from: `r-${from}`,
				to: `r-${to}`,
				kind: family[to] !== own ? 'track-switch' : up > 0 ? 'promotion' : up < 0 ? 'return' : 'lateral',
				timeline: random() < 0.6 ? [makeYears(least, least + 2)] : [],
			}),
		);
	}
	return {
		...emptyDocument('large', 'A large framework'),
		frameworks: [{ id: 'ladder', title: 'A large framework', placedBy: 'rolemap.json' }],
		tracks: tracks
			? families.map((name, order) => ({
					id: `t-${order}`,
					frameworkId: 'ladder',
					name,
					aliases: [],
					kind: 'other',
					order,
				}))
			: [],
		roles: made,
		transitions: all,
	};
}
