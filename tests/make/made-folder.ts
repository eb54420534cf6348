import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A new folder holding `files` (path to text), below a folder of its own that is removed with it. */
export async function makeFolder(files: Readonly<Record<string, string>>) {
	const above = await mkdtemp(join(tmpdir(), 'rolemap-'));
	const folder = join(above, 'opened');
	await mkdir(folder);
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	return { above, folder, remove: () => rm(above, { recursive: true, force: true }) };
}
