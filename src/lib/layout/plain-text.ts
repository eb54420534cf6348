/** Inline Markdown with its marks taken away, for places where only letters fit: `**a** [b](c)` is `a b`. */
export function plainText(markdown: string): string {
	return markdown
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/<br\s*\/?>/gi, ' ')
		.replace(/(\*\*|__|~~|`)/g, '')
		.replace(/(^|[\s(“"'])[*_](\S(?:[^*_]*\S)?)[*_](?=$|[\s)”"'.,;:!?])/g, '$1$2')
		.replace(/\\([!-/:-@[-`{-~])/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
}
