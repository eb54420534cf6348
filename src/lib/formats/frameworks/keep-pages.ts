import type { RolemapDocument } from '#lib/model/document.ts';
import type { Page } from '#lib/model/page.ts';
import { slug } from '#lib/model/slug.ts';
import { UniqueIds } from '#lib/model/unique-ids.ts';
import { fileKind } from '../files/file-kind.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { PageReading } from '../markdown-ladder/page-reading.ts';
import { readLadderPage } from '../markdown-ladder/read-page.ts';
import type { FileRows, FrameworkReading } from './file-rows.ts';

/** A page as it stands, every line of it in a block; `mappedTo` names what was read from a block, by its index. */
export function pageOf(
	reading: PageReading,
	id: string,
	frameworkId: string,
	mappedTo: ReadonlyMap<number, string> = new Map(),
): Page {
	return {
		id,
		frameworkId,
		file: reading.file,
		kind: 'other',
		frontMatter: reading.frontMatter.map(({ key, value, line }) => ({ key, value, line })),
		h1: reading.h1?.plain ?? '',
		bytes: reading.bytes,
		encoding: reading.encoding,
		byteOrderMark: reading.byteOrderMark,
		blocks: reading.blocks.map((block, at) => {
			const target = mappedTo.get(at);
			return target === undefined ? block : { ...block, mappedTo: target };
		}),
	};
}

/** The rows of a page: its blocks, each of which is kept. */
export function pageRows(page: Page): FileRows {
	const kept = page.blocks.filter(({ kind }) => kind !== 'blank').length;
	return { file: page.file, format: 'markdown', kept, reported: 0 };
}

/** The slug of a page's file name. */
export function pageId(file: string): string {
	return slug(file.replace(/^.*\//, '').replace(/\.\w+$/, '')) || 'page';
}

/** Keeps what is beside a framework: pages as pages to read. */
export function keepPages(whole: FrameworkReading, files: readonly SourceFile[]): FrameworkReading {
	const ids = new UniqueIds();
	for (const { id } of whole.document.pages) ids.take(id);
	const frameworkId = whole.document.frameworks[0]?.id ?? 'framework';
	const readings = files.filter(({ path }) => fileKind(path) === 'page').map(readLadderPage);
	const pages = readings.map((reading) => pageOf(reading, ids.take(pageId(reading.file)), frameworkId));
	const document: RolemapDocument = { ...whole.document, pages: [...whole.document.pages, ...pages] };
	return {
		document,
		issues: [...whole.issues, ...readings.flatMap(({ issues }) => issues)],
		files: [...whole.files, ...pages.map(pageRows)],
	};
}
