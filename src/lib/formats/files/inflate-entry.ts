import { Inflate } from 'fflate';

export type Inflated =
	| { readonly kind: 'bytes'; readonly bytes: Uint8Array }
	| { readonly kind: 'bomb' }
	| { readonly kind: 'too-large' }
	| { readonly kind: 'damaged' };

/** How far a packed file may grow before it is refused, whatever its header says. */
export interface InflateLimits {
	readonly ratio: number;
	/** Bytes that any file may have, whatever the ratio. */
	readonly free: number;
	readonly bytes: number;
}

/** Deflate grows at most 1,032 times, so that one step never makes more than 4 MB. */
const step = 4096;

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}

/** Undoes deflate in small steps, counting what comes out, so that an archive that lies of its sizes gains nothing. */
export function inflateEntry(packed: Uint8Array, limits: InflateLimits): Inflated {
	const chunks: Uint8Array[] = [];
	let length = 0;
	let ended = false;
	const inflate = new Inflate((chunk, final) => {
		chunks.push(chunk);
		length += chunk.length;
		ended = final;
	});
	try {
		for (let at = 0; at < packed.length; at += step) {
			const to = Math.min(at + step, packed.length);
			inflate.push(packed.subarray(at, to), to === packed.length);
			if (length > limits.free && length > limits.ratio * to) return { kind: 'bomb' };
			if (length > limits.bytes) return { kind: 'too-large' };
		}
	} catch {
		return { kind: 'damaged' };
	}
	return ended ? { kind: 'bytes', bytes: joined(chunks, length) } : { kind: 'damaged' };
}
