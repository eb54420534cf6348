import { counted } from './counted.ts';

/** Years as the screen of ways says them: `max` null has no upper figure, `open` may be more. */
interface Span {
	readonly min: number;
	readonly max: number | null;
	readonly open: boolean;
}

const figure = (years: number) => String(Math.round(years * 10) / 10);

/** The figure alone: "6–11", "15–28+", "4+"; '' where nothing is stated. */
function spanFigure({ min, max, open }: Span): string {
	if (max === null) return min === 0 ? '' : `${figure(min)}+`;
	const range = figure(min) === figure(max) ? figure(min) : `${figure(min)}–${figure(max)}`;
	return `${range}${open ? '+' : ''}`;
}

function spanText(span: Span): string {
	const text = spanFigure(span);
	if (text === '') return 'Years not stated';
	if (span.max === null) return `At least ${figure(span.min)} yrs`;
	return `${text} ${text === '1' ? 'yr' : 'yrs'}`;
}

/** The words of the screen of ways. */
export const routesWords = {
	empty: 'Where do you want to go?',
	emptyHelp:
		'Choose the role you are in and the one you have in mind. You will see every good way there: how many years it takes, how many moves, and what has to change on each.',
	emptyOne:
		'Choose only the first to see how far you get in some years, or only the second to see who gets there.',
	tryOne: 'For example',
	waysBetween: (from: string, to: string) => `Ways from ${from} to ${to}`,
	waysFrom: (role: string) => `Within reach of ${role}`,
	waysTo: (role: string) => `Who gets to ${role}`,
	question: 'Question',
	from: 'From',
	to: 'To',
	anyRole: 'Any role',
	swap: 'The other way round',
	spent: 'Years in this role already',
	spentNote: 'Stays on this screen and is in no link.',
	order: 'Best first by',
	orders: { years: 'fewest years', moves: 'fewest moves', change: 'least change' },
	count: 'Ways at most',
	conditions: 'Conditions',
	conditionsSet: (count: number) => counted(count, 'condition', 'conditions'),
	unbeaten: 'Only ways that no other beats',
	unbeatenNote: 'in years, moves, and change',
	withoutPeople: 'Without managing people',
	withoutDown: 'Never a level down',
	pass: 'Pass through',
	avoid: 'Avoid',
	addRole: 'Add a role',
	remove: (role: string) => `Remove ${role}`,
	mostYears: 'At most years',
	apply: 'Show',
	span: spanText,
	spanFigure,
	figures: (moves: number, shifts: number) =>
		`${counted(moves, 'move', 'moves')} · ${counted(shifts, 'shift', 'shifts')}`,
	change: (distance: number) => `change ${distance.toFixed(1)}`,
	changeNote:
		'The sum over its moves of how much each changes, from 0 to 1: time, skills, scope, and key shifts, as far as the pages say.',
	unknown: (count: number) => `${counted(count, 'move', 'moves')} without a timeline`,
	unknownNote:
		'A move whose years nobody states adds nothing to the lower figure and ranks as a usual move of this ladder.',
	standsOut: 'no other beats it',
	now: 'now',
	yearMark: (years: number) => `${years} yrs`,
	list: 'Ways',
	more: (count: number) => (count === 1 ? '1 more way' : `${count} more ways`),
	fewer: 'Fewer ways',
	wayName: (place: number, roles: readonly string[]) => `Way ${place}: ${roles.join(', then ')}`,
	beside: 'Compare',
	besideName: (place: number) => `Put way ${place} beside the one shown`,
	notBeside: 'Take away',
	found: (count: number, from: string, to: string) =>
		`${counted(count, 'way', 'ways')} from ${from} to ${to}.`,
	unbeatenFound: (count: number) =>
		count === 1
			? 'One way stands out: no other is as good in years, moves, and change and better in one.'
			: `${count} ways stand out: no other is as good in years, moves, and change and better in one.`,
	cut: (shown: number, total: number) => `The first ${shown} of ${total} are shown.`,
	stopped: 'There are too many ways to look at all of them, so there may be others.',
	none: (from: string, to: string) => `No moves lead from ${from} to ${to}.`,
	noneFiltered: (from: string, to: string) => `No way from ${from} to ${to} meets these conditions.`,
	nearest: 'The nearest role that can be reached is',
	nothingReached: (from: string) => `No page describes a move from ${from}.`,
	clear: 'Drop the conditions',
	turned: 'Look the other way round',
	same: 'You are there already. Choose another role to go to.',
	unknownRole: (id: string) => `This ladder has no role "${id}".`,
	then: (roles: readonly string[]) => roles.join(', then '),
	step: (place: number, from: string, to: string) => `${place}. ${from} to ${to}`,
	readMove: 'Read the move',
	shifts: 'What must change',
	actions: 'What to do',
	indicators: 'Signs of readiness',
	again: 'again',
	againTimes: (times: number) => `on ${times} moves of this way`,
	summary: (shifts: number, actions: number, indicators: number, repeats: number) =>
		[
			counted(shifts, 'shift', 'shifts'),
			counted(actions, 'action', 'actions'),
			counted(indicators, 'sign of readiness', 'signs of readiness'),
			...(repeats === 0 ? [] : [`${counted(repeats, 'line repeats', 'lines repeat')}`]),
		].join(' · '),
	nothingSaid: 'The pages say nothing of this move.',
	within: 'Within',
	withinYears: (years: number) => counted(years, 'year', 'years'),
	withinSlider: 'Years ahead',
	bandUpTo: (years: number) => `up to ${counted(years, 'year', 'years')}`,
	here: 'here',
	beyond: 'not within these years',
	reached: (count: number, years: number, role: string) =>
		`${counted(count, 'role', 'roles')} within ${counted(years, 'year', 'years')} of ${role}.`,
	feeding: (count: number, years: number, role: string) =>
		`From ${counted(count, 'role', 'roles')} one gets to ${role} within ${counted(years, 'year', 'years')}.`,
	nobodyReached: 'Nothing within these years. Look further ahead.',
	byMidpoints: 'Years are the middles of what the pages state; where an end is open, its upper figure.',
	movesOnly: (moves: number) => counted(moves, 'move', 'moves'),
	mapOfWay: 'On the map',
	print: 'Print',
};
