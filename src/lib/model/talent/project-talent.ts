import type { Talent } from './talent.ts';

declare const projected: unique symbol;
/** A talent document as one audience may see it: the only kind that screens and files of it accept. */
export type ProjectedTalent = Talent & { readonly [projected]: true };

/** Who looks: at all of it, or at who is nominated for what without what was written and rated on the way. */
export interface TalentAudience {
	readonly sees: 'all' | 'nominations';
}

/** What `audience` may see of `document`. */
export function projectTalent(document: Talent, { sees }: TalentAudience): ProjectedTalent {
	if (sees === 'all') return document as unknown as ProjectedTalent;
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
