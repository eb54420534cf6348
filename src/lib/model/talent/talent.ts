import * as v from 'valibot';
import { idSchema, markdownSchema } from '../id.ts';
import { daySchema } from '../organization.ts';
import { defaultReadinessScale, readinessStepSchema, type ReadinessStep } from './readiness-scale.ts';
import {
	agendaItemSchema,
	assessmentSchema,
	followUpSchema,
	proofSchema,
	reviewCycleSchema,
	reviewDecisionSchema,
	talentPlanSchema,
	type AgendaItem,
	type Assessment,
	type FollowUp,
	type Proof,
	type ReviewCycle,
	type ReviewDecision,
	type TalentPlan,
} from './talent-review.ts';

/** The version of the form of a talent document. */
export const talentVersion = 1;

/** Columns of an import that nothing else holds, by their own heads. */
const extrasSchema = v.exactOptional(v.record(v.string(), v.string()));

const degreeSchema = v.exactOptional(v.picklist([1, 2, 3, 4, 5]));

/** How much a position matters and how hard it is to fill, 1 (little) to 5; `rampMonths` until a newcomer is of full use. */
export const criticalitySchema = v.object({
	positionId: idSchema,
	critical: v.boolean(),
	impact: degreeSchema,
	scarcity: degreeSchema,
	knowledge: degreeSchema,
	rampMonths: v.exactOptional(v.number()),
	vacancyLikelihood: v.exactOptional(v.picklist(['low', 'medium', 'high'])),
	by: v.exactOptional(daySchema),
	why: v.exactOptional(markdownSchema),
	extras: extrasSchema,
});
export type Criticality = v.InferOutput<typeof criticalitySchema>;

export const nominationStatuses = ['confirmed', 'proposed', 'declined'] as const;

/**
 * One person on a slate. `readiness` is an id of the document's scale, '' where nothing is said; `stated` is what the file it came from said
 * instead, such as a score. `external` is somebody outside of the organization, who is called `name`: the organization
 * knows nobody of that id.
 */
export const nominationSchema = v.object({
	id: idSchema,
	personId: idSchema,
	external: v.exactOptional(v.boolean()),
	name: v.exactOptional(v.string()),
	readiness: v.string(),
	stated: v.exactOptional(v.string()),
	rank: v.number(),
	status: v.picklist(nominationStatuses),
	/** Whether the person knows; unknown where nothing is said. */
	aware: v.exactOptional(v.picklist(['yes', 'no', 'unknown'])),
	notes: v.exactOptional(markdownSchema),
	on: v.exactOptional(daySchema),
	extras: extrasSchema,
});
export type Nomination = v.InferOutput<typeof nominationSchema>;

/** Who steps in on the first day, apart from who follows in the long run. */
export const emergencyCoverSchema = v.object({
	personId: idSchema,
	note: v.exactOptional(markdownSchema),
	extras: extrasSchema,
});

/** Whose slate it is: a position's (it outlives who holds it), a role's or a pool's. */
const targetSchema = v.union([
	v.object({ positionId: idSchema }),
	v.object({ roleId: idSchema }),
	v.object({ poolId: idSchema }),
]);

export const slateSchema = v.object({
	id: idSchema,
	target: targetSchema,
	emergency: v.exactOptional(emergencyCoverSchema),
	nominations: v.array(nominationSchema),
});
export type Slate = v.InferOutput<typeof slateSchema>;

/** People readied for a class of roles; they count for a position only where its slate names them. */
export const poolSchema = v.object({
	id: idSchema,
	name: v.string(),
	forRoleIds: v.array(idSchema),
	members: v.array(v.object({ personId: idSchema, readiness: idSchema })),
});
export type Pool = v.InferOutput<typeof poolSchema>;

export const cascadePolicies = ['now', 'within-2-years', 'rank'] as const;
export type CascadePolicy = (typeof cascadePolicies)[number];

/** One vacancy after the other, or all that are open at a time at once. */
export const cascadeMethods = ['chain', 'best'] as const;
export type CascadeMethod = (typeof cascadeMethods)[number];

/**
 * A "what if" that was kept: who leaves, which positions are given up and which empty ones are filled as well, how, and
 * what was chosen by hand (null leaves a position open). It is worked out anew when it is looked at.
 */
export const keptCascadeSchema = v.object({
	id: idSchema,
	name: v.string(),
	on: v.exactOptional(daySchema),
	leaving: v.array(idSchema),
	closed: v.array(idSchema),
	open: v.exactOptional(v.array(idSchema)),
	policy: v.picklist(cascadePolicies),
	method: v.exactOptional(v.picklist(cascadeMethods)),
	chosen: v.array(v.object({ positionId: idSchema, personId: v.nullable(idSchema) })),
});
export type KeptCascade = v.InferOutput<typeof keptCascadeSchema>;

/** What was done to a slate, in words, when and by whom. Who it was about is told by id, so that a mask hides it as well. */
export const talentEventSchema = v.object({
	id: idSchema,
	on: daySchema,
	by: v.exactOptional(v.string()),
	what: v.string(),
	nominationId: v.exactOptional(idSchema),
	positionId: v.exactOptional(idSchema),
	personId: v.exactOptional(idSchema),
});
export type TalentEvent = v.InferOutput<typeof talentEventSchema>;

/** The collections of a talent document, in the order of its file. */
export const talentCollections = [
	'criticality',
	'slates',
	'pools',
	'cycles',
	'assessments',
	'evidence',
	'plans',
	'keptCascades',
	'agenda',
	'decisions',
	'followUps',
	'history',
] as const;
export type TalentCollection = (typeof talentCollections)[number];

/**
 * What is known and thought of people as successors in one organization: a document of its own, in no workspace, file
 * of a ladder, link or message. `orgId` is that of the organization it refers to.
 */
export const talentSchema = v.object({
	format: v.literal('rolemap-talent'),
	version: v.number(),
	id: idSchema,
	title: v.string(),
	orgId: v.string(),
	readinessScale: v.array(readinessStepSchema),
	/** Nine, row by row from high potential, each from low performance to high. */
	boxNames: v.exactOptional(v.array(v.string())),
	criticality: v.array(criticalitySchema),
	slates: v.array(slateSchema),
	pools: v.array(poolSchema),
	cycles: v.array(reviewCycleSchema),
	assessments: v.array(assessmentSchema),
	evidence: v.array(proofSchema),
	plans: v.array(talentPlanSchema),
	keptCascades: v.array(keptCascadeSchema),
	agenda: v.array(agendaItemSchema),
	decisions: v.array(reviewDecisionSchema),
	followUps: v.array(followUpSchema),
	history: v.array(talentEventSchema),
});

export interface Talent {
	readonly format: 'rolemap-talent';
	readonly version: number;
	readonly id: string;
	readonly title: string;
	readonly orgId: string;
	readonly readinessScale: readonly ReadinessStep[];
	readonly boxNames?: readonly string[];
	readonly criticality: readonly Criticality[];
	readonly slates: readonly Slate[];
	readonly pools: readonly Pool[];
	readonly cycles: readonly ReviewCycle[];
	readonly assessments: readonly Assessment[];
	readonly evidence: readonly Proof[];
	readonly plans: readonly TalentPlan[];
	readonly keptCascades: readonly KeptCascade[];
	readonly agenda: readonly AgendaItem[];
	readonly decisions: readonly ReviewDecision[];
	readonly followUps: readonly FollowUp[];
	readonly history: readonly TalentEvent[];
}

export function emptyTalent(id: string, title: string, orgId: string): Talent {
	return {
		...{ format: 'rolemap-talent', version: talentVersion, id, title, orgId },
		readinessScale: defaultReadinessScale,
		...{ criticality: [], slates: [], pools: [], cycles: [], assessments: [], evidence: [], plans: [] },
		...{ keptCascades: [], agenda: [], decisions: [], followUps: [], history: [] },
	};
}

/** The position that a slate is for; null where it is for a role or a pool. */
export function positionOf({ target }: Slate): string | null {
	return 'positionId' in target ? target.positionId : null;
}
