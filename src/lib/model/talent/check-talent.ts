import type { Issue, Place } from '../issue.ts';
import { issueMaker } from '../issue-maker.ts';
import { successionIssueWords } from '#lib/words/english/issues-succession.ts';
import { successorCircles } from './successor-circles.ts';
import type { TalentGround } from './talent-ground.ts';
import { positionOf, type Nomination, type Slate, type Talent } from './talent.ts';

const makeIssue = issueMaker(successionIssueWords);

/** Where something stands in a talent document: names of collections and fields, and places in lists. */
export type TalentPath = readonly (string | number)[];
export type PlaceOf = (path: TalentPath) => Place | null;

const nowhere: PlaceOf = () => null;
const mostNamed = 6;
/** One more slate than domain.md 2.4 calls overload. */
const manySlates = 3;

/** What in `talent` does not fit the organization it refers to. Nothing of it is dropped for that. */
export function checkTalent(
	talent: Talent,
	ground: TalentGround,
	placeOf: PlaceOf = nowhere,
): readonly Issue[] {
	return [
		...unknownTargets(talent, ground, placeOf),
		...talent.slates.flatMap((slate, at) => [
			...rankIssues(slate, at, placeOf),
			...slate.nominations.flatMap((nomination, nth) =>
				nominationIssues({ slate, nomination, talent, ground }, placeOf(['slates', at, 'nominations', nth])),
			),
		]),
		...crowding(talent, ground),
	];
}

function unknownTargets(
	{ criticality, slates }: Talent,
	ground: TalentGround,
	placeOf: PlaceOf,
): readonly Issue[] {
	const counts = new Map<string, { count: number; path: TalentPath }>();
	for (const [at, { positionId }] of criticality.entries())
		if (!counts.has(positionId)) counts.set(positionId, { count: 0, path: ['criticality', at] });
	for (const [at, slate] of slates.entries()) {
		const id = positionOf(slate);
		if (id === null) continue;
		const known = counts.get(id) ?? { count: 0, path: ['slates', at] };
		counts.set(id, { ...known, count: known.count + slate.nominations.length });
	}
	return [...counts].flatMap(([position, { count, path }]) => {
		const found = ground.positions.get(position);
		if (found === undefined)
			return [makeIssue('talent-position-unknown', { position, count }, placeOf(path))];
		return found.status === 'closed'
			? [makeIssue('talent-position-closed', { position, count }, placeOf(path))]
			: [];
	});
}

function rankIssues(slate: Slate, at: number, placeOf: PlaceOf): readonly Issue[] {
	const position = positionOf(slate) ?? slate.id;
	const standing = slate.nominations.filter(({ status }) => status !== 'declined');
	const counts = new Map<number, number>();
	for (const { rank } of standing) counts.set(rank, (counts.get(rank) ?? 0) + 1);
	const odd = slate.nominations.flatMap(({ rank, personId: person }, nth) =>
		Number.isInteger(rank) && rank >= 1
			? []
			: [
					makeIssue(
						'talent-rank-odd',
						{ person, position, rank },
						placeOf(['slates', at, 'nominations', nth, 'rank']),
					),
				],
	);
	const twice = [...counts].flatMap(([rank, count]) => {
		const nth = slate.nominations.findLastIndex((one) => one.rank === rank && one.status !== 'declined');
		return count === 1
			? []
			: [
					makeIssue(
						'talent-rank-twice',
						{ position, rank, count },
						placeOf(['slates', at, 'nominations', nth, 'rank']),
					),
				];
	});
	return [...odd, ...twice];
}

interface Nominated {
	readonly slate: Slate;
	readonly nomination: Nomination;
	readonly talent: Talent;
	readonly ground: TalentGround;
}

function nominationIssues(
	{ slate, nomination, talent, ground }: Nominated,
	place: Place | null,
): readonly Issue[] {
	const { personId: person, external, readiness, status } = nomination;
	const position = positionOf(slate) ?? slate.id;
	const issues: Issue[] = [];
	const known = ground.people.get(person);
	if (known === undefined && external !== true)
		issues.push(makeIssue('talent-person-unknown', { person, position }, place));
	if (!ground.horizons.has(readiness)) {
		const scale = talent.readinessScale.map(({ id }) => id).join(', ');
		issues.push(makeIssue('talent-readiness-odd', { readiness, scale }, place));
	}
	if (status === 'declined') return issues;
	if (ground.holders.get(position)?.includes(person) === true)
		issues.push(makeIssue('talent-own-position', { person, position }, place));
	if (known?.leaving !== undefined)
		issues.push(makeIssue('talent-leaver', { person, position, on: known.leaving }, place));
	const first = slate.nominations.find((one) => one.personId === person && one.status !== 'declined');
	if (first !== nomination) issues.push(makeIssue('talent-nominee-twice', { person, position }, place));
	return issues;
}

/** What shows only when all slates are seen together. */
function crowding(talent: Talent, ground: TalentGround): readonly Issue[] {
	const slatesOf = new Map<string, Set<string>>();
	for (const slate of talent.slates) {
		const position = positionOf(slate);
		for (const { personId, status } of position === null ? [] : slate.nominations) {
			if (status !== 'confirmed') continue;
			slatesOf.set(personId, (slatesOf.get(personId) ?? new Set()).add(position ?? ''));
		}
	}
	const circles = successorCircles(slatesOf, ground.holders).map((circle) => {
		const more = circle.length - mostNamed;
		const names = circle.slice(0, mostNamed).join(' > ') + (more > 0 ? ` > … (${more})` : '');
		return makeIssue('talent-circle', { names }, null);
	});
	const many = [...slatesOf].flatMap(([person, { size: count }]) =>
		count < manySlates ? [] : [makeIssue('talent-many-slates', { person, count }, null)],
	);
	return [...circles, ...many];
}
