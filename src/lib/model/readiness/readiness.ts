import * as v from 'valibot';
import { idSchema, markdownSchema } from '../id.ts';

/** The version of the form of a readiness document. */
export const readinessVersion = 1;

/** A calendar day, YYYY-MM-DD. */
export const daySchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

export const grades = ['not-yet', 'emerging', 'shown'] as const;
export type Grade = (typeof grades)[number];

/** Whose readiness it is; '' is whoever this device belongs to. */
const subjectSchema = v.object({ label: v.string() });
export type Subject = v.InferOutput<typeof subjectSchema>;

/** Who judges: the person, their manager, or somebody named. */
const reviewerSchema = v.object({
	kind: v.picklist(['self', 'manager', 'other']),
	label: v.exactOptional(v.string()),
});
export type Reviewer = v.InferOutput<typeof reviewerSchema>;

/**
 * What one reviewer saw of one sign of readiness. `itemText` is the sign as it read then: a ladder may change its
 * words, or lose the sign, and what was judged must still be told. No record means not assessed.
 */
export const evidenceSchema = v.object({
	id: idSchema,
	subject: subjectSchema,
	reviewer: reviewerSchema,
	transitionId: idSchema,
	itemId: idSchema,
	itemText: markdownSchema,
	state: v.picklist(grades),
	text: v.exactOptional(v.string()),
	on: daySchema,
});
export type Evidence = v.InferOutput<typeof evidenceSchema>;

/** One thing somebody means to do: an action or accelerator of the move, in the words it had then, or their own. */
export const planItemSchema = v.object({
	id: idSchema,
	subject: subjectSchema,
	transitionId: idSchema,
	itemId: v.exactOptional(idSchema),
	text: markdownSchema,
	owner: v.exactOptional(v.string()),
	due: v.exactOptional(daySchema),
	done: v.exactOptional(daySchema),
});
export type PlanItem = v.InferOutput<typeof planItemSchema>;

/** The collections of a readiness document, in the order of its file. */
export const readinessCollections = ['assessments', 'plan'] as const;
export type ReadinessCollection = (typeof readinessCollections)[number];

/**
 * What people saw of themselves and of one another on the way through one ladder: a document of its own, in no
 * workspace, file of a ladder, link or message. `id` is that of the ladder.
 */
export const readinessSchema = v.object({
	format: v.literal('rolemap-readiness'),
	version: v.number(),
	id: idSchema,
	title: v.string(),
	assessments: v.array(evidenceSchema),
	plan: v.array(planItemSchema),
});

export interface Readiness {
	readonly format: 'rolemap-readiness';
	readonly version: number;
	readonly id: string;
	readonly title: string;
	readonly assessments: readonly Evidence[];
	readonly plan: readonly PlanItem[];
}

export function emptyReadiness(id: string, title: string): Readiness {
	return { format: 'rolemap-readiness', version: readinessVersion, id, title, assessments: [], plan: [] };
}
