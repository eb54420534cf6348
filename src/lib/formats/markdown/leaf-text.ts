import type { SyntaxNode } from '@lezer/common';

/**
 * The text of `node` between `from` and `to` without the quote marks and indentation that the blocks around it put
 * before its later lines. `trim` is false where indentation is content.
 */
export function leafText(node: SyntaxNode, from: number, to: number, text: string, trim: boolean): string {
	const parts: string[] = [];
	let at = from;
	for (let child = node.childAfter(from); child !== null && child.to <= to; child = child.nextSibling) {
		if (child.name !== 'QuoteMark' || child.from < at) continue;
		parts.push(text.slice(at, child.from));
		at = text[child.to] === ' ' ? child.to + 1 : child.to;
	}
	parts.push(text.slice(at, to));
	const joined = parts.join('');
	return trim ? joined.replace(/\n[ \t]+/g, '\n') : joined;
}
