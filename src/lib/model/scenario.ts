import * as v from 'valibot';
import type { Org } from './organization.ts';
import {
	assignmentSchema,
	daySchema,
	lineSchema,
	personSchema,
	positionSchema,
	unitSchema,
} from './organization.ts';
import { idSchema, markdownSchema } from './id.ts';

/** The collections that an option may change; everything else is the same in all of them. */
export const scenarioCollections = ['units', 'positions', 'people', 'assignments', 'lines'] as const;
export type ScenarioCollection = (typeof scenarioCollections)[number];

const place = { id: idSchema, at: v.number() };

/** One record added, replaced or removed, as in any change, of what an option may change. */
const scenarioStepSchema = v.variant('collection', [
	v.object({
		collection: v.literal('units'),
		...place,
		before: v.nullable(unitSchema),
		after: v.nullable(unitSchema),
	}),
	v.object({
		collection: v.literal('positions'),
		...place,
		before: v.nullable(positionSchema),
		after: v.nullable(positionSchema),
	}),
	v.object({
		collection: v.literal('people'),
		...place,
		before: v.nullable(personSchema),
		after: v.nullable(personSchema),
	}),
	v.object({
		collection: v.literal('assignments'),
		...place,
		before: v.nullable(assignmentSchema),
		after: v.nullable(assignmentSchema),
	}),
	v.object({
		collection: v.literal('lines'),
		...place,
		before: v.nullable(lineSchema),
		after: v.nullable(lineSchema),
	}),
]);
export type ScenarioStep = v.InferOutput<typeof scenarioStepSchema>;

const plainSchema = v.union([v.string(), v.number(), v.boolean()]);

/** One command given for an option: what was asked for, what its sentence is made of, and what it changes. */
const scenarioActSchema = v.object({
	id: idSchema,
	command: v.string(),
	input: v.record(v.string(), plainSchema),
	values: v.record(v.string(), v.union([v.string(), v.number()])),
	change: v.object({ steps: v.array(scenarioStepSchema) }),
	on: v.exactOptional(daySchema),
	wave: v.exactOptional(v.string()),
	reason: v.exactOptional(markdownSchema),
});
export type ScenarioAct = v.InferOutput<typeof scenarioActSchema>;

/**
 * An option: what would be done to today's organization, or to that of another option. `baseId` null is today. What a
 * `done` one did is in today's organization, so it changes nothing any more.
 */
export const scenarioSchema = v.object({
	id: idSchema,
	orgId: idSchema,
	name: v.string(),
	baseId: v.nullable(idSchema),
	status: v.picklist(['draft', 'option', 'agreed', 'dropped', 'done']),
	acts: v.array(scenarioActSchema),
	/** How well it does by each criterion, by the criterion's id: from 1 to 5. */
	scores: v.exactOptional(
		v.record(
			v.string(),
			v.object({ score: v.picklist([1, 2, 3, 4, 5]), why: v.exactOptional(markdownSchema) }),
		),
	),
});
export type Scenario = v.InferOutput<typeof scenarioSchema>;

/** The options of an organization, in the order in which they were made. */
export function scenariosOf(
	document: { readonly scenarios: readonly Scenario[] },
	org: Pick<Org, 'id'> | undefined,
): readonly Scenario[] {
	return document.scenarios.filter(({ orgId }) => orgId === org?.id);
}
