import type { Page, RawBlock } from '#lib/model/page.ts';
import type { Src } from '#lib/model/source.ts';

/** What the reader kept as text under one title of a page; '' above the first title. `lines` are those of the text. */
export interface KeptSection {
	readonly title: string;
	readonly text: string;
	readonly src: Src;
	readonly lines: number;
}

const layoutOnly: ReadonlySet<RawBlock['kind']> = new Set(['front-matter', 'rule', 'blank', 'definition']);

/** The blocks of a page that nothing was read from, joined under the title they stand under, in page order. */
export function keptSections(page: Page): readonly KeptSection[] {
	const sections: KeptSection[] = [];
	let title = '';
	let open = false;
	for (const block of page.blocks) {
		if (block.kind === 'heading' || block.kind === 'label') {
			title = headingWords(block);
			open = false;
		}
		if (block.kind === 'heading' || layoutOnly.has(block.kind) || block.mappedTo !== undefined) continue;
		if (block.kind === 'label' && !standsAlone(block, page)) continue;
		const last = sections.at(-1);
		if (open && last) sections[sections.length - 1] = joined(last, block);
		else
			sections.push({
				title: block.kind === 'label' ? '' : title,
				text: block.text,
				src: block.src,
				lines: lineCount(block.text),
			});
		open = true;
	}
	return sections;
}

/** A label that titles nothing is itself the text. */
function standsAlone(label: RawBlock, page: Page): boolean {
	const after = page.blocks
		.slice(page.blocks.indexOf(label) + 1)
		.find((block) => !layoutOnly.has(block.kind));
	return after === undefined || after.kind === 'heading' || after.kind === 'label';
}

function joined(section: KeptSection, block: RawBlock): KeptSection {
	const gap = section.text.endsWith('\n') ? '\n' : '\n\n';
	const text = section.text + gap + block.text;
	const endLine = block.src.endLine ?? block.src.line;
	return { ...section, text, src: { ...section.src, endLine, to: block.src.to }, lines: lineCount(text) };
}

function lineCount(text: string): number {
	return text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length;
}

/** The words of a heading line without its marks. */
function headingWords(block: RawBlock): string {
	const line = block.text.split(/\r\n?|\n/)[0] ?? '';
	return line
		.replace(/^\s*#{1,6}\s*/, '')
		.replace(/\s+#+\s*$/, '')
		.replace(/^\s*(?:\*\*|__)(.*?)(?:\*\*|__)\s*:?\s*$/, '$1')
		.trim();
}
