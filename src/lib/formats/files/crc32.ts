/** CRC-32 of ISO 3309, as zip archives carry it. */
function crcTable(): Uint32Array {
	const table = new Uint32Array(256);
	for (let byte = 0; byte < 256; byte++) {
		let value = byte;
		for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
		table[byte] = value;
	}
	return table;
}

const table = crcTable();

/** The checksum of `bytes` as an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
	let value = 0xffffffff;
	for (let at = 0; at < bytes.length; at++) {
		value = (value >>> 8) ^ (table[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
	}
	return (value ^ 0xffffffff) >>> 0;
}
