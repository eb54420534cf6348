import type { Construct, Surroundings } from '../construct.ts';
import type { ListItem, PageBlock } from '../page-block.ts';
import { keepLines } from '../keep-lines.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { Section } from '../section.ts';
import { labelled, plainlyLabelled, textOf } from '../statements.ts';
import { readTabledBody } from '../tables.ts';

/** "### Typical Scope": a list of "**Org size**: 100-500+ engineers", or a table of a row each. */
export const scope: Construct = {
	kind: 'scope',
	read: (section, around) => {
		const tabled = section.body.some((block) => block.table);
		if (tabled) readTabledBody(section, around);
		for (const block of tabled ? [] : section.body) {
			if (block.items) readScopeList(block, section, around);
			else around.readStray(block, section, null);
		}
		around.readParts(section.sections);
	},
};

/** Reads the lines of a list that are labelled, the others as notes; true if any was. */
export function readScopeList(block: PageBlock, section: Section, around: Surroundings): boolean {
	const items = block.items ?? [];
	const read = items.map((item) => readScopeLine(item, block, section, around));
	for (const [at, item] of items.entries())
		keepLines(read[at] ? item.children : [item], { block, section }, around);
	return read.includes(true);
}

function readScopeLine(item: ListItem, block: PageBlock, section: Section, around: Surroundings): boolean {
	const { page, found } = around;
	const parts = labelled(page, item.text) ?? plainlyLabelled(page, item.text);
	if (!parts || parts.value.to <= parts.value.from) return false;
	found({
		kind: 'own',
		field: 'scope',
		dimension: plainText(page.text.slice(parts.label.from, parts.label.to)),
		text: textOf(page, parts.value, section.path),
		uses: [{ block: block.index, field: 'scope' }],
	});
	return true;
}
