import { TalentDraft, type TalentChange } from './talent-change.ts';
import type { TalentGround } from './talent-ground.ts';
import { positionOf, type Slate, type Talent } from './talent.ts';

/** Ids that talent data names and the organization does not have, each once, in the order in which they come up. */
export interface Detached {
	readonly positions: readonly string[];
	readonly people: readonly string[];
}

/** What lost its place, such as when an organization was read anew under other ids. */
export function detachedFrom(talent: Talent, { positions, people }: TalentGround): Detached {
	const named = [
		...talent.criticality.map((one) => one.positionId),
		...talent.slates.flatMap((one) => positionOf(one) ?? []),
	];
	const nominees = talent.slates.flatMap(({ emergency, nominations }) => [
		...nominations.flatMap(({ personId, external }) => (external === true ? [] : [personId])),
		...(emergency ? [emergency.personId] : []),
	]);
	const others = [
		...talent.pools.flatMap(({ members }) => members.map(({ personId }) => personId)),
		...[talent.assessments, talent.evidence, talent.plans, talent.agenda].flatMap((records) =>
			records.map(({ personId }) => personId),
		),
	];
	return {
		positions: [...new Set(named)].filter((id) => !positions.has(id)),
		people: [...new Set([...nominees, ...others])].filter((id) => !people.has(id)),
	};
}

/** Which of the organization's ids each lost one now is. */
export interface Attachment {
	readonly positions: ReadonlyMap<string, string>;
	readonly people: ReadonlyMap<string, string>;
}

/** An id without what exports write differently: case, signs between, and leading zeros. */
const bare = (id: string) =>
	id
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '')
		.replace(/(?<!\d)0+(?=\d)/gu, '');

/** What each lost id may be now: the one that differs in nothing but case, signs and leading zeros. Others are asked for. */
export function proposedAttachment(lost: Detached, ground: TalentGround): Attachment {
	const found = (ids: readonly string[], known: Iterable<string>) => {
		const byBare = new Map<string, string | null>();
		for (const id of known) byBare.set(bare(id), byBare.has(bare(id)) ? null : id);
		return new Map(
			ids.flatMap((id) => {
				const now = byBare.get(bare(id)) ?? null;
				return now === null ? [] : [[id, now] as const];
			}),
		);
	};
	return {
		positions: found(lost.positions, ground.positions.keys()),
		people: found(lost.people, ground.people.keys()),
	};
}

/**
 * Writes new ids for lost ones wherever they are named. Slates that then are of one position become one: who stands on
 * both stays once, as on the slate that had the position before.
 */
export function attachTalent(talent: Talent, { positions, people }: Attachment): TalentChange {
	const draft = new TalentDraft(talent);
	const person = <T extends { readonly personId: string }>(record: T): T => ({
		...record,
		personId: people.get(record.personId) ?? record.personId,
	});
	for (const one of talent.criticality) {
		const positionId = positions.get(one.positionId);
		if (positionId === undefined) continue;
		const known = draft.talent.criticality.find((other) => other.positionId === positionId);
		draft.remove('criticality', one.positionId);
		draft.put('criticality', { ...one, positionId, ...known });
	}
	const slates = attachedSlates(talent, positions);
	for (const slate of slates) {
		const { emergency, nominations } = slate;
		draft.put('slates', {
			...slate,
			...(emergency ? { emergency: person(emergency) } : {}),
			nominations: onceEach(nominations.map(person)),
		});
	}
	const kept = new Set(slates.map(({ id }) => id));
	for (const { id } of talent.slates.toReversed()) if (!kept.has(id)) draft.remove('slates', id);
	for (const pool of talent.pools) draft.put('pools', { ...pool, members: pool.members.map(person) });
	for (const one of talent.assessments) draft.put('assessments', person(one));
	for (const one of talent.evidence) draft.put('evidence', person(one));
	for (const one of talent.plans) draft.put('plans', person(one));
	for (const one of talent.agenda) draft.put('agenda', person(one));
	const now = (id: string) => people.get(id) ?? id;
	const nowAt = (id: string) => positions.get(id) ?? id;
	for (const list of ['decisions', 'followUps', 'history'] as const)
		for (const one of talent[list])
			if (one.personId !== undefined) draft.put(list, { ...one, personId: now(one.personId) });
	for (const one of draft.talent.history)
		if (one.positionId !== undefined) draft.put('history', { ...one, positionId: nowAt(one.positionId) });
	for (const { open, ...one } of talent.keptCascades)
		draft.put('keptCascades', {
			...one,
			...{ leaving: one.leaving.map(now), closed: one.closed.map(nowAt) },
			...(open ? { open: open.map(nowAt) } : {}),
			chosen: one.chosen.map(({ positionId, personId }) => ({
				positionId: nowAt(positionId),
				personId: personId === null ? null : now(personId),
			})),
		});
	return draft.change();
}

function attachedSlates(talent: Talent, positions: Attachment['positions']): readonly Slate[] {
	const slates: Slate[] = [];
	for (const slate of talent.slates) {
		const id = positionOf(slate);
		const positionId = positions.get(id ?? '');
		const target = positionId === undefined ? slate.target : { positionId };
		const at = slates.findIndex((other) => id !== null && positionOf(other) === (positionId ?? id));
		const known = slates[at];
		if (!known) slates.push({ ...slate, target });
		else {
			// Whose position it was before comes first.
			const [first, second] = positionId === undefined ? [slate, known] : [known, slate];
			slates[at] = { ...slate, ...known, nominations: [...first.nominations, ...second.nominations] };
		}
	}
	return slates;
}

function onceEach(nominations: Slate['nominations']): Slate['nominations'] {
	const seen = new Set<string>();
	return nominations.filter(({ personId }) => !seen.has(personId) && seen.add(personId));
}
