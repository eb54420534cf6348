import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '#lib/server/write-atomically.ts';

/** A file of a folder before an edit and after it; null where there is none. */
export interface FileChange {
	/** Relative to the folder, with `/`, and known to lead nowhere else. */
	readonly path: string;
	readonly before: Uint8Array | null;
	readonly after: Uint8Array | null;
}

export function sameBytes(one: Uint8Array | null, other: Uint8Array | null): boolean {
	if (one === null || other === null) return one === other;
	return Buffer.compare(one, other) === 0;
}

async function onDisk(place: string): Promise<Uint8Array | null> {
	try {
		return await readFile(place);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}

/**
 * Writes and removes the files of a folder, each at once or not at all, if all of them still are what they were. The
 * path of one that changed meanwhile, and then nothing is written; else null. Rejects with the file system's error.
 */
export async function writeChanges(folder: string, changes: readonly FileChange[]): Promise<string | null> {
	for (const { path, before } of changes)
		if (!sameBytes(await onDisk(join(folder, path)), before)) return path;
	for (const { path, after } of changes) {
		if (after === null) await rm(join(folder, path));
		else await writeAtomically(join(folder, path), after);
	}
	return null;
}
