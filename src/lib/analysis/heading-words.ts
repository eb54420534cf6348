import type { RawBlock } from '#lib/model/page.ts';

/** The words of a heading or of a label (a bold-only line), without their marks. */
export function headingWords(block: RawBlock): string {
	const line = block.text.trim().split(/\r\n?|\n/)[0] ?? '';
	return line
		.replace(/^\s*#{1,6}\s*/, '')
		.replace(/\s+#+\s*$/, '')
		.replace(/^\s*(?:\*\*|__)(.*?)(?:\*\*|__)\s*:?\s*$/, '$1')
		.trim();
}
