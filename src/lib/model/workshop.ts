import * as v from 'valibot';
import { idSchema, markdownSchema } from './id.ts';
import { daySchema } from './organization.ts';

/** What is hidden in a kept view. `photos` and `talent` hold for what has them; a chart has neither yet. */
const viewMaskSchema = v.object({
	names: v.picklist(['full', 'initials', 'role-only']),
	photos: v.boolean(),
	pay: v.boolean(),
	talent: v.boolean(),
});

/**
 * A live view as it can be shown again. `address` is the app's own without its `mask`, which stands in `mask`: one
 * truth. `camera` is the drawing's point in the middle of what is seen and
 * the zoom, so that it holds for a screen of any size; `expanded` are the ids whose reports are not folded away, where
 * somebody chose that.
 */
export const savedViewSchema = v.object({
	address: v.string(),
	camera: v.exactOptional(v.tuple([v.number(), v.number(), v.number()])),
	expanded: v.exactOptional(v.array(idSchema)),
	mask: viewMaskSchema,
	show: v.object({
		colorBy: v.exactOptional(v.string()),
		fields: v.exactOptional(v.array(v.string())),
		arrangement: v.exactOptional(v.string()),
	}),
});
export type SavedView = v.InferOutput<typeof savedViewSchema>;

export const namedViewSchema = v.object({ id: idSchema, title: v.string(), view: savedViewSchema });
export type NamedView = v.InferOutput<typeof namedViewSchema>;

const storyStepSchema = v.object({
	id: idSchema,
	title: v.string(),
	/** What the presenter says; no audience sees it. */
	notes: v.exactOptional(markdownSchema),
	view: savedViewSchema,
	minutes: v.exactOptional(v.number()),
});
export type StoryStep = v.InferOutput<typeof storyStepSchema>;

export const storySchema = v.object({
	id: idSchema,
	title: v.string(),
	on: v.exactOptional(daySchema),
	/** The sentence that is to be decided. */
	question: v.exactOptional(markdownSchema),
	/** What came up and belongs elsewhere. */
	parking: v.exactOptional(v.array(markdownSchema)),
	steps: v.array(storyStepSchema),
});
export type Story = v.InferOutput<typeof storySchema>;

/** A category's color by a name of its own, not by a value: the theme has the values. */
export const noteColors = ['yellow', 'orange', 'green', 'blue', 'pink', 'gray'] as const;

/** A sticky note on a record (`anchor`, any id) or on free space, `x` and `y` in parts of the ground from 0 to 1. */
export const noteSchema = v.object({
	id: idSchema,
	text: markdownSchema,
	color: v.string(),
	anchor: v.exactOptional(idSchema),
	groupId: v.exactOptional(idSchema),
	x: v.number(),
	y: v.number(),
	scenarioId: v.exactOptional(idSchema),
});
export type Note = v.InferOutput<typeof noteSchema>;

export const voteSchema = v.object({
	id: idSchema,
	voter: v.string(),
	target: idSchema,
	dots: v.number(),
});
export type Vote = v.InferOutput<typeof voteSchema>;

export const criterionSchema = v.object({ id: idSchema, text: markdownSchema, weight: v.number() });
export type Criterion = v.InferOutput<typeof criterionSchema>;

export const decisionStatuses = ['proposed', 'made', 'reversed'] as const;

export const decisionSchema = v.object({
	id: idSchema,
	text: markdownSchema,
	why: v.exactOptional(markdownSchema),
	alternatives: v.exactOptional(markdownSchema),
	who: v.string(),
	on: daySchema,
	review: v.exactOptional(daySchema),
	scenarioId: v.exactOptional(idSchema),
	/** The changes of its option that it covers. */
	actIds: v.exactOptional(v.array(idSchema)),
	/** The decision that it stands in the place of. */
	replaces: v.exactOptional(idSchema),
	status: v.picklist(decisionStatuses),
});
export type Decision = v.InferOutput<typeof decisionSchema>;

export const followUpSchema = v.object({
	id: idSchema,
	text: markdownSchema,
	owner: v.string(),
	due: v.exactOptional(daySchema),
	done: v.exactOptional(v.boolean()),
});
export type FollowUp = v.InferOutput<typeof followUpSchema>;

/** The collections of a workshop, in the order in which files list them. */
export const workshopCollections = [
	...(['stories', 'views', 'notes', 'votes', 'criteria', 'decisions', 'actions'] as const),
];
