/** What the page learns of the session it belongs to; plain hosting puts nothing in, and the page opens the example. */
export interface SessionMark {
	readonly token: string;
	/** The opened folder's or file's name. */
	readonly source: string;
}

/** The app's page with the session in two meta elements, first in its head. */
export function markShell(html: string, mark: SessionMark | null): string {
	if (mark === null) return html;
	const metas =
		`<meta name="rolemap-session" content="${escapeAttribute(mark.token)}">` +
		`<meta name="rolemap-source" content="${escapeAttribute(mark.source)}">`;
	// A function, because `$` in a folder's name would be read as a pattern.
	return html.replace(/<head(\s[^>]*)?>/i, (head) => head + metas);
}

function escapeAttribute(text: string): string {
	return text
		.replace(/&/g, '&amp;')
		.replace(/"/g, '&quot;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/\0/g, '\uFFFD');
}
