import type { RolemapDocument } from './document.ts';

declare const projected: unique symbol;
/** A document as one audience may see it: the only kind that screens, readers, printers and files accept. */
export type ProjectedDocument = RolemapDocument & { readonly [projected]: true };

/** Who looks: for whom the projection leaves things out. */
export interface Audience {
	readonly purpose: 'screen' | 'outline' | 'print' | 'file';
}

/** What `audience` may see of `document`. It hides nothing yet, and everything already passes through it. */
export function project(document: RolemapDocument, audience: Audience): ProjectedDocument {
	void audience;
	return document as ProjectedDocument;
}
