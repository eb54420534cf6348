import type { Shift } from '#lib/model/transition.ts';
import { matchable } from '#lib/model/matchable.ts';
import type { MoveDraft } from './draft.ts';

const fillers = new Set(['the', 'a', 'an', 'of', 'your', 'and', 'on', 'for', 'to']);
/** Share of words that two texts must have in common to be the same said twice. */
const alike = 0.8;
/** No move has more; a table made to be slow might. */
const mostCompared = 100;

/** A shift; one that another page states in nearly the same words is kept with the first, never dropped. */
export function addShift(move: MoveDraft, shift: Shift, file: string): void {
	const others = move.shiftFiles.size - (move.shiftFiles.has(file) ? 1 : 0);
	move.shiftFiles.add(file);
	if (others === 0) {
		move.shifts.push(shift);
		return;
	}
	const at = move.shifts.slice(0, mostCompared).findIndex((known) => {
		const from = known.fromSrc?.file ?? known.toSrc?.file;
		return (
			from !== file && similarity(known.from, shift.from) >= alike && similarity(known.to, shift.to) >= alike
		);
	});
	const known = move.shifts[at];
	if (!known) {
		move.shifts.push(shift);
		return;
	}
	const { from, to, fromSrc, toSrc } = shift;
	const also = { from, to, ...(fromSrc ? { fromSrc } : {}), ...(toSrc ? { toSrc } : {}) };
	move.shifts[at] = { ...known, alsoStated: [...known.alsoStated, also] };
}

function words(text: string): Set<string> {
	return new Set(
		matchable(text.slice(0, 500))
			.split(' ')
			.filter((word) => word !== '' && !fillers.has(word)),
	);
}

/** Twice the words in common by the words of both (Dice); 1 for equal sets. */
function similarity(one: string, other: string): number {
	const [first, second] = [words(one), words(other)];
	if (first.size + second.size === 0) return 1;
	let common = 0;
	for (const word of first) if (second.has(word)) common++;
	return (2 * common) / (first.size + second.size);
}
