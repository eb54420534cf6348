import { collectionNames } from './change.ts';
import type { RolemapDocument } from './document.ts';

/** `value` and everything in it, closed to writing; what is frozen already is taken to be so all through. */
export function frozen<T>(value: T): T {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
	Object.freeze(value);
	for (const part of Object.values(value)) frozen(part);
	return value;
}

/** A document whose records are frozen as far as anything made them, with its lists. */
export function frozenDocument(document: RolemapDocument): RolemapDocument {
	for (const name of collectionNames) Object.freeze(document[name]);
	return Object.freeze(document);
}
