import * as v from 'valibot';
import { idSchema } from './id.ts';

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
});
export type Skill = v.InferOutput<typeof skillSchema>;
