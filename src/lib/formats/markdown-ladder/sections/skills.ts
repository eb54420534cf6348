import type { Construct, Surroundings } from '../construct.ts';
import type { PageBlock } from '../page-block.ts';
import { linesBelow } from '../keep-lines.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { Section } from '../section.ts';
import { labelled, plainlyLabelled, textOf } from '../statements.ts';
import { readTabledBody } from '../tables.ts';

/** "## Key Skill Sets": a table of categories, a list of "**Category**: a, b", or a list below each category. */
export const skills: Construct = {
	kind: 'skills',
	read: (section, around) => {
		readBody(section, around, '');
		for (const part of section.sections) {
			if (part.kind === 'none') readBody(part, around, part.plain);
			else around.readParts([part]);
		}
	},
};

function readBody(section: Section, around: Surroundings, category: string): void {
	if (section.body.some((block) => block.table)) {
		readTabledBody(section, around);
		return;
	}
	for (const block of section.body) {
		if (block.items) readList(block, section, around, category);
		else if (!around.readStray(block, section, null)) readLabelledLine(block, section, around);
	}
}

/** "**Craft**: testing, review" as a paragraph of its own. */
function readLabelledLine(block: PageBlock, section: Section, around: Surroundings): void {
	const { page, found } = around;
	const parts = block.kind === 'paragraph' ? labelled(page, block.content) : null;
	if (!parts || parts.value.to <= parts.value.from) return;
	found({
		kind: 'own',
		field: 'skillSets',
		category: plainText(page.text.slice(parts.label.from, parts.label.to)),
		text: textOf(page, parts.value, section.path),
		uses: [{ block: block.index, field: 'skillSets' }],
	});
}

function readList(block: PageBlock, section: Section, around: Surroundings, category: string): void {
	const { page, found } = around;
	const uses = [{ block: block.index, field: 'skillSets' }];
	if (section.heading && category !== '') uses.push({ block: section.heading.index, field: 'skillSets' });
	for (const item of block.items ?? []) {
		const parts = labelled(page, item.text) ?? (category === '' ? plainlyLabelled(page, item.text) : null);
		const name = parts ? plainText(page.text.slice(parts.label.from, parts.label.to)) : category;
		const value = parts?.value ?? item.text;
		if (value.to > value.from) {
			found({
				kind: 'own',
				field: 'skillSets',
				category: name,
				text: textOf(page, value, section.path),
				uses,
			});
		}
		for (const line of linesBelow(item.children)) {
			const below = parts ? name : plainText(page.text.slice(item.text.from, item.text.to));
			found({
				kind: 'own',
				field: 'skillSets',
				category: below,
				text: textOf(page, line, section.path),
				uses,
			});
		}
	}
}
