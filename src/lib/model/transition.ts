import * as v from 'valibot';
import { idSchema, markdownSchema } from './id.ts';
import { rangeSchema } from './range.ts';
import { itemSchema, type Item } from './role.ts';
import { extrasSchema } from './skill.ts';
import { srcSchema, statedSchema } from './source.ts';

/** One row of a "From / To" table. Near-duplicates from an index and a page merge; `alsoStated` keeps their words. */
export const shiftSchema = v.object({
	id: idSchema,
	from: markdownSchema,
	to: markdownSchema,
	fromSrc: v.exactOptional(srcSchema),
	toSrc: v.exactOptional(srcSchema),
	alsoStated: v.array(
		v.object({
			from: markdownSchema,
			to: markdownSchema,
			fromSrc: v.exactOptional(srcSchema),
			toSrc: v.exactOptional(srcSchema),
		}),
	),
});
export type Shift = v.InferOutput<typeof shiftSchema>;

/** "**2. Build a public voice**", its list, and its examples without the word "Example:". */
export const actionSchema = v.object({
	id: idSchema,
	n: v.exactOptional(v.number()),
	title: v.string(),
	src: v.exactOptional(srcSchema),
	items: v.array(itemSchema),
	examples: v.array(itemSchema),
});
export type Action = Omit<v.InferOutput<typeof actionSchema>, 'items' | 'examples'> & {
	readonly items: readonly Item[];
	readonly examples: readonly Item[];
};

/**
 * A move from one role to another, with what its pages say of the step. Its id is `<from>--<to>`.
 * Higher in the same track is a promotion, same level lateral, lower a return, another track a track switch.
 */
export const transitionSchema = v.object({
	id: idSchema,
	frameworkId: idSchema,
	from: idSchema,
	to: idSchema,
	kind: v.picklist(['promotion', 'lateral', 'track-switch', 'return', 'external', 'related']),
	/** What the page calls it: "Transition to CTO". */
	title: v.exactOptional(v.string()),
	intro: v.array(itemSchema),
	/** Years, as `value.min` to `value.max`. */
	timeline: v.array(statedSchema(rangeSchema)),
	timelineNotes: v.array(itemSchema),
	/** Other moves that the same timeline or pitfalls were written for. */
	sharedWith: v.array(idSchema),
	shifts: v.array(shiftSchema),
	actions: v.array(actionSchema),
	pitfalls: v.array(itemSchema),
	indicators: v.array(itemSchema),
	indicatorIntro: v.exactOptional(markdownSchema),
	accelerators: v.array(itemSchema),
	notes: v.array(itemSchema),
	/** How near or how often, as its file counts; comparable within a framework, higher is more. */
	weight: v.exactOptional(v.number()),
	/** Columns of a file that have no meaning of ours, by their heads. */
	extras: v.exactOptional(extrasSchema),
});
export type Transition = Omit<
	v.InferOutput<typeof transitionSchema>,
	'actions' | 'pitfalls' | 'indicators' | 'accelerators' | 'intro' | 'timelineNotes' | 'notes'
> & {
	readonly intro: readonly Item[];
	readonly timelineNotes: readonly Item[];
	readonly actions: readonly Action[];
	readonly pitfalls: readonly Item[];
	readonly indicators: readonly Item[];
	readonly accelerators: readonly Item[];
	readonly notes: readonly Item[];
};

/** An accelerator that helps at every move, with a text for each move (keyed by transition id). */
export const acceleratorSchema = v.object({
	id: idSchema,
	frameworkId: idSchema,
	n: v.exactOptional(v.number()),
	title: markdownSchema,
	byTransition: v.record(v.string(), v.object({ text: markdownSchema, src: srcSchema })),
	src: v.exactOptional(srcSchema),
});
export type Accelerator = v.InferOutput<typeof acceleratorSchema>;
