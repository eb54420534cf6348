import { scanUtf8 } from './utf8-scan.ts';

/**
 * A file's words. `encoding` is named as the Encoding Standard names it; `byteOrderMark` tells that one led the
 * file (it is not in `text`); `replaced` counts the ill-formed parts that became U+FFFD.
 */
export interface DecodedText {
	readonly text: string;
	readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
	readonly byteOrderMark: boolean;
	readonly replaced: number;
}

const sampledBytes = 8192;

/** Bytes 0x80 to 0x9f; https://encoding.spec.whatwg.org/index-windows-1252.txt */
const windows1252 =
	'\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
	'\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Our own table, because some releases of Node 22 and 23 read these bytes as Latin-1 (nodejs/node#56542). */
function decodeWindows1252(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let from = 0; from < bytes.length; from += sampledBytes) {
		const codes = Array.from(bytes.subarray(from, from + sampledBytes), (byte) =>
			byte >= 0x80 && byte <= 0x9f ? windows1252.charCodeAt(byte - 0x80) : byte,
		);
		parts.push(String.fromCharCode(...codes));
	}
	return parts.join('');
}

function countOf(text: string, sought: string): number {
	let count = 0;
	for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) count++;
	return count;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', mark: boolean): DecodedText {
	const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(mark ? bytes.subarray(2) : bytes);
	let written = 0;
	const [first, second] = encoding === 'utf-16le' ? [0xfd, 0xff] : [0xff, 0xfd];
	for (let at = 0; at + 1 < bytes.length; at += 2) {
		if (bytes[at] === first && bytes[at + 1] === second) written++;
	}
	return { text, encoding, byteOrderMark: mark, replaced: countOf(text, '\ufffd') - written };
}

/** UTF-16 without a mark shows in its NULs: Latin text has one in every pair, always on the same side. */
function utf16ByNuls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes.length % 2 !== 0) return null;
	const sample = bytes.subarray(0, sampledBytes);
	let even = 0;
	let odd = 0;
	for (let at = 0; at < sample.length; at++) {
		if (sample[at] !== 0) continue;
		if (at % 2 === 0) even++;
		else odd++;
	}
	const enough = Math.max(2, sample.length / 2 / 4);
	if (odd >= enough && even * 20 <= odd) return 'utf-16le';
	if (even >= enough && odd * 20 <= even) return 'utf-16be';
	return null;
}

function decodeUtf8(bytes: Uint8Array, mark: boolean): DecodedText {
	const body = mark ? bytes.subarray(3) : bytes;
	const { multibyte, invalid } = scanUtf8(body);
	// A stray byte or two in a file that is plainly UTF-8 is damage; a file without one sound sequence is older.
	if (!mark && invalid > 0 && invalid >= multibyte) {
		return { text: decodeWindows1252(body), encoding: 'windows-1252', byteOrderMark: false, replaced: 0 };
	}
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
	return { text, encoding: 'utf-8', byteOrderMark: mark, replaced: invalid };
}

/**
 * The text of a file: UTF-8 or UTF-16 by their byte order marks, UTF-16 by its NULs, else UTF-8, and
 * windows-1252 where UTF-8 cannot be. Only the first mark is taken off, so that a second one stays text.
 * Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeUtf8(bytes, true);
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le', true);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be', true);
	const wide = utf16ByNuls(bytes);
	return wide === null ? decodeUtf8(bytes, false) : decodeUtf16(bytes, wide, false);
}
