import { stat } from 'node:fs/promises';
import { writeAtomically } from '#lib/server/write-atomically.ts';
import { commandLineWords as words } from '#lib/words/english/command-line.ts';
import type { Terminal } from './terminal.ts';

/** Writes to the file `out`, or prints what is text where there is none; a sentence where that cannot be done. */
export async function writeOut(
	out: string | null,
	written: string | Uint8Array,
	terminal: Terminal,
): Promise<string | null> {
	const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
	if (out === null) {
		terminal.out(new TextDecoder().decode(bytes).replace(/\n$/, ''));
		return null;
	}
	try {
		if (await isFolder(out)) return words.outIsFolder(out);
		await writeAtomically(out, bytes);
		terminal.err(words.wrote(out));
		return null;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		// Only the file system's own errors have a code; anything else is a fault of ours.
		if (typeof code !== 'string') throw error;
		return words.outUnwritable(out, code);
	}
}

async function isFolder(place: string): Promise<boolean> {
	return stat(place).then(
		(found) => found.isDirectory(),
		() => false,
	);
}
