import * as v from 'valibot';
import { idSchema, markdownSchema } from './id.ts';
import { rangeSchema } from './range.ts';
import { extrasSchema, skillRequirementSchema } from './skill.ts';
import { srcSchema, statedSchema } from './source.ts';

/** One line of a list. `quantity` is what its parentheses count: "(4-6 hrs/week)" stays in the text too. */
export const itemSchema = v.object({
	id: idSchema,
	text: markdownSchema,
	src: v.exactOptional(srcSchema),
	quantity: v.exactOptional(rangeSchema),
	/** Items of a list nested below this one, in order. */
	children: v.exactOptional(v.array(v.lazy((): v.GenericSchema<unknown, unknown> => itemSchema))),
});
export interface Item {
	readonly id: string;
	readonly text: string;
	readonly src?: v.InferOutput<typeof srcSchema>;
	readonly quantity?: v.InferOutput<typeof rangeSchema>;
	readonly children?: readonly Item[];
}

/** Responsibilities or activities under one title; '' where the page gives none. */
export const groupSchema = v.object({
	id: idSchema,
	title: v.string(),
	items: v.array(itemSchema),
	src: v.exactOptional(srcSchema),
});
export type Group = Omit<v.InferOutput<typeof groupSchema>, 'items'> & { readonly items: readonly Item[] };

/** Everything said of one role in one dimension, the role's own page first. */
export const scopeEntrySchema = v.object({
	dimensionId: idSchema,
	statements: v.array(statedSchema(rangeSchema)),
	/** The roles a "Reports to" or "Direct reports" cell names. */
	roleRefs: v.exactOptional(v.array(idSchema)),
});
export type ScopeEntry = v.InferOutput<typeof scopeEntrySchema>;

/** One row of a skills table: the text is the truth, the links to skills are derived from it. */
export const skillSetSchema = v.object({
	categoryId: idSchema,
	text: markdownSchema,
	skillIds: v.array(idSchema),
	src: v.exactOptional(srcSchema),
	from: v.picklist(['own', 'index', 'other', 'user']),
});
export type SkillSet = v.InferOutput<typeof skillSetSchema>;

/**
 * A node of the ladder: what is expected of whoever fills it. `page` is described by a page of its own or by
 * rows of a table, `stub` is known only from what others say, `body` (Board) is nobody's next step and never a card.
 * `rank` is the seniority that the map's height shows: higher is more senior, comparable across tracks.
 */
export const roleSchema = v.object({
	id: idSchema,
	frameworkId: idSchema,
	name: v.string(),
	shortName: v.exactOptional(v.string()),
	aliases: v.array(v.string()),
	kind: v.picklist(['page', 'stub', 'body']),
	/** Whether the map shows a card: pages, ends of a move and columns of a comparison do, names in cells do not. */
	onMap: v.boolean(),
	trackIds: v.array(idSchema),
	levelId: v.exactOptional(idSchema),
	rank: v.number(),
	icon: v.exactOptional(v.string()),
	pageId: v.exactOptional(idSchema),
	summary: v.array(statedSchema(v.string())),
	coreQuestion: v.array(statedSchema(v.string())),
	primaryFocus: v.array(statedSchema(v.string())),
	scope: v.array(scopeEntrySchema),
	responsibilities: v.array(groupSchema),
	skillSets: v.array(skillSetSchema),
	/** Skills asked for one by one, with how far, as frameworks of skills state them. */
	requirements: v.exactOptional(v.array(skillRequirementSchema)),
	activities: v.array(groupSchema),
	/** Time the role spends on an activity, from an index's table or a page's own. */
	timeShares: v.array(
		v.object({
			activity: v.string(),
			dimensionId: idSchema,
			stated: statedSchema(rangeSchema),
		}),
	),
	notes: v.array(itemSchema),
	/** Columns of a file that have no meaning of ours, by their heads. */
	extras: v.exactOptional(extrasSchema),
});
export type Role = Omit<v.InferOutput<typeof roleSchema>, 'responsibilities' | 'activities' | 'notes'> & {
	readonly responsibilities: readonly Group[];
	readonly activities: readonly Group[];
	readonly notes: readonly Item[];
};
