import { drawingWords as english } from './english/drawing.ts';
import type { Said } from './said.ts';

/**
 * The words on the drawn map, in the language in use. Apart from the catalogue because the worker draws nothing and
 * must not carry the rest.
 */
export let drawingWords: Said<typeof english> = english;

/** Draws with `words` from now on; what is laid out already keeps the widths of the words before. */
export function drawWith(words: Said<typeof english>): void {
	drawingWords = words;
}
