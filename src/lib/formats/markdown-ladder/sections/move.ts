import type { Construct, Surroundings } from '../construct.ts';
import type { FoundMove } from '../found.ts';
import type { PageBlock } from '../page-block.ts';
import type { Section } from '../section.ts';
import { itemOf, itemsOf } from '../statements.ts';
import { readIndicators } from './readiness.ts';
import { readShifts } from './shifts.ts';

/** "## Transition to CTO or CEO", with "### Path to CTO" as a move of its own within it. */
export const move: Construct = {
	kind: 'move',
	read: (section, around) => {
		const current = around.newMove(section.move ?? null, section.heading as PageBlock, section.path);
		readMoveBody(section, around, current);
		around.readParts(section.sections, current);
	},
};

function readMoveBody(section: Section, around: Surroundings, current: FoundMove): void {
	const { page } = around;
	let asked = false;
	for (const block of section.body) {
		if (block.table) {
			readShifts(block, section, around, current);
			continue;
		}
		if (block.kind === 'paragraph' || block.kind === 'list') {
			const indicators = readIndicators(block, section, around, current, asked);
			asked = indicators === 'asked';
			if (indicators !== 'no') continue;
		}
		if (around.readStray(block, section, current)) continue;
		if (block.kind !== 'paragraph' && block.kind !== 'list') continue;
		if (block.items) current.intro.push(...itemsOf(page, block.items, section.path));
		else current.intro.push(itemOf(page, block.content, section.path));
		current.uses.push({ block: block.index, field: 'intro' });
	}
}
