/** HTML that starts a block wherever a line begins with it (CommonMark 0.31, 4.6, kinds 1 to 6). */
const htmlBlock =
	/^<(?:!--|\?|![a-z]|!\[CDATA\[|\/?(?:script|pre|style|textarea|address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s/>]|$)|\/?[a-z][^<>]*>\s*$)/i;

/** What would be read as another construct at the start of a line, up to the character to escape. */
const constructs: readonly RegExp[] = [
	/^(?=#{1,6}(?:\s|$))/,
	/^(?=>)/,
	/^(?=[-*+](?:\s|$))/,
	/^\d{1,9}(?=[.)](?:\s|$))/,
	/^(?=```|~~~)/,
	/^(?=(?:-\s*){2,}$|(?:\*\s*){3,}$|(?:_\s*){3,}$|=+\s*$)/,
	/^(?=[\s:|-]*-[\s:|-]*$)/,
	/^(?=\[[^\]]*\]:)/,
];

/** `line`, to stand at the start of a line, escaped so that it goes on being words. */
export function escapedLineStart(line: string): string {
	for (const construct of constructs) {
		const lead = construct.exec(line)?.[0];
		if (lead !== undefined) return `${lead}\\${line.slice(lead.length)}`;
	}
	return htmlBlock.test(line) ? `\\${line}` : line;
}

/** `text` on one line. */
export function onOneLine(text: string): string {
	return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}

/** `text` for a table's cell: one line, no `|` that would end it, no backslash that would escape the next one. */
export function cellText(text: string): string {
	const piped = onOneLine(text).replace(/\\[^]|\|/g, (found) => (found === '|' ? '\\|' : found));
	return /(?:^|[^\\])(?:\\\\)*\\$/.test(piped) ? `${piped}\\` : piped;
}

/** `text` for a heading: one line, without a run of `#` at its end that would be taken for its closing. */
export function headingText(text: string): string {
	return onOneLine(text).replace(/(^|\s)(#+)$/, '$1\\$2');
}

/** `value` for a line of front matter, quoted as `written` was, or where a plain value would be misread. */
export function frontMatterText(value: string, written: string): string {
	const line = onOneLine(value);
	if (written.startsWith("'")) return `'${line.replaceAll("'", "''")}'`;
	const risky = /^[\s!&*?|>%@`"'#,[\]{}-]|: |:$| #|\s$|^$/.test(line);
	return written.startsWith('"') || risky ? JSON.stringify(line) : line;
}
