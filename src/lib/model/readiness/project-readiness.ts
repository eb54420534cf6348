import { sameReviewer } from './readiness-acts.ts';
import type { Readiness, Reviewer } from './readiness.ts';

declare const projected: unique symbol;
/** A readiness document as one audience may see it: the only kind that handouts and files accept. */
export type ProjectedReadiness = Readiness & { readonly [projected]: true };

/** Who looks: at one person, in the view of one reviewer or of all of them. */
export interface ReadinessAudience {
	readonly subject: string;
	/** null for every view; one alone leaves all others out. */
	readonly reviewer: Reviewer | null;
}

/** What `audience` may see of `document`. People and views that it is not for leave no trace in it. */
export function projectReadiness(document: Readiness, audience: ReadinessAudience): ProjectedReadiness {
	const { subject, reviewer } = audience;
	const ofSubject = (record: { readonly subject: { readonly label: string } }) =>
		record.subject.label === subject;
	return {
		...document,
		assessments: document.assessments.filter(
			(one) => ofSubject(one) && (reviewer === null || sameReviewer(one.reviewer, reviewer)),
		),
		plan: document.plan.filter(ofSubject),
	} as unknown as ProjectedReadiness;
}
