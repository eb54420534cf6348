import type { Issue } from '#lib/model/issue.ts';
import type { RawBlock } from '#lib/model/page.ts';
import type { Finding } from './found.ts';
import type { FrontMatterEntry } from './front-matter-entry.ts';
import type { PageTitle } from './page-title.ts';
import type { PagePart } from './role-parts.ts';

/** One page read alone: plain data, so that a worker can send it. Nothing in it depends on another page. */
export interface PageReading {
	readonly file: string;
	/** Without its byte order mark; every offset counts in it. */
	readonly text: string;
	readonly bytes: number;
	readonly encoding: string;
	readonly byteOrderMark: boolean;
	readonly frontMatter: readonly FrontMatterEntry[];
	/** The page's title, without marks: its first level-one heading or what stands for it; undefined without any. */
	readonly h1?: PageTitle;
	/** In page order; `mappedTo` is filled when pages are assembled. */
	readonly blocks: readonly RawBlock[];
	/** What the page says outside of its parts. */
	readonly findings: readonly Finding[];
	/** Its parts about roles of their own, in page order. */
	readonly parts: readonly PagePart[];
	/** Whether it was not read as Markdown at all (binary, too large). */
	readonly refused: boolean;
	readonly issues: readonly Issue[];
}
