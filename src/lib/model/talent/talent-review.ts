import * as v from 'valibot';
import { idSchema, markdownSchema } from '../id.ts';
import { daySchema } from '../organization.ts';

/** One round of talent review. What comes of it names it, so that it goes when the cycle is deleted. */
export const reviewCycleSchema = v.object({
	id: idSchema,
	name: v.string(),
	on: v.exactOptional(daySchema),
});
export type ReviewCycle = v.InferOutput<typeof reviewCycleSchema>;

const ofCycle = { cycle: v.exactOptional(idSchema) };
const thirdSchema = v.exactOptional(v.picklist([1, 2, 3]));
const likelihoodSchema = v.exactOptional(v.picklist(['low', 'medium', 'high']));

/**
 * How somebody was rated in a cycle: performance and potential 1 (low) to 3 (high), the risk that they leave and what
 * their going would do. What was proposed stays beside what was calibrated.
 */
export const assessmentSchema = v.object({
	id: idSchema,
	personId: idSchema,
	cycle: idSchema,
	on: daySchema,
	performance: thirdSchema,
	potential: thirdSchema,
	riskOfLoss: likelihoodSchema,
	impactOfLoss: likelihoodSchema,
	stage: v.picklist(['proposed', 'calibrated']),
	rationale: v.exactOptional(markdownSchema),
	by: v.exactOptional(v.string()),
});
export type Assessment = v.InferOutput<typeof assessmentSchema>;

/** What a reviewer saw of one sign of readiness for a move; `itemText` is the sign as it read then. */
export const proofSchema = v.object({
	id: idSchema,
	personId: idSchema,
	reviewer: v.object({ kind: v.picklist(['self', 'manager', 'other']), label: v.exactOptional(v.string()) }),
	transitionId: idSchema,
	itemId: idSchema,
	itemText: markdownSchema,
	state: v.picklist(['not-yet', 'emerging', 'shown']),
	text: v.exactOptional(v.string()),
	on: daySchema,
	...ofCycle,
});
export type Proof = v.InferOutput<typeof proofSchema>;

/** One thing a person means to do to get ready; 70, 20 or 10 is how it is learned: by doing, with others, in courses. */
export const talentPlanSchema = v.object({
	id: idSchema,
	personId: idSchema,
	transitionId: v.exactOptional(idSchema),
	itemId: v.exactOptional(idSchema),
	text: markdownSchema,
	kind: v.exactOptional(v.picklist(['70', '20', '10'])),
	owner: v.exactOptional(v.string()),
	due: v.exactOptional(daySchema),
	done: v.exactOptional(daySchema),
	...ofCycle,
});
export type TalentPlan = v.InferOutput<typeof talentPlanSchema>;

/** Somebody to be discussed. */
export const agendaItemSchema = v.object({ id: idSchema, personId: idSchema, ...ofCycle });
export type AgendaItem = v.InferOutput<typeof agendaItemSchema>;

export const reviewDecisionSchema = v.object({
	id: idSchema,
	text: markdownSchema,
	why: v.exactOptional(markdownSchema),
	personId: v.exactOptional(idSchema),
	who: v.string(),
	on: daySchema,
	status: v.picklist(['proposed', 'made', 'reversed']),
	...ofCycle,
});
export type ReviewDecision = v.InferOutput<typeof reviewDecisionSchema>;

export const followUpSchema = v.object({
	id: idSchema,
	text: markdownSchema,
	personId: v.exactOptional(idSchema),
	owner: v.string(),
	due: v.exactOptional(daySchema),
	done: v.exactOptional(v.boolean()),
	...ofCycle,
});
export type FollowUp = v.InferOutput<typeof followUpSchema>;
