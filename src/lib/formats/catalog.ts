import type { Picture } from '#lib/drawing/picture.ts';
import type { Theme } from '#lib/drawing/theme.ts';
import type { ProjectedDocument } from '#lib/model/projection.ts';
import type { Result } from '#lib/model/result.ts';
import type { SourceFile } from './files/source-file.ts';
import type { ColumnMapping } from './framework-tables/column-meaning.ts';
import { claimAxes } from './levels-by-axes/claims.ts';
import { claimTopics } from './leveled-topics/claims.ts';
import type { FrameworkReading } from './frameworks/file-rows.ts';
import type { PageChoice } from './page-choice.ts';
import type { slidesOf } from './slides-of.ts';
import type { Subject } from './subject.ts';

/** A format that is written as one file. */
export interface FileFormat {
	readonly name: string;
	/** With its dot. */
	readonly extension: string;
	/** A file of it cannot be printed as text. */
	readonly binary?: boolean;
	/** What it is able to show; of what a document holds, the first here unless something else is asked for. */
	readonly shows: readonly Subject[];
	/** The writer; loaded when asked for, so that a page does not fetch the code of formats nobody wants. */
	readonly load: () => Promise<FileWriter>;
}

export type FileWriter = (
	document: ProjectedDocument,
	subject: Subject,
) => string | Promise<Uint8Array<ArrayBuffer>>;

/** Every format of one file, in the order in which they are offered. */
export const fileFormats: readonly FileFormat[] = [
	{
		name: 'json',
		extension: '.json',
		shows: ['ladder', 'organization'],
		load: async () => (await import('./native/write.ts')).writeNative,
	},
	{
		name: 'csv',
		extension: '.csv',
		shows: ['organization', 'ladder'],
		load: async () => (await import('./document-tables/write-tables.ts')).writeCsvOf,
	},
	{
		name: 'xlsx',
		extension: '.xlsx',
		binary: true,
		shows: ['organization', 'ladder'],
		load: async () => (await import('./document-tables/write-tables.ts')).writeXlsxOf,
	},
	{
		name: 'svg',
		extension: '.svg',
		shows: ['ladder'],
		load: async () => {
			const [{ mapPicture }, { lightTheme }, { unmasked }, { writeSvg }] = await Promise.all([
				import('#lib/drawing/pictures/map-picture.ts'),
				import('#lib/drawing/theme.ts'),
				import('#lib/model/mask.ts'),
				import('./svg/write.ts'),
			]);
			return (document) => {
				const options = { theme: lightTheme, mask: unmasked, language: 'en' };
				const picture = mapPicture(document, options);
				return picture === null ? '' : writeSvg(picture, { theme: lightTheme, day: '' });
			};
		},
	},
	{
		name: 'mermaid',
		extension: '.mmd',
		shows: ['ladder', 'organization'],
		load: async () => {
			const [{ writeMermaid }, { writeMermaidOrganization }] = await Promise.all([
				import('./mermaid/write.ts'),
				import('./mermaid/write-organization.ts'),
			]);
			return (document, subject) =>
				subject === 'ladder' ? writeMermaid(document) : writeMermaidOrganization(document);
		},
	},
	{
		name: 'graphml',
		extension: '.graphml',
		shows: ['ladder'],
		load: async () => (await import('./graphml/write.ts')).writeGraphml,
	},
];

/** What the file of a picture is made with, beside the picture itself. */
export interface PictureFileOptions {
	/** The theme that the picture was drawn with. */
	readonly theme: Theme;
	/** When it is made, in milliseconds since 1970. */
	readonly now: number;
	/** The sheets of a format that has some. */
	readonly page: PageChoice;
	/** Gives a file of a typeface by its package and path: `@fontsource/inter/unicode.json`. */
	readonly loadFace: (path: string) => Promise<Uint8Array>;
}

/** A format that shows one view as it is drawn. */
export interface PictureFormat {
	readonly name: string;
	/** With its dot. */
	readonly extension: string;
	readonly binary?: boolean;
	/** How a view is parted, where the format or the page shows one picture after the other; null for one picture. */
	readonly parts?: (page: PageChoice) => Promise<typeof slidesOf> | null;
	/** The writer, with its libraries, fetched when asked for. */
	readonly load: () => Promise<PictureWriter>;
}

/** Refuses, with the reason and a way as an issue, what would be no readable file; `others` follow where it is parted. */
export type PictureWriter = (
	picture: Picture,
	options: PictureFileOptions,
	others: readonly Picture[],
) => Promise<Result<Uint8Array<ArrayBuffer>>>;

export const pictureFormats: readonly PictureFormat[] = [
	{
		name: 'svg',
		extension: '.svg',
		load: async () => {
			const [{ writeSvg }, { formatDay }] = await Promise.all([
				import('./svg/write.ts'),
				import('#lib/words/formats.ts'),
			]);
			return async (picture, { theme, now }) => {
				const svg = writeSvg(picture, { theme, day: formatDay(now) });
				return { ok: true, value: new TextEncoder().encode(svg), issues: [] };
			};
		},
	},
	{
		name: 'pdf',
		extension: '.pdf',
		binary: true,
		parts: (page) => (page === 'managers' ? import('./slides-of.ts').then(({ pagesOf }) => pagesOf) : null),
		load: async () => (await import('./pdf/write.ts')).writePdf,
	},
	{
		name: 'pptx',
		extension: '.pptx',
		binary: true,
		parts: async () => (await import('./slides-of.ts')).slidesOf,
		load: async () => (await import('./pptx/write-deck.ts')).writeDeck,
	},
];

/** What `format` shows of `document`; null where it holds nothing of the kind. */
export function subjectOf({ shows }: FileFormat, document: ProjectedDocument): Subject | null {
	const held = { ladder: document.roles, organization: document.positions };
	return shows.find((subject) => held[subject].length > 0) ?? null;
}

/** The format that writes the pages themselves, as a folder of files. */
export const pagesFormat = 'markdown';

/** A way to read a framework that is not a ladder of pages. */
export interface FrameworkFormat {
	readonly name: string;
	/** Which of the files are of this format; asked in the order of `frameworkFormats`, of what is left. */
	readonly claims: (files: readonly SourceFile[]) => readonly SourceFile[];
	/** The reader, fetched with the first such file. `mappings` say what columns mean, by their header. */
	readonly load: () => Promise<
		(
			files: readonly SourceFile[],
			title: string,
			mappings: readonly ColumnMapping[],
		) => FrameworkReading | Promise<FrameworkReading>
	>;
}

function byExtension(extension: RegExp): FrameworkFormat['claims'] {
	return (files) => files.filter(({ path }) => extension.test(path));
}

/** Every format of another framework that is read. */
export const frameworkFormats: readonly FrameworkFormat[] = [
	{
		name: 'table',
		claims: byExtension(/\.(?:csv|tsv|xlsx)$/i),
		load: async () => (await import('./framework-tables/read-files.ts')).readTableFiles,
	},
	{
		name: 'leveled-topics',
		claims: claimTopics,
		load: async () => (await import('./leveled-topics/read.ts')).readTopics,
	},
	{
		name: 'levels-by-axes',
		claims: claimAxes,
		load: async () => (await import('./levels-by-axes/read.ts')).readAxes,
	},
	{
		name: 'mermaid',
		claims: byExtension(/\.(?:mmd|mermaid)$/i),
		load: async () => {
			const [{ readMermaid }, { graphReader }] = await Promise.all([
				import('./mermaid/read.ts'),
				import('./frameworks/read-graphs.ts'),
			]);
			return graphReader(readMermaid, 'mermaid');
		},
	},
	{
		name: 'graphml',
		claims: byExtension(/\.graphml$/i),
		load: async () => {
			const [{ readGraphml }, { graphReader }] = await Promise.all([
				import('./graphml/read.ts'),
				import('./frameworks/read-graphs.ts'),
			]);
			return graphReader(readGraphml, 'graphml');
		},
	},
];
