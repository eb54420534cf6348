/** `text` with every line end as one line feed, the only one the parser knows. */
export function withLineFeeds(text: string): string {
	return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
