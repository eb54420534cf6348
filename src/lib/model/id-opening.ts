import { plainText } from './plain-text.ts';

/** Enough of a text for an id. */
export function idOpening(text: string): string {
	return plainText(text.slice(0, 200));
}
