import { unzlibSync } from 'fflate';

const wOFF = 0x774f4646;
const headerLength = 44;
const entryLength = 20;

interface Table {
	readonly tag: number;
	readonly checksum: number;
	readonly length: number;
	readonly bytes: Uint8Array;
}

/**
 * The font inside a WOFF 1.0 file (W3C Recommendation, 2012) with its tables as they are: what writes fonts into PDFs
 * would inflate a table anew for each letter. Throws for what is no such file.
 */
export function sfntOf(woff: Uint8Array): Uint8Array {
	const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
	if (view.getUint32(0) !== wOFF) throw new Error('not a WOFF file');
	const count = view.getUint16(12);
	const tables = Array.from({ length: count }, (_, at): Table => {
		const entry = headerLength + at * entryLength;
		const [offset, packed, length] = [4, 8, 12].map((part) => view.getUint32(entry + part));
		const stored = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
		return {
			tag: view.getUint32(entry),
			checksum: view.getUint32(entry + 16),
			length: length ?? 0,
			bytes: (packed ?? 0) < (length ?? 0) ? unzlibSync(stored) : stored,
		};
	});
	return joined(view.getUint32(4), tables);
}

/** The directory in the order of the tags (as in the WOFF file), each table on a boundary of four bytes. */
function joined(flavor: number, tables: readonly Table[]): Uint8Array {
	const padded = (length: number) => (length + 3) & ~3;
	const start = 12 + tables.length * 16;
	const font = new Uint8Array(tables.reduce((sum, { length }) => sum + padded(length), start));
	const view = new DataView(font.buffer);
	const power = Math.floor(Math.log2(Math.max(1, tables.length)));
	view.setUint32(0, flavor);
	view.setUint16(4, tables.length);
	view.setUint16(6, 2 ** power * 16);
	view.setUint16(8, power);
	view.setUint16(10, tables.length * 16 - 2 ** power * 16);
	let offset = start;
	for (const [at, { tag, checksum, length, bytes }] of tables.entries()) {
		const entry = 12 + at * 16;
		view.setUint32(entry, tag);
		view.setUint32(entry + 4, checksum);
		view.setUint32(entry + 8, offset);
		view.setUint32(entry + 12, length);
		font.set(bytes, offset);
		offset += padded(length);
	}
	return font;
}
