import type { Construct, Surroundings } from '../construct.ts';
import { plainText } from '#lib/model/plain-text.ts';
import type { Section } from '../section.ts';
import { labelled, textOf } from '../statements.ts';
import { readTable, readTabledBody } from '../tables.ts';

/** "## Career Path Considerations": a table (a row a dimension, a column a track) or a list below each track. */
export const considerations: Construct = {
	kind: 'considerations',
	read: (section, around) => {
		readTabledBody(section, around);
		for (const part of section.sections) {
			if (part.kind === 'none' || part.kind === 'move') readTrack(part, around);
			else around.readParts([part]);
		}
	},
};

function readTrack(part: Section, around: Surroundings): void {
	const { page, found } = around;
	for (const block of part.body) {
		if (block.table) readTable(block, { ...part, kind: 'considerations' }, around);
		const spans =
			block.items?.map((item) => item.text) ?? (block.kind === 'paragraph' ? [block.content] : []);
		for (const span of spans) {
			const parts = labelled(page, span);
			const uses = [{ block: block.index, field: 'byTrack' }];
			if (part.heading) uses.push({ block: part.heading.index, field: 'byTrack' });
			found({
				kind: 'consideration',
				dimension: parts ? plainText(page.text.slice(parts.label.from, parts.label.to)) : '',
				track: part.plain,
				texts: [textOf(page, parts?.value ?? span, part.path)],
				uses,
			});
		}
	}
	around.readParts(part.sections);
}
