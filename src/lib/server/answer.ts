import type { ServerWords } from './spoken-words.ts';

/**
 * What is sent back for one request. A `body` of null answers with the head alone; one that is a sentence is said in
 * the language of whoever asked.
 */
export interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Uint8Array | string | Sentence | null;
}
export type Sentence = (said: ServerWords) => string;

/** Headers that go with every answer: what a browser must not guess, send on, frame or let others read. */
export const securityHeaders: Readonly<Record<string, string>> = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
};

/** A plain sentence that says why not. */
export function refusal(status: number, sentence: Sentence, headers: Record<string, string> = {}): Answer {
	return {
		status,
		headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
		body: sentence,
	};
}

/** `value` as JSON, never cached. */
export function jsonAnswer(
	value: unknown,
	status: number = 200,
	headers: Record<string, string> = {},
): Answer {
	return {
		status,
		headers: {
			'Content-Type': 'application/json; charset=utf-8',
			'Cache-Control': 'no-store',
			...headers,
		},
		body: JSON.stringify(value),
	};
}
