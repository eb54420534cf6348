import type { Md } from '#lib/model/id.ts';

/** The text of a list item with its check box, if it starts with one, as the character that looks like it. */
export function withCheckBox(text: Md): Md {
	const mark = /^\[([ xX])\](?=\s)/.exec(text)?.[1];
	return mark === undefined ? text : (mark === ' ' ? '☐' : '☑') + text.slice(3);
}
