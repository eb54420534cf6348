import type { SourceFile } from '../../src/lib/formats/files/source-file.ts';
import type { Issue } from '../../src/lib/model/issue.ts';
import type { RolemapDocument } from '../../src/lib/model/document.ts';
import { LadderReader } from '../../src/lib/workers/ladder-reader.ts';

/** A folder as the app opens it. */
export async function openedFolder(
	files: readonly SourceFile[],
	title = 'Folder',
): Promise<{ readonly document: RolemapDocument; readonly issues: readonly Issue[] }> {
	let last = null;
	for await (const step of new LadderReader().read(
		files,
		title,
		() => 0,
		async () => undefined,
	))
		last = step;
	if (!last) throw new Error('Nothing was read.');
	return last;
}
