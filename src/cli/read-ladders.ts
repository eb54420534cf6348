import { fileKind } from '#lib/formats/files/file-kind.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import { readLadder } from '#lib/formats/markdown-ladder/read.ts';
import { nativeAmong } from '#lib/formats/native/native-among.ts';
import { readNative } from '#lib/formats/native/read.ts';
import { emptyDocument } from '#lib/model/empty-document.ts';
import type { RolemapDocument } from '#lib/model/document.ts';
import type { Issue } from '#lib/model/issue.ts';
import { readSources } from './read-source-files.ts';

/** A ladder as it was read, with every problem met from its files to its moves. */
export interface OpenedLadder {
	readonly files: readonly SourceFile[];
	readonly document: RolemapDocument;
	readonly issues: readonly Issue[];
}

/** The ladders at the paths given; a sentence where a path itself is at fault. */
export async function readLadders(paths: readonly string[]): Promise<readonly OpenedLadder[] | string> {
	const sources = await readSources(paths);
	if (typeof sources === 'string') return sources;
	return sources.map(({ files, issues }) => {
		const { native, issues: passedOver } = nativeAmong(files);
		if (native !== null) {
			const opened = readNative(native);
			const document = opened.ok ? opened.value : emptyDocument('none', '');
			return { files: [native], document, issues: [...issues, ...passedOver, ...opened.issues] };
		}
		const { document, issues: met } = readLadder(files);
		// Where intake found nothing to read it has said so, and why; the reader could only repeat it.
		const hasPages = files.some(({ path }) => fileKind(path) !== 'other');
		return { files, document, issues: hasPages ? [...issues, ...passedOver, ...met] : issues };
	});
}
