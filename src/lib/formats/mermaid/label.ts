/** `text` inside quotes, with Mermaid's own escapes, `#` and a number; a control character would end the line. */
export function mermaidLabel(text: string): string {
	return text
		.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
		.replace(/[#"<>&`\\]/g, (character) => `#${character.charCodeAt(0)};`)
		.trim();
}
