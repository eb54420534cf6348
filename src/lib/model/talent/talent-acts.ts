import { TalentDraft, type RecordList, type RecordOf, type TalentChange } from './talent-change.ts';
import { positionOf, type Criticality, type Nomination, type Slate, type Talent } from './talent.ts';

/** What goes into the history beside an act: the day, who did it, and what in words. `id` must be new. */
export interface Logged {
	readonly id: string;
	readonly on: string;
	readonly by?: string;
	readonly what: string;
}

/** Says how critical a position is; null takes it away. */
export function setCriticality(
	talent: Talent,
	positionId: string,
	fields: Omit<Criticality, 'positionId'> | null,
): TalentChange {
	const draft = new TalentDraft(talent);
	if (fields === null) draft.remove('criticality', positionId);
	else draft.put('criticality', { positionId, ...fields });
	return draft.change();
}

/**
 * Puts somebody at the end of a position's slate; nothing where they are on it. The slate is made where there is none:
 * `slateId` and the nomination's `id` must be new.
 */
export function nominate(
	talent: Talent,
	positionId: string,
	{ slateId, log, ...fields }: Omit<Nomination, 'rank'> & { readonly slateId: string; readonly log?: Logged },
): TalentChange {
	const draft = new TalentDraft(talent);
	const slate = slateOf(talent, positionId) ?? { id: slateId, target: { positionId }, nominations: [] };
	if (slate.nominations.some(({ personId }) => personId === fields.personId)) return draft.change();
	const rank = 1 + Math.max(0, ...slate.nominations.map((one) => one.rank));
	draft.put('slates', { ...slate, nominations: [...slate.nominations, { ...fields, rank }] });
	note(draft, log, slate, fields);
	return draft.change();
}

/** Sets fields of a nomination; undefined takes one away. */
export function changeNomination(
	talent: Talent,
	nominationId: string,
	fields: { readonly [K in keyof Omit<Nomination, 'id' | 'personId'>]?: Nomination[K] | undefined },
	log?: Logged,
): TalentChange {
	return onSlate(talent, nominationId, log, (nominations) =>
		nominations.map((one) => (one.id === nominationId ? withFields(one, fields) : one)),
	);
}

/** Moves a nomination to `place` (from 1 on) of its slate, and ranks the slate anew without gaps. */
export function rankNomination(
	talent: Talent,
	nominationId: string,
	place: number,
	log?: Logged,
): TalentChange {
	return onSlate(talent, nominationId, log, (nominations) => {
		const moved = nominations.find(({ id }) => id === nominationId);
		const order = nominations.filter((one) => one !== moved).toSorted((a, b) => a.rank - b.rank);
		if (moved) order.splice(Math.max(0, Math.min(place - 1, order.length)), 0, moved);
		const ranks = new Map(order.map(({ id }, at) => [id, at + 1]));
		return nominations.map((one) => ({ ...one, rank: ranks.get(one.id) ?? one.rank }));
	});
}

/** Takes a nomination from its slate; that it was there stays in the history. */
export function withdrawNomination(talent: Talent, nominationId: string, log?: Logged): TalentChange {
	return onSlate(talent, nominationId, log, (nominations) =>
		nominations.filter(({ id }) => id !== nominationId),
	);
}

/** Says who steps in on the first day; null takes it away. `slateId` must be new, for a position without a slate. */
export function setEmergencyCover(
	talent: Talent,
	positionId: string,
	cover: Slate['emergency'] | null,
	slateId: string,
): TalentChange {
	const draft = new TalentDraft(talent);
	const slate = slateOf(talent, positionId);
	const { emergency, ...rest } = slate ?? { id: slateId, target: { positionId }, nominations: [] };
	void emergency;
	if (cover) draft.put('slates', { ...rest, emergency: cover });
	else if (slate) draft.put('slates', rest);
	return draft.change();
}

/** Puts a record (an assessment, a plan, a pool, a kept cascade ...) into its list, in the place of the one of its id. */
export function putRecord<L extends RecordList>(talent: Talent, list: L, record: RecordOf<L>): TalentChange {
	const draft = new TalentDraft(talent);
	draft.put(list, record);
	return draft.change();
}

export function removeRecord(talent: Talent, list: RecordList, id: string): TalentChange {
	const draft = new TalentDraft(talent);
	draft.remove(list, id);
	return draft.change();
}

const ofCycles = ['assessments', 'evidence', 'plans', 'agenda', 'decisions', 'followUps'] as const;

/** Takes a review cycle away with everything that came of it. */
export function deleteCycle(talent: Talent, cycleId: string): TalentChange {
	const draft = new TalentDraft(talent);
	// From the end, so that undone they come back each to its own place.
	for (const list of ofCycles)
		for (const { id, cycle } of talent[list].toReversed()) if (cycle === cycleId) draft.remove(list, id);
	draft.remove('cycles', cycleId);
	return draft.change();
}

/** The slate of a position; of several the first. */
export function slateOf(talent: Talent, positionId: string): Slate | undefined {
	return talent.slates.find((slate) => positionOf(slate) === positionId);
}

function onSlate(
	talent: Talent,
	nominationId: string,
	log: Logged | undefined,
	change: (nominations: readonly Nomination[]) => readonly Nomination[],
): TalentChange {
	const draft = new TalentDraft(talent);
	const slate = talent.slates.find(({ nominations }) => nominations.some(({ id }) => id === nominationId));
	if (!slate) return draft.change();
	draft.put('slates', { ...slate, nominations: [...change(slate.nominations)] });
	const about = slate.nominations.find(({ id }) => id === nominationId);
	if (about && draft.change().steps.length > 0) note(draft, log, slate, about);
	return draft.change();
}

/** What is withdrawn is on no slate any more: the entry itself says whose and which it was. */
function note(
	draft: TalentDraft,
	log: Logged | undefined,
	slate: Slate,
	{ id: nominationId, personId }: Pick<Nomination, 'id' | 'personId'>,
): void {
	const positionId = positionOf(slate);
	if (log)
		draft.put('history', { ...log, nominationId, personId, ...(positionId === null ? {} : { positionId }) });
}

function withFields<T extends object>(record: T, fields: { readonly [K in keyof T]?: T[K] | undefined }): T {
	const entries = Object.entries({ ...record, ...fields }).filter(([, value]) => value !== undefined);
	return Object.fromEntries(entries) as T;
}
