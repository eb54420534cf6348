import type { Construct } from '../construct.ts';
import { keepLines } from '../keep-lines.ts';
import { plainText } from '#lib/model/plain-text.ts';
import { labelled, plainlyLabelled, textOf } from '../statements.ts';
import { readTabledBody } from '../tables.ts';

/** "### Activity Time Comparison" and "## Day-to-Day Time Allocation": a table of roles, or a list of one's own. */
export const time: Construct = {
	kind: 'time',
	read: (section, around) => {
		const { page, found } = around;
		const tabled = section.body.some((block) => block.table);
		if (tabled) readTabledBody(section, around);
		for (const block of tabled ? [] : section.body) {
			if (!block.items) around.readStray(block, section, null);
			for (const item of block.items ?? []) {
				const parts = labelled(page, item.text) ?? plainlyLabelled(page, item.text);
				const isShare = parts !== null && parts.value.to > parts.value.from;
				keepLines(isShare ? item.children : [item], { block, section }, around);
				if (!isShare) continue;
				found({
					kind: 'own',
					field: 'timeShares',
					activity: plainText(page.text.slice(parts.label.from, parts.label.to)),
					text: textOf(page, parts.value, section.path),
					uses: [{ block: block.index, field: 'timeShares' }],
				});
			}
		}
		around.readParts(section.sections);
	},
};
