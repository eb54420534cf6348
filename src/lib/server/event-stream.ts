import type { ServerResponse } from 'node:http';
import type { ChangeFeed } from './change-feed.ts';

/** The most pages that may follow one folder at a time. */
export const mostFollowers = 64;

const heartbeat = 15_000;

/** Sends every change as a server-sent event `{changed, removed}` until the page leaves. */
export function streamChanges(
	feed: ChangeFeed,
	response: ServerResponse,
	headers: Readonly<Record<string, string>>,
): void {
	response.writeHead(200, {
		...headers,
		'Content-Type': 'text/event-stream',
		'Cache-Control': 'no-store',
	});
	response.write('retry: 1000\n: following\n\n');
	const leave = feed.follow((change) => response.write(`data: ${JSON.stringify(change)}\n\n`));
	// Without a sign of life a connection that was cut off on the way would be kept for ever.
	const beat = setInterval(() => response.write(': here\n\n'), heartbeat);
	response.on('close', () => {
		clearInterval(beat);
		leave();
	});
}
