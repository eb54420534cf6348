import * as v from 'valibot';
import { documentSchema, type RolemapDocument } from '#lib/model/document.ts';
import { documentVersion } from '#lib/model/empty-document.ts';
import { idSchema, markdownSchema } from '#lib/model/id.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import { itemSchema, type Item } from '#lib/model/role.ts';
import { actionSchema, transitionSchema, type Action } from '#lib/model/transition.ts';
import { slug } from '#lib/model/slug.ts';

const { text: itemText, children: itemChildren, ...itemRest } = itemSchema.entries;
void [itemText, itemChildren];

/** What an example is besides its text; `children` as in an item. */
const exampleItemSchema = v.object({
	...itemRest,
	children: v.exactOptional(v.array(v.lazy((): v.GenericSchema<unknown, unknown> => exampleItemSchema))),
});
type ExampleItem = Omit<Item, 'text' | 'children'> & { readonly children?: readonly ExampleItem[] };

/**
 * In a file an action's examples are plain texts, one below another after the one above it; what else they are
 * stands beside them as the same tree without its texts.
 */
const publishedActionSchema = v.object({
	...actionSchema.entries,
	examples: v.array(markdownSchema),
	exampleItems: v.array(exampleItemSchema),
});
type PublishedAction = Omit<Action, 'examples'> & {
	readonly examples: readonly string[];
	readonly exampleItems: readonly ExampleItem[];
};

export const publishedTransitionSchema = v.object({
	...transitionSchema.entries,
	actions: v.array(publishedActionSchema),
});

/** The form of a document in a file. */
export const publishedDocumentSchema = v.object({
	...documentSchema.entries,
	id: idSchema,
	transitions: v.array(publishedTransitionSchema),
});
export type PublishedDocument = Omit<RolemapDocument, 'transitions'> & {
	readonly transitions: readonly (Omit<RolemapDocument['transitions'][number], 'actions'> & {
		readonly actions: readonly PublishedAction[];
	})[];
};

/** `document` in its published form. One that a newer Rolemap made keeps the version of its form. */
export function published(document: ProjectedDocument): PublishedDocument {
	return {
		...document,
		version: Math.max(document.version, documentVersion),
		transitions: document.transitions.map((transition) => ({
			...transition,
			actions: transition.actions.map((action) => ({
				...action,
				examples: textsOf(action.examples),
				exampleItems: action.examples.map(withoutText),
			})),
		})),
	};
}

/** The document that `published` gives the form of. */
export function unpublished(document: PublishedDocument): RolemapDocument {
	return {
		...document,
		transitions: document.transitions.map((transition) => ({
			...transition,
			actions: transition.actions.map(({ exampleItems, ...action }) => ({
				...action,
				examples: examplesOf(action.examples, exampleItems),
			})),
		})),
	};
}

function textsOf(items: readonly Item[]): readonly string[] {
	return items.flatMap(({ text, children }) => [text, ...textsOf(children ?? [])]);
}

function withoutText({ text, children, ...rest }: Item): ExampleItem {
	void text;
	return { ...rest, ...(children ? { children: children.map(withoutText) } : {}) };
}

/** Texts that somebody added to a file by hand have no item yet; items whose text is gone are gone as well. */
function examplesOf(texts: readonly string[], items: readonly ExampleItem[]): readonly Item[] {
	let next = 0;
	const take = (item: ExampleItem): readonly Item[] => {
		const text = texts[next++];
		if (text === undefined) return [];
		const { children, ...rest } = item;
		return [{ ...rest, text, ...(children ? { children: children.flatMap(take) } : {}) }];
	};
	const known = items.flatMap(take);
	const added = texts.slice(next).map((text) => ({ id: slug(text.slice(0, 60)) || 'example', text }));
	return [...known, ...added];
}
