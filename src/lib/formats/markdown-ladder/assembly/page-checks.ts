import type { Src } from '#lib/model/source.ts';
import { linkedPage } from '../page-link.ts';
import { markBlock, placeIn, type AssembledPage, type Assembly } from './assembly.ts';
import { stemOf } from './page-roles.ts';

const pageLink = /\](?:\(\s*|:[ \t]*)<?([^()<>\s]{1,500}\.(?:md|mdx|markdown)(?:[?#][^()<>\s]{0,200})?)>?/gi;

/** A link that leads nowhere, with the role whose page was nearly named. */
export function reportDeadLink(assembly: Assembly, page: AssembledPage, href: string, src: Src): void {
	const path = href.slice(0, 300).replace(/[?#].*$/s, '');
	const values = { file: page.reading.file, href, meant: assembly.book.meant(stemOf(path)) };
	assembly.report.add('link-without-page', values, placeIn(page, src));
}

/** Links to pages that are not there, with their line. */
export function reportDeadLinks(assembly: Assembly, page: AssembledPage): void {
	const { reading } = page;
	if (reading.refused) return;
	for (const block of reading.blocks) {
		if (block.kind === 'code' || block.kind === 'html') continue;
		if (!block.text.includes('](') && block.kind !== 'definition') continue;
		for (const match of block.text.matchAll(pageLink)) {
			const href = match[1] ?? '';
			if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) continue;
			if (linkedPage(href, reading.file, assembly.links) !== undefined) continue;
			const from = block.src.from + match.index + match[0].indexOf(href);
			const line = block.src.line + (block.text.slice(0, match.index).match(/\r\n|\n|\r/g)?.length ?? 0);
			reportDeadLink(assembly, page, href, { ...block.src, from, line });
		}
	}
}

const silent = new Set(['front-matter', 'heading', 'label', 'blank', 'rule', 'definition']);

/** Says once per section what was kept as text; a heading counts as read where anything below it was. */
export function reportKeptText(assembly: Assembly, page: AssembledPage): void {
	const { blocks } = page.reading;
	if (page.kind === 'other') {
		const first = blocks.find((block) => !silent.has(block.kind));
		if (!page.reading.refused) {
			const place = first ? placeIn(page, first.src) : { file: page.reading.file, line: 1, column: 1 };
			assembly.report.add('page-without-role', { file: page.reading.file }, place);
		}
		return;
	}
	const kept = new Map<string, number>();
	for (const [at, block] of blocks.entries()) {
		if (silent.has(block.kind) || page.uses.has(at)) continue;
		const section = block.src.path.join(' › ');
		if (!kept.has(section)) kept.set(section, at);
	}
	for (const at of kept.values()) {
		const block = blocks[at];
		if (!block) continue;
		const section = block.src.path.at(-1) ?? '';
		const heading = blocks
			.slice(Math.max(0, at - 50), at)
			.findLast(({ kind }) => kind === 'heading' || kind === 'label');
		const place = placeIn(page, heading && section !== '' ? heading.src : block.src);
		assembly.report.add('section-kept-as-text', { title: section, file: page.reading.file }, place);
	}
}

/** The front matter and the title, which every role page has. */
export function markTitle(page: AssembledPage): void {
	const { role, reading } = page;
	if (!role) return;
	const matter =
		page.group !== undefined ? -1 : reading.blocks.findIndex((block) => block.kind === 'front-matter');
	if (matter >= 0) markBlock(page, matter, `roles/${role.id}/shortName`);
	const at = reading.h1?.src.from ?? -1;
	const title = reading.blocks.findIndex(({ src }) => src.from <= at && at < src.to);
	if (title >= 0) markBlock(page, title, `roles/${role.id}/name`);
}
