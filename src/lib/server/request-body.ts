import type { IncomingMessage } from 'node:http';
import { byteSize } from '#lib/formats/files/byte-size.ts';
import { refusal, type Answer } from './answer.ts';

/** The body of `request`, or 413 as soon as it is known to be over `limit` bytes. Rejects where the sender breaks off. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | Answer> {
	const tooLarge = () => refusal(413, (said) => said.tooLarge(byteSize(limit)), { Connection: 'close' });
	if (Number(request.headers['content-length'] ?? 0) > limit) return tooLarge();
	const parts: Uint8Array[] = [];
	let size = 0;
	// Ending the loop early must leave the connection open, or the refusal never arrives.
	for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
		size += part.length;
		if (size > limit) return tooLarge();
		parts.push(part);
	}
	return Buffer.concat(parts);
}
