import * as v from 'valibot';
import { lineSchema, orgSchema, personSchema, positionSchema, unitSchema } from '#lib/model/organization.ts';
import { assignmentSchema } from '#lib/model/organization.ts';
import { scenarioSchema } from '#lib/model/scenario.ts';

/** The collections that rows of `organization.csv` give records to. */
export const rowCollections = ['positions', 'people', 'assignments', 'lines'] as const;
export type RowCollection = (typeof rowCollections)[number];

/**
 * A record of a row that is to have other fields: `at` is what tells it from others, `was` what the row says of the
 * fields that differ and `is` what they are. Fields that are missing are not there. Where a row says something else by
 * now, the row holds.
 */
const mendedSchema = v.object({
	at: v.array(v.string()),
	was: v.record(v.string(), v.unknown()),
	is: v.record(v.string(), v.unknown()),
});
export type Mended = v.InferOutput<typeof mendedSchema>;

function ofRows<T extends v.GenericSchema>(schema: (name: RowCollection) => T) {
	return v.exactOptional(
		v.object({
			positions: v.exactOptional(schema('positions')),
			people: v.exactOptional(schema('people')),
			assignments: v.exactOptional(schema('assignments')),
			lines: v.exactOptional(schema('lines')),
		}),
	);
}

export const recordSchemas = {
	positions: positionSchema,
	people: personSchema,
	assignments: assignmentSchema,
	lines: lineSchema,
} as const;

/** What `organization.csv` has no place for, as `rolemap.json` keeps it under "organization"; all of it may be missing. */
export const restSchema = v.object({
	/** All of them, where rows do not say them as they are. */
	orgs: v.exactOptional(v.array(orgSchema)),
	units: v.exactOptional(v.array(unitSchema)),
	scenarios: v.exactOptional(v.array(scenarioSchema)),
	/** Records that no row holds, such as people without a position. */
	added: v.exactOptional(
		v.object({
			positions: v.exactOptional(v.array(positionSchema)),
			people: v.exactOptional(v.array(personSchema)),
			assignments: v.exactOptional(v.array(assignmentSchema)),
			lines: v.exactOptional(v.array(lineSchema)),
		}),
	),
	/** What rows seem to say and is not so. */
	removed: ofRows(() => v.array(v.array(v.string()))),
	changed: ofRows(() => v.array(mendedSchema)),
	/** Ids in the order of their records, where it is not that of the rows. */
	order: ofRows(() => v.array(v.string())),
});
export type OrganizationRest = v.InferOutput<typeof restSchema>;
