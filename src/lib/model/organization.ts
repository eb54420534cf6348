import * as v from 'valibot';
import { idSchema, markdownSchema } from './id.ts';

/** A day as its writer meant it, `YYYY-MM-DD`: no time, no zone. */
export const daySchema = v.pipe(v.string(), v.isoDate());

export function isDay(text: string): boolean {
	return v.is(daySchema, text);
}

/** Columns of an import that nothing else holds, by their own heads. */
const extrasSchema = v.exactOptional(v.record(v.string(), v.string()));

/** One organization as of a day. `fullTimeHours` is what 1.0 FTE works in a week. */
export const orgSchema = v.object({
	id: idSchema,
	name: v.string(),
	asOf: v.exactOptional(daySchema),
	/** ISO 4217; costs of one organization are in one currency. */
	currency: v.exactOptional(v.string()),
	fullTimeHours: v.exactOptional(v.number()),
});
export type Org = v.InferOutput<typeof orgSchema>;

/** A team, department, division …: what a position belongs to, apart from whom it reports to. */
export const unitSchema = v.object({
	id: idSchema,
	orgId: idSchema,
	name: v.string(),
	parentId: v.exactOptional(idSchema),
	kind: v.exactOptional(v.picklist(['team', 'department', 'division', 'location', 'cost-center'])),
});
export type Unit = v.InferOutput<typeof unitSchema>;

/**
 * A seat, which exists whether or not it is filled; that it is vacant is derived from its assignments, never stored.
 * `fte` is what the seat is budgeted for, more than 0; `annualCost` is for a year at 1.0 FTE.
 */
export const positionSchema = v.object({
	id: idSchema,
	orgId: idSchema,
	title: v.string(),
	roleId: v.exactOptional(idSchema),
	/** A grade or level in the words of the import; a level of a ladder is its role's. */
	level: v.exactOptional(v.string()),
	unitId: v.exactOptional(idSchema),
	status: v.picklist(['active', 'planned', 'frozen', 'closed']),
	fte: v.number(),
	/** Posts in bulk on one card: it counts `max(1, headcount, else FTE rounded half up)`. */
	pooled: v.exactOptional(v.object({ headcount: v.exactOptional(v.number()) })),
	/** Drawn beside the line and left out of spans. */
	assistant: v.exactOptional(v.boolean()),
	annualCost: v.exactOptional(v.number()),
	location: v.exactOptional(v.string()),
	start: v.exactOptional(daySchema),
	end: v.exactOptional(daySchema),
	notes: v.exactOptional(markdownSchema),
	extras: extrasSchema,
});
export type Position = v.InferOutput<typeof positionSchema>;

export const personSchema = v.object({
	id: idSchema,
	orgId: idSchema,
	name: v.string(),
	kind: v.picklist(['employee', 'contractor', 'intern', 'external', 'placeholder']),
	joined: v.exactOptional(daySchema),
	leaving: v.exactOptional(daySchema),
	location: v.exactOptional(v.string()),
	email: v.exactOptional(v.string()),
	extras: extrasSchema,
});
export type Person = v.InferOutput<typeof personSchema>;

/** A person in a position. `fte` is more than 0. */
export const assignmentSchema = v.object({
	id: idSchema,
	orgId: idSchema,
	personId: idSchema,
	positionId: idSchema,
	fte: v.number(),
	kind: v.picklist(['primary', 'secondary', 'acting']),
	start: v.exactOptional(daySchema),
	end: v.exactOptional(daySchema),
});
export type Assignment = v.InferOutput<typeof assignmentSchema>;

/** `report` answers to `manager` (both positions): by one solid line at most, by any number of dotted ones. */
export const lineSchema = v.object({
	id: idSchema,
	orgId: idSchema,
	report: idSchema,
	manager: idSchema,
	kind: v.picklist(['solid', 'dotted']),
	/** How much of the report's time a dotted line takes, 0 to 1. */
	share: v.exactOptional(v.number()),
	label: v.exactOptional(v.string()),
});
export type Line = v.InferOutput<typeof lineSchema>;
