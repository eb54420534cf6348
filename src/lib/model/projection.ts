import type { RolemapDocument } from './document.ts';

declare const projected: unique symbol;
/** A document as one audience may see it: the only kind that screens, readers, printers and files accept. */
export type ProjectedDocument = RolemapDocument & { readonly [projected]: true };

/** Who looks: for whom the projection leaves things out. */
export interface Audience {
	readonly purpose: 'screen' | 'outline' | 'print' | 'file';
	/** What is hidden of people and pay: `masked` of `mask.ts`, which comes with the screens that hide something. */
	readonly hide?: ((document: RolemapDocument) => RolemapDocument) | undefined;
}

/** What `audience` may see of `document`. */
export function project(document: RolemapDocument, { hide }: Audience): ProjectedDocument {
	return (hide?.(document) ?? document) as ProjectedDocument;
}
