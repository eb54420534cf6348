import type { Talent } from './talent.ts';

declare const projected: unique symbol;
/** A talent document as one audience may see it: the only kind that screens and files of it accept. */
export type ProjectedTalent = Talent & { readonly [projected]: true };

/**
 * Who looks: at all of it, at what is marked and rated without a word that somebody wrote (who hides names must hide
 * the words that they stand in), or at who is nominated for what without what was written and rated on the way.
 */
export interface TalentAudience {
	readonly sees: 'all' | 'marks' | 'nominations';
}

/** What `audience` may see of `document`. */
export function projectTalent(document: Talent, { sees }: TalentAudience): ProjectedTalent {
	if (sees === 'all') return document as unknown as ProjectedTalent;
	if (sees === 'marks') return withoutWords(document) as unknown as ProjectedTalent;
	const { format, version, id, title, orgId, readinessScale, pools } = document;
	const shown: Talent = {
		...{ format, version, id, title, orgId, readinessScale, pools },
		criticality: document.criticality.map(({ positionId, critical, impact }) => ({
			positionId,
			critical,
			...(impact === undefined ? {} : { impact }),
		})),
		slates: document.slates.map(({ id: slateId, target, emergency, nominations }) => ({
			id: slateId,
			target,
			...(emergency === undefined ? {} : { emergency: { personId: emergency.personId } }),
			nominations: nominations.map(({ id: own, personId, external, readiness, rank, status }) => ({
				...{ id: own, personId, readiness, rank, status },
				...(external === undefined ? {} : { external }),
			})),
		})),
		...{ cycles: [], assessments: [], evidence: [], plans: [], keptCascades: [] },
		...{ agenda: [], decisions: [], followUps: [], history: [] },
	};
	return shown as unknown as ProjectedTalent;
}

function withoutWords(document: Talent): Talent {
	return {
		...document,
		criticality: document.criticality.map((one) => without(one, 'why', 'extras')),
		slates: document.slates.map((slate) => ({
			...slate,
			...(slate.emergency ? { emergency: without(slate.emergency, 'note', 'extras') } : {}),
			nominations: slate.nominations.map((one) => without(one, 'name', 'notes', 'stated', 'extras')),
		})),
		assessments: document.assessments.map((one) => without(one, 'rationale', 'by')),
		evidence: document.evidence.map((one) => {
			const { kind } = one.reviewer;
			return { ...without(one, 'text'), reviewer: { kind } };
		}),
		keptCascades: document.keptCascades.map((one) => ({ ...one, name: '' })),
		history: document.history.map((one) => without(one, 'by')),
		...{ plans: [], decisions: [], followUps: [] },
	};
}

function without<T extends object, K extends keyof T>(record: T, ...fields: readonly K[]): Omit<T, K> {
	const left = Object.entries(record).filter(([name]) => !fields.some((field) => field === name));
	return Object.fromEntries(left) as unknown as Omit<T, K>;
}
