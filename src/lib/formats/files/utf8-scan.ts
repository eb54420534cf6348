/** What a run of bytes holds, read as UTF-8. */
export interface Utf8Scan {
	/** Well-formed sequences of two to four bytes. */
	readonly multibyte: number;
	/** Ill-formed parts, counted as the Encoding Standard replaces them: one U+FFFD each. */
	readonly invalid: number;
}

interface Lead {
	readonly more: number;
	readonly low: number;
	readonly high: number;
}

/** How many bytes follow `lead` and what the first of them may be (Unicode 15, table 3-7); null where no sequence starts so. */
function leadOf(lead: number): Lead | null {
	if (lead >= 0xc2 && lead <= 0xdf) return { more: 1, low: 0x80, high: 0xbf };
	if (lead === 0xe0) return { more: 2, low: 0xa0, high: 0xbf };
	if (lead === 0xed) return { more: 2, low: 0x80, high: 0x9f };
	if (lead >= 0xe1 && lead <= 0xef) return { more: 2, low: 0x80, high: 0xbf };
	if (lead === 0xf0) return { more: 3, low: 0x90, high: 0xbf };
	if (lead >= 0xf1 && lead <= 0xf3) return { more: 3, low: 0x80, high: 0xbf };
	if (lead === 0xf4) return { more: 3, low: 0x80, high: 0x8f };
	return null;
}

/** How many bytes from `at` belong to the sequence that `lead` starts; fewer than `lead.more + 1` if it is ill-formed. */
function lengthOf(bytes: Uint8Array, at: number, lead: Lead): number {
	let length = 1;
	while (length <= lead.more) {
		const byte = bytes[at + length];
		const low = length === 1 ? lead.low : 0x80;
		const high = length === 1 ? lead.high : 0xbf;
		if (byte === undefined || byte < low || byte > high) return length;
		length++;
	}
	return length;
}

/** Counts well-formed and ill-formed sequences of `bytes` as UTF-8, in one pass. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
	let multibyte = 0;
	let invalid = 0;
	let at = 0;
	while (at < bytes.length) {
		const byte = bytes[at] ?? 0;
		if (byte < 0x80) {
			at++;
			continue;
		}
		const lead = leadOf(byte);
		const length = lead === null ? 1 : lengthOf(bytes, at, lead);
		if (lead !== null && length === lead.more + 1) multibyte++;
		else invalid++;
		at += length;
	}
	return { multibyte, invalid };
}
