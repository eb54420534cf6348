import type { IncomingMessage } from 'node:http';
import { serverWords } from '#lib/words/english/server.ts';
import { refusal, type Answer } from './answer.ts';

/** The most a page may send, in bytes, and how a person reads it. */
export const bodyLimit = { bytes: 5_000_000, text: '5 MB' };

/** The body of `request`, or 413 as soon as it is known to be too large. Rejects where the sender breaks off. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array | Answer> {
	const tooLarge = () => refusal(413, serverWords.tooLarge(bodyLimit.text), { Connection: 'close' });
	if (Number(request.headers['content-length'] ?? 0) > bodyLimit.bytes) return tooLarge();
	const parts: Uint8Array[] = [];
	let size = 0;
	// Ending the loop early must leave the connection open, or the refusal never arrives.
	for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
		size += part.length;
		if (size > bodyLimit.bytes) return tooLarge();
		parts.push(part);
	}
	return Buffer.concat(parts);
}
