import type { Surroundings } from './construct.ts';
import type { FoundMove } from './found.ts';
import type { ListItem, PageBlock, Span } from './page-block.ts';
import type { Section } from './section.ts';
import { itemsOf } from './statements.ts';

/** Where lines of a list stand that their section has no field for. */
interface Standing {
	readonly block: PageBlock;
	readonly section: Section;
	readonly move?: FoundMove | null;
}

/**
 * Lines of a list that is otherwise read become notes of their move, else of the role: a block counts as read as a
 * whole, so that nothing else would show them.
 */
export function keepLines(lines: readonly ListItem[], standing: Standing, around: Surroundings): void {
	const { block, section, move = around.move } = standing;
	const uses = [{ block: block.index, field: 'notes' }];
	for (const item of itemsOf(around.page, lines, section.path)) {
		if (move) {
			move.notes.push(item);
			move.uses.push(...uses);
		} else around.found({ kind: 'own', field: 'notes', item, uses });
	}
}

/** The lines of lists and of the lists below them, in page order. */
export function linesBelow(items: readonly ListItem[]): readonly Span[] {
	return items
		.flatMap((item) => [item.text, ...linesBelow(item.children)])
		.filter(({ from, to }) => to > from);
}
