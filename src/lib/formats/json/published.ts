import * as v from 'valibot';
import { documentSchema } from '#lib/model/document.ts';
import { markdownSchema } from '#lib/model/id.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Item } from '#lib/model/role.ts';
import { srcSchema } from '#lib/model/source.ts';
import { actionSchema, transitionSchema, type Action } from '#lib/model/transition.ts';

/** In a file an action's examples are plain texts; where each stands is beside them, in the same order. */
const publishedActionSchema = v.object({
	...actionSchema.entries,
	examples: v.array(markdownSchema),
	exampleSources: v.array(v.nullable(srcSchema)),
});

export const publishedTransitionSchema = v.object({
	...transitionSchema.entries,
	actions: v.array(publishedActionSchema),
});

/** The form of a document in a file. */
export const publishedDocumentSchema = v.object({
	...documentSchema.entries,
	transitions: v.array(publishedTransitionSchema),
});

/** `document` in its published form; a list below an example becomes further examples. */
export function published(document: ProjectedDocument): object {
	return {
		...document,
		transitions: document.transitions.map((transition) => ({
			...transition,
			actions: transition.actions.map(publishedAction),
		})),
	};
}

function publishedAction(action: Action): object {
	const examples = flat(action.examples);
	return {
		...action,
		examples: examples.map((example) => example.text),
		exampleSources: examples.map((example) => example.src ?? null),
	};
}

function flat(items: readonly Item[]): readonly Item[] {
	return items.flatMap((item) => [item, ...flat(item.children ?? [])]);
}
