/** `text` as UTF-8 bytes, led by a byte order mark if asked. Pages are written in no other encoding. */
export function encodeText(text: string, byteOrderMark: boolean): Uint8Array {
	return new TextEncoder().encode(byteOrderMark ? `\ufeff${text}` : text);
}
