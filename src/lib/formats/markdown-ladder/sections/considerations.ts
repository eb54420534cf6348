import type { Construct, Surroundings } from '../construct.ts';
import { linesBelow } from '../keep-lines.ts';
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
		const words = block.kind === 'paragraph' ? [{ text: block.content, children: [] }] : [];
		for (const { text, children } of block.items ?? words) {
			const parts = labelled(page, text);
			const uses = [{ block: block.index, field: 'byTrack' }];
			if (part.heading) uses.push({ block: part.heading.index, field: 'byTrack' });
			found({
				kind: 'consideration',
				dimension: parts ? plainText(page.text.slice(parts.label.from, parts.label.to)) : '',
				track: part.plain,
				texts: [parts?.value ?? text, ...linesBelow(children)].map((span) => textOf(page, span, part.path)),
				uses,
			});
		}
	}
	around.readParts(part.sections);
}
