import { stepsInto } from '#lib/analysis/succession/steps-into.ts';
import { midpoint, moveYears } from '#lib/analysis/routes/years-span.ts';
import type { SuccessionDesk } from '#lib/state/succession-desk.svelte.ts';
import { lateWords } from '#lib/words/late-words.ts';

/** How long somebody has been in their position, beside what the move towards `role` usually takes; '' where unknown. */
export function timeInPosition(desk: SuccessionDesk, person: string, role: string | undefined): string {
	const said = lateWords().succession;
	const seat = desk.base.ground.seats.get(person)?.[0];
	const start = desk.document.assignments.find(
		({ personId, positionId }) => personId === person && positionId === seat,
	)?.start;
	const days = start === undefined ? NaN : (Date.parse(desk.today) - Date.parse(start)) / 86_400_000;
	if (!(days >= 0)) return '';
	const own = desk.base.ground.positions.get(seat ?? '')?.roleId;
	const way = role === undefined ? undefined : stepsInto(desk.index, role).get(own ?? '');
	const span = way ? moveYears(way.moves[0]) : null;
	return said.inRole(said.years(days / 365.25), span === null ? null : said.years(midpoint(span)));
}
