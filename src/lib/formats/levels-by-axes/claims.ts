import { decodeText } from '../files/decode-text.ts';
import type { SourceFile } from '../files/source-file.ts';
import { axesIn, partsOf, rolesIn } from './parse-axes.ts';

/** More pages than this are a ladder; looking for axes in all of them would hold up its first roles. */
const most = 40;
const mostBytes = 300_000;

/** All pages of a folder where one names at least two axes and another the steps that roles take on them. */
export function claimAxes(files: readonly SourceFile[]): readonly SourceFile[] {
	const pages = files.filter(
		({ path, bytes }) => /\.(?:md|markdown)$/i.test(path) && bytes.length < mostBytes,
	);
	if (pages.length === 0 || pages.length > most) return [];
	const texts = pages.map(({ bytes }) => decodeText(bytes).text);
	// Nearly every page ends here: a step is a numbered line that begins in bold.
	if (!texts.some((text) => /^\s{0,3}2[.)]\s+\*\*/m.test(text))) return [];
	const parts = texts.map(partsOf);
	const axes = parts.flatMap(axesIn);
	if (axes.length < 2) return [];
	return parts.some((of) => rolesIn(of, axes).length >= 2) ? pages : [];
}
