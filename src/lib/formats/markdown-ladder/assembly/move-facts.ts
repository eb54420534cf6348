import { isReversed } from '#lib/model/read-range.ts';
import type { Origin } from '#lib/model/source.ts';
import type { FoundMove } from '../found.ts';
import { addStated, markUses, originOf, placeIn, type AssembledPage, type Assembly } from './assembly.ts';
import { moveDraft, type MoveDraft, type RoleDraft } from './draft.ts';
import { hasContent } from './page-kinds.ts';
import { addShift } from './shift-facts.ts';

/** Whether nothing but a role that another page may yet name can tell a title from one about something else. */
export function isDoubtful(assembly: Assembly, page: AssembledPage, found: FoundMove): boolean {
	if (found.certain || found.toText === undefined || hasContent(found)) return false;
	return assembly.book.known(found.toText, placeIn(page, found.src)) === null;
}

/** What a page says of a move, or of several at once. */
export function readMove(assembly: Assembly, page: AssembledPage, found: FoundMove): void {
	const moves = movesOf(assembly, page, found);
	for (const move of moves) {
		markUses(page, found.uses, `transitions/${move.id}`);
		addTo(assembly, page, move, found);
		for (const other of moves) {
			if (hasContent(found) && other !== move && !move.sharedWith.includes(other.id))
				move.sharedWith.push(other.id);
		}
	}
}

function movesOf(assembly: Assembly, page: AssembledPage, found: FoundMove): MoveDraft[] {
	const place = placeIn(page, found.src);
	const { report } = assembly;
	const moves: MoveDraft[] = [];
	const everyMove = found.toText === undefined || isGroup(assembly, page, found);
	for (const from of sources(assembly, page, found)) {
		if (everyMove) {
			moves.push(...[...assembly.moves.values()].filter((move) => move.from === from.id));
			continue;
		}
		for (const to of targets(assembly, page, found)) {
			if (to === from) report.add('move-to-itself', { role: from.name, file: page.reading.file }, place);
			else if (to.kind === 'body') report.add('move-to-body', { role: from.name, body: to.name }, place);
			else moves.push(moveOf(assembly, from, to));
		}
	}
	return moves;
}

/** "### Communication" below signs of readiness is a group of them, "### Manager" is a target. */
function isGroup(assembly: Assembly, page: AssembledPage, found: FoundMove): boolean {
	return found.ifKnown === true && !assembly.book.known(found.toText ?? '', placeIn(page, found.src));
}

/** The roles that a move leaves: the page's own, or those that its title names. */
function sources(assembly: Assembly, page: AssembledPage, found: FoundMove): RoleDraft[] {
	const { fromText, toText = '' } = found;
	if (fromText === undefined) return page.role ? [page.role] : [];
	const place = placeIn(page, found.src);
	const known = assembly.book.known(fromText, place);
	if (known) return known;
	const said = found.certain || hasContent(found) || assembly.book.known(toText, place) !== null;
	return said && (found.certain || !found.bare) ? assembly.book.named(fromText, place) : [];
}

/** "Moving to Berlin" is a move only if its sections or its target say so. */
function targets(assembly: Assembly, page: AssembledPage, found: FoundMove): RoleDraft[] {
	const text = found.toText ?? '';
	const known = assembly.book.known(text, placeIn(page, found.src));
	if (known) {
		for (const role of known) if (role.kind === 'stub') role.onMap = true;
		return known;
	}
	return found.certain || hasContent(found) ? assembly.book.named(text, placeIn(page, found.src)) : [];
}

/** The move between two roles, made where nobody spoke of it yet. */
export function moveOf(assembly: Assembly, from: RoleDraft, to: RoleDraft): MoveDraft {
	const id = `${from.id}--${to.id}`;
	const known = assembly.moves.get(id);
	if (known) return known;
	const move = moveDraft(assembly.frameworkId, from.id, to.id);
	assembly.moves.set(id, move);
	from.onMap ||= from.kind === 'stub';
	return move;
}

function addTo(assembly: Assembly, page: AssembledPage, move: MoveDraft, found: FoundMove): void {
	const role = assembly.book.roles.get(move.from) as RoleDraft;
	const from: Origin = originOf(page, role);
	if (move.title === undefined && found.title !== undefined && from === 'own') move.title = found.title;
	if (found.heading !== undefined) move.heading = found.heading;
	for (const stated of found.timeline) {
		addStated(move.timeline, { ...stated, from });
		if (stated.src && isReversed(stated.value.text)) {
			const values = { range: stated.value.text, file: page.reading.file };
			assembly.report.add('range-reversed', values, placeIn(page, stated.src));
		}
	}
	move.intro.push(...found.intro);
	move.timelineNotes.push(...found.timelineNotes);
	for (const shift of found.shifts) addShift(move, shift, page.reading.file);
	move.actions.push(...found.actions);
	move.pitfalls.push(...found.pitfalls);
	move.indicators.push(...found.indicators);
	if (found.indicatorIntro) move.indicatorIntro ??= found.indicatorIntro.text;
	move.accelerators.push(...found.accelerators);
	move.notes.push(...found.notes);
}
