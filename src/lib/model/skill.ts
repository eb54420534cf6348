import * as v from 'valibot';
import { idSchema, markdownSchema } from './id.ts';

/** Columns of a file that have no meaning of ours: their cells as written, by their heads. */
export const extrasSchema = v.record(v.string(), v.string());

/** How far a skill goes, step by step; a higher `value` is further. */
export const scaleSchema = v.object({
	id: idSchema,
	frameworkId: idSchema,
	name: v.string(),
	steps: v.array(v.object({ value: v.number(), name: v.string(), text: v.exactOptional(markdownSchema) })),
	/** Whether a step asks for all below it as well. */
	cumulative: v.boolean(),
});
export type Scale = v.InferOutput<typeof scaleSchema>;

/**
 * A skill that a role asks for: `level` is a value of the skill's scale, `importance` 0 to 1. `text` is what its file
 * says of it in words.
 */
export const skillRequirementSchema = v.object({
	skillId: idSchema,
	level: v.exactOptional(v.number()),
	kind: v.exactOptional(v.picklist(['essential', 'optional'])),
	importance: v.exactOptional(v.number()),
	text: v.exactOptional(markdownSchema),
});
export type SkillRequirement = v.InferOutput<typeof skillRequirementSchema>;

export const skillCategorySchema = v.object({
	id: idSchema,
	frameworkId: idSchema,
	name: v.string(),
	aliases: v.array(v.string()),
});
export type SkillCategory = v.InferOutput<typeof skillCategorySchema>;

export const skillSchema = v.object({
	id: idSchema,
	frameworkId: idSchema,
	name: v.string(),
	aliases: v.array(v.string()),
	categoryIds: v.array(idSchema),
	/** The scale it is graded on. */
	scaleId: v.exactOptional(idSchema),
	essence: v.exactOptional(markdownSchema),
	/** What a step of its scale means for this skill; what it means for all of them is told by the scale. */
	steps: v.exactOptional(v.array(v.object({ value: v.number(), text: markdownSchema }))),
	/** Names of skills that somebody said it is not, however alike they sound. */
	unlike: v.exactOptional(v.array(v.string())),
	/** What other catalogues call it. */
	external: v.exactOptional(v.array(v.object({ scheme: v.string(), uri: v.string() }))),
	extras: v.exactOptional(extrasSchema),
});
export type Skill = v.InferOutput<typeof skillSchema>;
