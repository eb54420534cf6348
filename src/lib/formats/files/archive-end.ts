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
const endSize = 22;
const longestComment = 0xffff;
/** A 32-bit field that says: too large, look into the zip64 record. */
export const maxed = 0xffffffff;

/** Where the record at an archive's end starts, or -1. */
export function findEnd(view: DataView): number {
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

/** The record at `at`: how many entries the table of contents has, and where it lies; null where it cannot be so. */
export function readEnd(view: DataView, at: number): EndRecord | null {
	const count = view.getUint16(at + 10, true);
	const size = view.getUint32(at + 12, true);
	const offset = view.getUint32(at + 16, true);
	const wide = count === 0xffff || size === maxed || offset === maxed;
	return (wide ? readEnd64(view, at) : null) ?? { count, size, offset, end: at };
}
