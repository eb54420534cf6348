import { strFromU8, unzipSync } from 'fflate';
import { decodeText } from '../files/decode-text.ts';
import type { SourceFile } from '../files/source-file.ts';
import { readCsv } from '../csv/read.ts';
import { guessOrgColumns, isOrgColumn, looksLikeOrganization } from './org-columns.ts';

/** How much of a file is looked at, in bytes, to tell whether it holds an organization. */
const peeked = 65_536;
const mostStrings = 400;

/** The files that hold an organization, told by the names of their columns or fields, and the rest. */
export function organizationAmong(files: readonly SourceFile[]): {
	readonly claimed: readonly SourceFile[];
	readonly rest: readonly SourceFile[];
} {
	const claimed = new Set(files.filter(holdsOrganization));
	return { claimed: [...claimed], rest: files.filter((file) => !claimed.has(file)) };
}

/** Whether the beginning of a file reads like an organization's. */
export function holdsOrganization({ path, bytes }: SourceFile): boolean {
	const start = { path, bytes: bytes.subarray(0, peeked) };
	if (/\.(?:csv|tsv)$/i.test(path)) {
		const read = readCsv(start, isOrgColumn);
		return read.ok && isOrganization(read.value.header);
	}
	if (/\.xlsx$/i.test(path)) return isOrganization(firstStrings(bytes));
	if (/(?:^|[/.])rolemap\.json$/i.test(path)) return false;
	if (/\.json$/i.test(path))
		return isOrganization(namesIn(decodeText(start.bytes).text, /"([^"\n]{1,80})"\s*:/g));
	if (!/\.ya?ml$/i.test(path)) return false;
	return isOrganization(namesIn(decodeText(start.bytes).text, /^[ \t]*(?:- )?([\w .-]{1,60}):(?=\s)/gm));
}

function isOrganization(header: readonly string[]): boolean {
	const nested = header.includes('children') && header.includes('name');
	return nested || looksLikeOrganization(guessOrgColumns({ header }));
}

function namesIn(text: string, pattern: RegExp): readonly string[] {
	return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))];
}

/** The first texts of a workbook: the heads of its first sheet are among them, whoever wrote it. */
function firstStrings(bytes: Uint8Array): readonly string[] {
	const wanted = /^xl\/(?:sharedStrings|worksheets\/sheet1)\.xml$/;
	try {
		const parts = unzipSync(bytes, {
			filter: ({ name, originalSize }) => wanted.test(name) && originalSize < 100_000_000,
		});
		const texts = Object.values(parts).flatMap((part) => [
			...strFromU8(part.subarray(0, peeked * 4)).matchAll(/<t(?:\s[^>]*)?>([^<]{1,80})<\/t>/g),
		]);
		return [...new Set(texts.slice(0, mostStrings).map(([, text = '']) => text))].filter(isOrgColumn);
	} catch {
		// No archive, or a broken one: whoever reads it says so.
		return [];
	}
}
