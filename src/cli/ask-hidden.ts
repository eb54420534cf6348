import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks for a line that is not shown while it is typed; null where it was given up, or nobody can be asked. */
export function askHidden(question: string): Promise<string | null> {
	if (!process.stdin.isTTY) return Promise.resolve(null);
	process.stderr.write(question);
	const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
	const line = createInterface({ input: process.stdin, output: silent, terminal: true });
	return new Promise((resolve) => {
		const end = (answer: string | null) => {
			process.stderr.write('\n');
			line.removeAllListeners('close');
			line.close();
			resolve(answer);
		};
		line.once('line', end);
		line.once('close', () => end(null));
	});
}
