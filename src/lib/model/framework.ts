import * as v from 'valibot';
import { idSchema, markdownSchema } from './id.ts';

export const frameworkSchema = v.object({
	id: idSchema,
	title: v.string(),
	intro: v.exactOptional(markdownSchema),
	/** How tracks and levels were found: what the pages do not say is guessed, and the guess is named. */
	placedBy: v.picklist([
		'rolemap.json',
		'front-matter',
		'ladder-table',
		'folders',
		'longest-chain',
		'columns',
		'steps',
	]),
});
export type Framework = v.InferOutput<typeof frameworkSchema>;

/** A parallel line of roles. `order` counts from 0 in the order the lanes are drawn. */
export const trackSchema = v.object({
	id: idSchema,
	frameworkId: idSchema,
	name: v.string(),
	aliases: v.array(v.string()),
	kind: v.picklist(['ic', 'management', 'executive', 'specialist', 'other']),
	order: v.number(),
});
export type Track = v.InferOutput<typeof trackSchema>;

/** A step of seniority. A higher `ordinal` is more senior; equal ordinals on two tracks are peers. */
export const levelSchema = v.object({
	id: idSchema,
	frameworkId: idSchema,
	name: v.string(),
	ordinal: v.number(),
	essence: v.exactOptional(markdownSchema),
});
export type Level = v.InferOutput<typeof levelSchema>;

/** A row name that several roles answer: "Reports to", "Team size", "Metaphor". */
export const dimensionSchema = v.object({
	id: idSchema,
	frameworkId: idSchema,
	name: v.string(),
	aliases: v.array(v.string()),
	group: v.picklist(['scope', 'difference', 'consideration', 'time', 'skill']),
	valueType: v.picklist(['range', 'roles', 'text', 'horizon']),
	order: v.number(),
	/** Dimensions that ask nearly the same ("Board exposure" and "Board interaction"), linked but not merged. */
	related: v.array(idSchema),
});
export type Dimension = v.InferOutput<typeof dimensionSchema>;
