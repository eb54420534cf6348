import type { Assessment } from '#lib/model/talent/talent-review.ts';
import type { Talent } from '#lib/model/talent/talent.ts';
import { grouped } from '../grouped.ts';

export type Third = 1 | 2 | 3;
export type RatingStage = Assessment['stage'];

/** Where somebody stands: performance and potential, from 1 (low) to 3. */
export interface BoxPlace {
	readonly performance: Third;
	readonly potential: Third;
}

/** Somebody in a box, and where they were proposed where that is another one. */
export interface InBox {
	readonly person: string;
	readonly from: BoxPlace | null;
}

/** The boxes of one review: nine, row by row from high potential, each from low performance to high. */
export interface NineBox {
	readonly boxes: readonly (readonly InBox[])[];
	/** How many people are in a box. */
	readonly rated: number;
	/** Who is to be discussed and is in none. */
	readonly unrated: readonly string[];
}

export const thirds: readonly Third[] = [1, 2, 3];

/** Every box's place, in the order of `NineBox.boxes` and of the document's names of boxes. */
export const boxPlaces: readonly BoxPlace[] = thirds
	.toReversed()
	.flatMap((potential) => thirds.map((performance) => ({ performance, potential })));

export function boxAt({ performance, potential }: BoxPlace): number {
	return (3 - potential) * 3 + performance - 1;
}

/** What was said of somebody in one cycle, at each stage. */
export interface Ratings {
	readonly proposed: Assessment | undefined;
	readonly calibrated: Assessment | undefined;
}

/** The ratings of a cycle by person; of two of one stage the later one holds. */
export function ratingsOf(
	{ assessments }: Pick<Talent, 'assessments'>,
	cycle: string,
): ReadonlyMap<string, Ratings> {
	const own = grouped(
		assessments.filter((one) => one.cycle === cycle),
		({ personId }) => personId,
	);
	return new Map(
		[...own].map(([person, all]) => [
			person,
			{
				proposed: all.findLast(({ stage }) => stage === 'proposed'),
				calibrated: all.findLast(({ stage }) => stage === 'calibrated'),
			},
		]),
	);
}

/**
 * Who stands in which box in a cycle. As proposed, what was calibrated does not show; as calibrated, whoever was not
 * keeps what was proposed. Nothing is forced into a shape. `hidden` are people of whom nothing is shown.
 */
export function nineBox(
	talent: Pick<Talent, 'assessments' | 'agenda'>,
	{ cycle, stage, hidden = [] }: { cycle: string; stage: RatingStage; hidden?: readonly string[] },
): NineBox {
	const ratings = ratingsOf(talent, cycle);
	const agenda = talent.agenda.filter((one) => one.cycle === cycle).map(({ personId }) => personId);
	const boxes: InBox[][] = boxPlaces.map(() => []);
	const unrated: string[] = [];
	let rated = 0;
	for (const person of new Set([...agenda, ...ratings.keys()])) {
		if (hidden.includes(person)) continue;
		const { proposed, calibrated } = ratings.get(person) ?? {};
		const [first, second] = [placeOf(proposed), placeOf(calibrated)];
		const place = stage === 'proposed' ? first : (second ?? first);
		if (place === null) {
			unrated.push(person);
			continue;
		}
		rated++;
		const moved = stage === 'calibrated' && first !== null && boxAt(first) !== boxAt(place);
		boxes[boxAt(place)]?.push({ person, from: moved ? first : null });
	}
	return { boxes, rated, unrated };
}

/** null where performance or potential is not said. */
export function placeOf(assessment: Assessment | undefined): BoxPlace | null {
	const { performance, potential } = assessment ?? {};
	return performance === undefined || potential === undefined ? null : { performance, potential };
}
