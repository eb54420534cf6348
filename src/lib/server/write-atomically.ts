import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Replaces the file at `place` with `bytes` so that whoever reads it, and a crash at any moment, meets either the
 * old file or the new one: written beside it, flushed to the disk, then renamed over it. Missing folders are made.
 * Rejects with the file system's own error, leaving the old file as it was.
 */
export async function writeAtomically(place: string, bytes: Uint8Array): Promise<void> {
	const folder = dirname(place);
	await mkdir(folder, { recursive: true });
	const mode = await stat(place).then(
		(found) => found.mode & 0o777,
		() => 0o644,
	);
	const beside = join(folder, `.rolemap-${randomBytes(8).toString('hex')}.tmp`);
	try {
		const file = await open(beside, 'wx', mode);
		try {
			await file.writeFile(bytes);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(beside, place);
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
	await flushFolder(folder);
}

// The rename itself is on disk once its folder is; Windows has no such call and needs none.
async function flushFolder(folder: string): Promise<void> {
	try {
		const handle = await open(folder, 'r');
		await handle.sync().finally(() => handle.close());
	} catch {
		return;
	}
}
