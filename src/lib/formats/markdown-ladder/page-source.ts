import { encodeText } from '#lib/formats/files/encode-text.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';

/** `text` as a file that is surely read as this very text: the mark leaves nothing to guess. */
export function pageSource(path: string, text: string): SourceFile {
	return { path, bytes: encodeText(text, true) };
}
