import { flushSync } from 'svelte';
import { textsOf } from '#lib/analysis/texts-of.ts';
import { shownWords } from '../../make/shown-words.ts';
import type { MoveOutlook } from '#lib/analysis/move-outlook.ts';
import type { RoleOutlook } from '#lib/analysis/role-outlook.ts';

/** The words of a text as they should stand on the screen. */
export function expectedWords(value: unknown): readonly string[] {
	return textsOf(value, '')
		.map(({ text }) => shownWords(text))
		.filter((text) => text !== '');
}

/** Everything the document says of a role itself, taken from the record and not from the view. */
export function roleWords({ role, comparisons, kept }: RoleOutlook): readonly string[] {
	const { name, scope, responsibilities, skillSets, activities, timeShares, notes } = role;
	const sentences = [...role.coreQuestion, ...role.primaryFocus];
	// A comma list is shown as its parts, a paragraph without its question: both are checked piece by piece.
	const skills = skillSets.flatMap(({ text }) => text.split(/[,;]\s+/));
	const summary = role.summary
		.flatMap(({ text }) => text.split(/(?<=[.:])\s+/))
		.map((part) => part.replace(/["“”]/g, ''));
	const origin = [scope, responsibilities, activities, notes].flatMap((part) =>
		expectedWords(withoutOrigin(part)),
	);
	const shares = timeShares.flatMap(({ activity, stated }) => [activity, stated.text]);
	const tables = comparisons.flatMap(({ title, rowHead, rows, cols, cells, notes: below }) => [
		title,
		rowHead,
		...[...rows, ...cols].map(({ label }) => label),
		...cells.flat().map((cell) => cell?.text ?? ''),
		...expectedWords(below),
	]);
	const lines = kept.flatMap(({ title, text }) => [
		title,
		...text.split('\n').map((line) => line.replace(/^\s*(?:[-*+>]|\d+\.)\s+/, '')),
	]);
	const words = [
		name,
		...sentences.map(({ text }) => text),
		...skills,
		...summary,
		...shares,
		...tables,
		...lines,
	];
	return [...origin, ...words.map(shownWords)].filter((text) => text !== '');
}

/** Everything the document says of a move itself. */
export function moveWords({ move, universal, kept }: MoveOutlook): readonly string[] {
	const {
		title,
		intro,
		timeline,
		timelineNotes,
		shifts,
		actions,
		pitfalls,
		indicators,
		accelerators,
		notes,
	} = move;
	return [
		...expectedWords(withoutOrigin([title, intro, timeline, timelineNotes, actions, pitfalls, indicators])),
		...expectedWords([
			move.indicatorIntro,
			accelerators,
			notes,
			universal.map(({ title: head, text }) => [head, text]),
		]),
		...shifts.flatMap(({ from, to, alsoStated }) =>
			expectedWords([from, to, alsoStated.flatMap((also) => [also.from, also.to])]),
		),
		...kept.map((section) => section.title).filter((head) => head !== ''),
	];
}

/** A `Stated` names whose page it is from, which is not a text. */
function withoutOrigin(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutOrigin);
	if (typeof value !== 'object' || value === null) return value;
	const isStated = 'value' in value && 'from' in value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => !(isStated && key === 'from'))
			.map(([key, part]) => [key, /[sS]rc$/.test(key) ? part : withoutOrigin(part)]),
	);
}

/** The text of an element with white space as one space. */
export function wordsOn(element: Element): string {
	return (element.textContent ?? '').replace(/\s+/g, ' ');
}

/** Opens all that is folded and shows the sources, so that nothing hides from a check. */
export function openEverything(container: Element): void {
	const closed = container.querySelectorAll<HTMLElement>('[aria-expanded="false"], [aria-pressed="false"]');
	for (const button of closed) button.click();
	flushSync();
}
