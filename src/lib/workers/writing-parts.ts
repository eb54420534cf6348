import { collectionNames, type CollectionName } from '#lib/model/change.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import { documentParts, joinedParts, type DocumentPart } from './document-parts.ts';

/** One part of what is to be written: of the document, of what was read, or which lists of both are the same. */
export type WritingPart =
	| { readonly document: DocumentPart }
	| { readonly asRead: DocumentPart }
	| { readonly shared: readonly CollectionName[] };

/** `document` and what it was read as, in parts to hand over one by one; lists that nobody changed go over once. */
export function* writingParts(document: RolemapDocument, asRead: RolemapDocument): Generator<WritingPart> {
	const shared = collectionNames.filter((name) => document[name] === asRead[name]);
	const own = collectionNames.filter((name) => !shared.includes(name));
	for (const part of documentParts(document)) yield { document: part };
	for (const part of documentParts(asRead, own)) yield { asRead: part };
	yield { shared };
}

/** The two documents whose parts these are, in their order. */
export function joinedWriting(parts: readonly WritingPart[]): {
	readonly document: RolemapDocument;
	readonly asRead: RolemapDocument;
} {
	const document = joinedParts(parts.flatMap((part) => ('document' in part ? [part.document] : [])));
	const asRead = joinedParts(parts.flatMap((part) => ('asRead' in part ? [part.asRead] : [])));
	const shared = parts.flatMap((part) => ('shared' in part ? part.shared : []));
	return {
		document,
		asRead: { ...asRead, ...Object.fromEntries(shared.map((name) => [name, document[name]])) },
	};
}
