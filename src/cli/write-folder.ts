import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { writeAtomically } from '#lib/server/write-atomically.ts';

/** What is at the place where a folder shall be written. */
export async function folderState(place: string): Promise<'absent' | 'empty' | 'filled' | 'file'> {
	try {
		return (await readdir(place)).length === 0 ? 'empty' : 'filled';
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') return 'absent';
		if (code === 'ENOTDIR') return 'file';
		throw error;
	}
}

/**
 * Writes files below `place`. A folder that is new or empty appears with all its files at once, or not at all;
 * in one that is filled each file is replaced by itself, and files of other names stay. Rejects with the file
 * system's own error.
 */
export async function writeFolder(place: string, files: readonly SourceFile[]): Promise<void> {
	const state = await folderState(place);
	if (state === 'filled') return writeAll(place, files);
	const target = resolve(place);
	const beside = join(dirname(target), `.${basename(target)}-${randomBytes(6).toString('hex')}.tmp`);
	try {
		await mkdir(beside, { recursive: true });
		await writeAll(beside, files);
		if (state === 'empty') await rmdir(target);
		await rename(beside, target);
	} catch (error) {
		await rm(beside, { recursive: true, force: true });
		throw error;
	}
}

async function writeAll(place: string, files: readonly SourceFile[]): Promise<void> {
	for (const { path, bytes } of files) await writeAtomically(join(place, path), bytes);
}
