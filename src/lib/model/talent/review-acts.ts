import { TalentDraft, type TalentChange } from './talent-change.ts';
import type { Assessment } from './talent-review.ts';
import type { Talent } from './talent.ts';

/** Which rating of a person is meant: what was proposed for them in a cycle, or what was calibrated. */
export type Rated = Pick<Assessment, 'personId' | 'cycle' | 'stage'>;

/** What is said in a rating; undefined takes a field away. */
export type RatingFields = {
	readonly [K in 'performance' | 'potential' | 'riskOfLoss' | 'impactOfLoss' | 'rationale']?:
		Assessment[K] | undefined;
};

/**
 * Says something of a person in a cycle. What is calibrated begins with what was proposed, which stays as it was; who
 * said it and when is that of the last who did. `id` must be new.
 */
export function rate(
	talent: Talent,
	{ personId, cycle, stage }: Rated,
	fields: RatingFields,
	{ id, on, by }: { readonly id: string; readonly on: string; readonly by: string },
): TalentChange {
	const draft = new TalentDraft(talent);
	const find = (wanted: Rated['stage']) =>
		talent.assessments.findLast(
			(one) => one.personId === personId && one.cycle === cycle && one.stage === wanted,
		);
	const own = find(stage);
	const { rationale, ...begun } = (stage === 'calibrated' ? find('proposed') : undefined) ?? {};
	void rationale;
	const said = { ...(own ?? begun), ...fields };
	const given = Object.entries(said).filter(([name, value]) => value !== undefined && name !== 'by');
	draft.put('assessments', {
		...(Object.fromEntries(given) as RatingFields),
		...{ id: own?.id ?? id, personId, cycle, stage, on },
		...(by === '' ? {} : { by }),
	} as Assessment);
	return draft.change();
}

/** Puts people on the list of those to be discussed, at its end; whoever is on it stays where they are. */
export function addToAgenda(
	talent: Talent,
	cycle: string,
	people: readonly string[],
	newId: () => string,
): TalentChange {
	const draft = new TalentDraft(talent);
	for (const personId of people)
		if (!draft.talent.agenda.some((one) => one.cycle === cycle && one.personId === personId))
			draft.put('agenda', { id: newId(), personId, cycle });
	return draft.change();
}

/** Takes somebody out of a cycle: off the list, with every rating they have there. */
export function leaveCycle(talent: Talent, cycle: string, person: string): TalentChange {
	const draft = new TalentDraft(talent);
	// From the end, so that undone they come back each to its own place.
	for (const list of ['agenda', 'assessments'] as const)
		for (const one of talent[list].toReversed())
			if (one.cycle === cycle && one.personId === person) draft.remove(list, one.id);
	return draft.change();
}

/** What the nine boxes are called, row by row from high potential; undefined takes their names away. */
export function nameBoxes(talent: Talent, names: readonly string[] | undefined): TalentChange {
	const draft = new TalentDraft(talent);
	draft.setField('boxNames', names);
	return draft.change();
}
