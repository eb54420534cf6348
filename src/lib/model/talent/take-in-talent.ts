import { sameContent } from '../same-content.ts';
import { UniqueIds } from '../unique-ids.ts';
import { TalentDraft, type TalentChange } from './talent-change.ts';
import { slateOf } from './talent-acts.ts';
import { positionOf, type Nomination, type Talent } from './talent.ts';

/** What a whole document holds beside slates: each record is told from the others by its id alone. */
const byId = [
	...(['pools', 'cycles', 'assessments', 'evidence', 'plans', 'keptCascades'] as const),
	...(['agenda', 'decisions', 'followUps', 'history'] as const),
];

/**
 * Takes what `file` holds into `talent`: what both say of a position, a person on its slate or a record of one id is as
 * the file says; nobody is taken from a slate, and nothing is dropped. Steps of the scale that only the file has come to
 * it.
 */
export function takeInTalent(talent: Talent, file: Talent): TalentChange {
	const draft = new TalentDraft(talent);
	for (const step of file.readinessScale)
		if (!talent.readinessScale.some(({ id }) => id === step.id)) draft.put('readinessScale', step);
	for (const one of file.criticality) {
		const known = talent.criticality.find(({ positionId }) => positionId === one.positionId);
		draft.put('criticality', { ...known, ...one });
	}
	const slateIds = idsOf(talent.slates.map(({ id }) => id));
	const nominationIds = idsOf(talent.slates.flatMap(({ nominations }) => nominations.map(({ id }) => id)));
	for (const slate of file.slates) {
		const position = positionOf(slate);
		const known =
			position === null
				? draft.talent.slates.find(({ target }) => sameContent(target, slate.target))
				: slateOf(draft.talent, position);
		const nominations = [...(known?.nominations ?? [])];
		for (const one of slate.nominations) {
			const at = nominations.findIndex(({ personId }) => personId === one.personId);
			const before: Nomination | undefined = nominations[at];
			if (before) nominations[at] = { ...before, ...one, id: before.id };
			else nominations.push({ ...one, id: nominationIds.take(one.id) });
		}
		draft.put('slates', { ...known, ...slate, id: known?.id ?? slateIds.take(slate.id), nominations });
	}
	for (const list of byId) for (const record of file[list]) draft.put(list, record);
	if (file.boxNames !== undefined) draft.setField('boxNames', file.boxNames);
	return draft.change();
}

function idsOf(taken: readonly string[]): UniqueIds {
	const ids = new UniqueIds();
	for (const id of taken) ids.take(id);
	return ids;
}
