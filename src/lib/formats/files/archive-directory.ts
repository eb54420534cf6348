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

interface EndRecord {
	readonly count: number;
	readonly size: number;
	readonly offset: number;
	/** Where the directory must end. */
	readonly end: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const endSize = 22;
const longestComment = 0xffff;
const entrySize = 46;
const maxed = 0xffffffff;

function findEnd(view: DataView): number {
	const lowest = Math.max(0, view.byteLength - endSize - longestComment);
	for (let at = view.byteLength - endSize; at >= lowest; at--) {
		if (
			view.getUint32(at, true) === endSignature &&
			at + endSize + view.getUint16(at + 20, true) <= view.byteLength
		) {
			return at;
		}
	}
	return -1;
}

/** The zip64 record that the locator before the ordinary one points to (APPNOTE 6.3.10, 4.3.14 and 4.3.15). */
function readEnd64(view: DataView, end: number): EndRecord | null {
	const locator = end - 20;
	if (locator < 56 || view.getUint32(locator, true) !== locator64Signature) return null;
	for (let at = locator - 56; at >= Math.max(0, locator - 56 - 1024); at--) {
		if (view.getUint32(at, true) !== end64Signature) continue;
		return {
			count: Number(view.getBigUint64(at + 32, true)),
			size: Number(view.getBigUint64(at + 40, true)),
			offset: Number(view.getBigUint64(at + 48, true)),
			end: at,
		};
	}
	return null;
}

function readEnd(view: DataView, at: number): EndRecord | null {
	const count = view.getUint16(at + 10, true);
	const size = view.getUint32(at + 12, true);
	const offset = view.getUint32(at + 16, true);
	const wide = count === 0xffff || size === maxed || offset === maxed;
	return (wide ? readEnd64(view, at) : null) ?? { count, size, offset, end: at };
}

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
	const endAt = bytes.length < endSize ? -1 : findEnd(view);
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
