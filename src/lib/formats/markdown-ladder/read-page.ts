import { decodeText } from '#lib/formats/files/decode-text.ts';
import { looksBinary } from '#lib/formats/files/looks-binary.ts';
import type { SourceFile } from '#lib/formats/files/source-file.ts';
import type { Issue } from '#lib/model/issue.ts';
import { issueMaker } from '#lib/model/issue-maker.ts';
import type { RawBlock } from '#lib/model/page.ts';
import type { Finding } from './found.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { mostBytes, oneBlock } from './refused-page.ts';
import type { PageBlock } from './page-block.ts';
import type { PageReading } from './page-reading.ts';

import { pageText, placeOf, sourceOf, type PageText } from './page-text.ts';
import { pageTitle, titleBlock, titleOf } from './page-title.ts';
import { parseBlocks } from './parse-blocks.ts';
import { readSections } from './read-sections.ts';
import { rolePartsOf, withoutParts, type PagePart, type RolePart } from './role-parts.ts';
import type { Section } from './section.ts';
import { sectionTree } from './section-tree.ts';
import { ladderIssueWords } from '#lib/words/english/issues-ladder.ts';

const makeIssue = issueMaker(ladderIssueWords);

export type { PageReading };

/**
 * Reads one page alone: its blocks, front matter and what its sections say. Knows nothing of other pages, never
 * throws, and takes time proportional to the page's size; what cannot be a page is kept as one block of text
 * and reported.
 */
export function readLadderPage(file: SourceFile): PageReading {
	const { text, encoding, byteOrderMark, replaced } = decodeText(file.bytes);
	const page = pageText(file.path, text);
	const base = { file: file.path, text, bytes: file.bytes.length, encoding, byteOrderMark };
	const issues: Issue[] = [];
	if (replaced > 0)
		issues.push(makeIssue('page-ill-formed', { file: file.path, count: replaced }, badPlace(page)));
	// A NUL or two let a file in, but not onto the map: no writer of pages sets one.
	if (looksBinary(file.bytes) || text.slice(0, 8192).includes('\0'))
		issues.push(makeIssue('page-binary', { file: file.path }, placeOf(page, 0)));
	else if (file.bytes.length > mostBytes) {
		const size = `${(file.bytes.length / 1e6).toFixed(1)} MB`;
		issues.push(makeIssue('page-too-large', { file: file.path, size }, placeOf(page, 0)));
	} else return { ...base, ...readText(page, issues), issues };
	return {
		...base,
		...{ frontMatter: [], blocks: oneBlock(page), findings: [], parts: [], refused: true, issues },
	};
}

type ReadParts = Pick<PageReading, 'frontMatter' | 'blocks' | 'findings' | 'parts' | 'refused' | 'h1'>;

function readText(page: PageText, issues: Issue[]): ReadParts {
	const frontMatter = readFrontMatter(page);
	reportFrontMatter(page, frontMatter, issues);
	const parsed = parse(page, frontMatter.end, issues);
	if (parsed === null) {
		return { frontMatter: [], blocks: oneBlock(page), findings: [], parts: [], refused: true };
	}
	const heading = titleBlock(page, parsed, frontMatter);
	const tree = sectionTree(page, parsed, heading);
	const parts = rolePartsOf(page, parsed, tree);
	const taken = new Set(parts.map(({ section }) => section));
	const findings: Finding[] = readSections(page, parts.length === 0 ? tree : withoutParts(tree, taken));
	const h1 = pageTitle(page, heading, frontMatter);
	return {
		frontMatter: frontMatter.entries,
		...(h1 ? { h1 } : {}),
		blocks: rawBlocks(page, parsed, tree, frontMatter),
		findings,
		parts: parts.map((part) => readPart(page, part)),
		refused: false,
	};
}

/** A part is read as a page of its own is: below its title stands what introduces the role. */
function readPart(page: PageText, { section, group }: RolePart): PagePart {
	const heading = section.heading as PageBlock;
	const root: Section = {
		...{ kind: 'title', heading: null, title: '', plain: '', level: 0, path: section.path.slice(0, -1) },
		...{ body: [], sections: [{ ...section, kind: 'title' }] },
	};
	return { h1: titleOf(page, heading, root.path), group, findings: readSections(page, root) };
}

/** The parser recurses into its own tree; a page that overflows the stack is kept as text, any other error is ours. */
function parse(page: PageText, start: number, issues: Issue[]): PageBlock[] | null {
	try {
		const { blocks, tooDeep } = parseBlocks(page, start, start > 0 ? 1 : 0);
		const first = tooDeep[0];
		if (first !== undefined) {
			issues.push(
				makeIssue('page-too-deep', { file: page.file, count: tooDeep.length }, placeOf(page, first)),
			);
		}
		return blocks;
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const values = { file: page.file, count: page.lineStarts.length };
		issues.push(makeIssue('page-too-deep', values, placeOf(page, 0)));
		return null;
	}
}

function reportFrontMatter(page: PageText, frontMatter: FrontMatter, issues: Issue[]): void {
	if (frontMatter.unclosed)
		issues.push(makeIssue('front-matter-unclosed', { file: page.file }, placeOf(page, 0)));
	const seen = new Set<string>();
	for (const { key, line } of frontMatter.entries) {
		const place = placeOf(page, page.lineStarts[line - 1] ?? 0);
		if (seen.has(key)) issues.push(makeIssue('front-matter-repeated', { file: page.file, key }, place));
		seen.add(key);
	}
	for (const line of frontMatter.oddLines) {
		const place = placeOf(page, page.lineStarts[line - 1] ?? 0);
		issues.push(makeIssue('front-matter-odd', { file: page.file, line }, place));
	}
}

function badPlace(page: PageText): ReturnType<typeof placeOf> {
	return placeOf(page, Math.max(0, page.text.indexOf('\ufffd')));
}

/** The front matter, if any, is block 0. */
function rawBlocks(
	page: PageText,
	blocks: readonly PageBlock[],
	tree: Section,
	front: FrontMatter,
): RawBlock[] {
	const paths = new Map<number, readonly string[]>();
	const note = (section: Section, above: readonly string[]): void => {
		if (section.heading) paths.set(section.heading.index, above);
		for (const block of section.body) paths.set(block.index, section.path);
		for (const part of section.sections) note(part, section.path);
	};
	note(tree, []);
	let headingLevel = 0;
	const raw = blocks.map((block): RawBlock => {
		const text = page.text.slice(block.from, block.to);
		if (block.kind === 'heading') headingLevel = block.level ?? 1;
		const level = block.kind === 'label' ? Math.min(6, headingLevel + 1) : block.level;
		const src = sourceOf(page, block, paths.get(block.index) ?? []);
		return { kind: block.kind, text, src, ...(level === undefined ? {} : { level }) };
	});
	if (front.end === 0) return raw;
	const span = { from: 0, to: front.end };
	return [
		{ kind: 'front-matter', text: page.text.slice(0, front.end), src: sourceOf(page, span, []) },
		...raw,
	];
}
