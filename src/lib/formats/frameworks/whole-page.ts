import type { Page } from '#lib/model/page.ts';
import type { DecodedText } from '../files/decode-text.ts';

/** How much of a file is kept as text to read, in characters: a graph of a program may be megabytes of XML. */
const most = 200_000;

/** A file that is no Markdown as one block to read; '' beyond what is read by people. */
export function wholePage(
	file: string,
	{ text, encoding, byteOrderMark }: DecodedText,
	bytes: number,
	title: string,
): Omit<Page, 'id' | 'frameworkId'> {
	const kept = text.length <= most ? text : '';
	const src = { file, line: 1, endLine: kept.split('\n').length, from: 0, to: kept.length, path: [] };
	const blocks = kept === '' ? [] : [{ kind: 'code' as const, text: kept, src }];
	return { file, kind: 'other', frontMatter: [], h1: title, bytes, encoding, byteOrderMark, blocks };
}
