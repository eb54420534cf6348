import type { SourceFile } from '../../../src/lib/formats/files/source-file.ts';
import { csvClasses } from '../csv-corpus.ts';
import { jsonCorpus } from '../json-corpus.ts';
import { scimFiles } from './scim-files.ts';
import { organizationShapes } from './shapes.ts';
import { workbookFiles } from './workbook-files.ts';
import { formats } from './written-files.ts';

/** A file of the corpus with what it is a case of. */
export interface CorpusFile extends SourceFile {
	readonly name: string;
}

/** The same bytes with columns that people have; in UTF-16 the letters stand apart. */
export function asPeople(bytes: Uint8Array): Uint8Array {
	let text = Buffer.from(bytes).toString('latin1');
	for (const [role, person] of [
		['role', 'name'],
		['level', 'title'],
	] as const)
		for (const spread of ['', '\0']) text = text.replaceAll([...role].join(spread), [...person].join(spread));
	return Uint8Array.from(Buffer.from(text, 'latin1'));
}

const bytesOf = (text: string | Uint8Array) =>
	typeof text === 'string' ? new TextEncoder().encode(text) : text;

/** Every file of the corpus of organizations; the large shapes have `size` rows. */
export async function corpusFiles(size: number): Promise<readonly CorpusFile[]> {
	const shapes = organizationShapes(size);
	const written = await Promise.all(
		Object.entries(formats).flatMap(([format, write]) =>
			shapes.map(async ({ name, rows }) => ({ ...(await write(rows)), name: `${name} as ${format}` })),
		),
	);
	const books = await workbookFiles();
	return [
		...written,
		...csvClasses.map(({ name, bytes }) => ({ name, path: 'people.csv', bytes: asPeople(bytes) })),
		...jsonCorpus.map(({ name, content }) => ({ name, path: 'people.json', bytes: bytesOf(content) })),
		...scimFiles.map(({ name, content }) => ({
			name,
			path: 'users.json',
			bytes: bytesOf(JSON.stringify(content, null, '\t')),
		})),
		...books.map(({ name, bytes }) => ({ name, path: 'people.xlsx', bytes })),
	];
}
