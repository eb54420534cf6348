import { findEnd, maxed, readEnd } from './archive-end.ts';
import { decodeText } from './decode-text.ts';

/** One line of an archive's table of contents; offsets count from the start of the file. */
export interface ArchiveEntry {
	readonly name: string;
	readonly method: number;
	readonly encrypted: boolean;
	readonly link: boolean;
	readonly crc: number;
	readonly packed: number;
	/** What the archive says; never trusted. */
	readonly unpacked: number;
	/** Where its local header starts. */
	readonly at: number;
}

export type ArchiveDirectory =
	| {
			readonly kind: 'directory';
			readonly entries: readonly ArchiveEntry[];
			readonly count: number;
			readonly from: number;
	  }
	| { readonly kind: 'not-zip' }
	| { readonly kind: 'damaged' };

const entrySignature = 0x02014b50;
const entrySize = 46;

/** Sizes and offset that did not fit, from the extra field 0x0001, in the order of APPNOTE 4.5.3. */
function readWide(view: DataView, from: number, to: number, narrow: readonly number[]): readonly number[] {
	for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
		if (view.getUint16(at, true) !== 1) continue;
		let field = at + 4;
		return narrow.map((value) => {
			if (value !== maxed || field + 8 > to) return value;
			field += 8;
			return Number(view.getBigUint64(field - 8, true));
		});
	}
	return narrow;
}

function readEntry(
	bytes: Uint8Array,
	view: DataView,
	at: number,
	shift: number,
): ArchiveEntry & { readonly next: number } {
	const nameEnd = at + entrySize + view.getUint16(at + 28, true);
	const extraEnd = nameEnd + view.getUint16(at + 30, true);
	const narrow = [
		view.getUint32(at + 24, true),
		view.getUint32(at + 20, true),
		view.getUint32(at + 42, true),
	];
	const [unpacked = 0, packed = 0, offset = 0] = readWide(
		view,
		nameEnd,
		Math.min(extraEnd, bytes.length),
		narrow,
	);
	const unixMode = view.getUint16(at + 40, true);
	return {
		name: decodeText(bytes.subarray(at + entrySize, nameEnd)).text,
		method: view.getUint16(at + 10, true),
		encrypted: (view.getUint16(at + 8, true) & 0x41) !== 0,
		link: (unixMode & 0xf000) === 0xa000,
		crc: view.getUint32(at + 16, true),
		packed,
		unpacked,
		at: offset + shift,
		next: extraEnd + view.getUint16(at + 32, true),
	};
}

/**
 * The table of contents at the end of a zip archive, zip64 included; bytes put before or after the archive are
 * allowed for. At most `limit` entries are read, `count` tells how many there are said to be. Never throws.
 */
export function readArchiveDirectory(bytes: Uint8Array, limit: number): ArchiveDirectory {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const endAt = findEnd(view);
	if (endAt < 0) return { kind: 'not-zip' };
	const end = readEnd(view, endAt);
	const from = end === null ? -1 : end.end - end.size;
	if (end === null || from < 0 || from < end.offset) return { kind: 'damaged' };
	const entries: ArchiveEntry[] = [];
	let at = from;
	while (at < end.end && entries.length <= limit) {
		if (at + entrySize > end.end || view.getUint32(at, true) !== entrySignature) return { kind: 'damaged' };
		const entry = readEntry(bytes, view, at, from - end.offset);
		if (entry.next > end.end) return { kind: 'damaged' };
		entries.push(entry);
		at = entry.next;
	}
	if (entries.length < Math.min(end.count, limit)) return { kind: 'damaged' };
	return { kind: 'directory', entries, count: Math.max(end.count, entries.length), from };
}
